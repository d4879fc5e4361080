// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.markup.Markup;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Correction;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Edition;
import org.openminutes.model.Entry;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Notice;
import org.openminutes.model.Role;
import org.openminutes.model.Side;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/**
 * A record and its items, each as a <i>handling</i> of FGS Ärendehantering 1.0.
 *
 * @param document the document
 * @param record the record
 * @param restrictions of the record
 */
record FgsRecord(FgsDocument document, ErmsRecord record, Restrictions restrictions) {

    String id() {
        return document.id("minutes " + record.minutes().id());
    }

    String id(String itemPath) {
        return document.id("item " + record.minutes().id() + " " + itemPath);
    }

    /** The record itself. */
    void minutes(Markup xml) throws IOException {
        Minutes minutes = record.minutes();
        xml.start("ArkivobjektHandling", "Systemidentifierare", id());
        xml.leaf("ArkivobjektID", minutes.id().value());
        xml.leaf("KlassReferens", document.classOf(record));
        xml.leaf("ExtraID", minutes.registryNumber(), "ExtraIDTyp", "diarienummer");
        boolean isProtocol = minutes.kind() == Minutes.Kind.PROTOCOL;
        xml.leaf("Handlingstyp", isProtocol ? "Protokoll" : "Minnesanteckningar");
        xml.leaf("Beskrivning", text(Story.ofWhole(minutes, wording())));
        for (Attendance line : minutes.attendance()) {
            participant(xml, line);
        }
        for (Attestation signature : minutes.attestations()) {
            FgsAgent.write(
                    xml,
                    signature.role().map(Role::asWritten).orElse("undertecknare"),
                    Optional.of(signature.who().asWritten()),
                    signature.onBehalfOf().stream().findFirst(),
                    Optional.empty());
        }
        xml.leaf("Notering", text(notes()));
        xml.leaf("Rubrik", minutes.title());
        xml.leaf("Skapad", day());
        boolean isDone = minutes.edition().stage().compareTo(Edition.Stage.APPROVED) >= 0;
        xml.leaf("StatusHandling", isDone ? "Upprättad" : "Under arbete");
        restricted(xml, "");
        files(xml, filesOfNoItem());
        List<Entry> around = new ArrayList<>(minutes.preamble());
        around.addAll(minutes.closing());
        acts(xml, Story.of(around, wording()).acts());
        xml.end();
    }

    /** An item, tied to what it is part of. */
    void item(Markup xml, AgendaItem item, String path, String outer) throws IOException {
        Story story = Story.of(item.entries(), wording());
        xml.start("ArkivobjektHandling", "Systemidentifierare", id(path));
        xml.leaf("ArkivobjektID", item.id().value());
        xml.leaf("ExtraID", item.number().asWritten(), "ExtraIDTyp", "punktnummer");
        xml.leaf("ExtraID", item.registryNumber(), "ExtraIDTyp", "diarienummer");
        xml.leaf("ExtraID", item.matter().map(Id::value), "ExtraIDTyp", "ärende-id");
        xml.leaf("Handlingstyp", "Ärendepunkt");
        xml.leaf("Beskrivning", text(story.description()));
        for (Actor presenter : item.presentation().by()) {
            FgsAgent.write(
                    xml,
                    "föredragande",
                    Optional.of(presenter.asWritten()),
                    Optional.empty(),
                    Optional.empty());
        }
        List<Integer> number = item.number().path();
        if (!number.isEmpty()) {
            xml.leaf("Lopnummer", number.get(number.size() - 1).toString());
        }
        if (item.presentation().explicitlyNone()) {
            xml.leaf("Notering", wording().word("noPresentation"));
        }
        xml.leaf("HandlingRelation", outer, "Typ", "Ingår i");
        xml.leaf("Rubrik", item.title());
        xml.leaf("Skapad", day());
        restricted(xml, path);
        Set<Id<Attachment>> named = new HashSet<>(item.attachments());
        files(
                xml,
                record.attachments().entrySet().stream()
                        .filter(entry -> named.contains(entry.getKey().id()))
                        .map(Map.Entry::getValue)
                        .toList());
        acts(xml, story.acts());
        xml.end();
    }

    private void participant(Markup xml, Attendance line) throws IOException {
        String roles = line.roles().stream().map(Role::asWritten).collect(Collectors.joining(", "));
        FgsAgent.write(
                xml,
                roles.isEmpty() ? ErmsAgent.part(line, wording()) : roles,
                Optional.of(line.who().asWritten()),
                line.represents(),
                line.side().flatMap(record.minutes()::side).map(Side::label));
    }

    private static void files(Markup xml, List<ErmsAppendix> files) throws IOException {
        for (ErmsAppendix file : files) {
            xml.empty("Bilaga")
                    .with("Namn", file.name())
                    .with("Beskrivning", file.description())
                    .with("Lank", file.path());
        }
    }

    private List<ErmsAppendix> filesOfNoItem() {
        Set<Id<Attachment>> ofItems = new HashSet<>();
        record.minutes().allItems().forEach(item -> ofItems.addAll(item.attachments()));
        List<ErmsAppendix> files = new ArrayList<>(record.renditions());
        record.attachments().entrySet().stream()
                .filter(entry -> !ofItems.contains(entry.getKey().id()))
                .forEach(entry -> files.add(entry.getValue()));
        return files;
    }

    private void restricted(Markup xml, String part) throws IOException {
        for (Visibility mark : restrictions.marks().getOrDefault(part, Set.of())) {
            if (mark instanceof Visibility.Confidential secret) {
                xml.start("Restriktion", "Typ", "Sekretess");
                xml.leaf(
                        "ForklarandeText",
                        secret.markedBy().map(by -> Restrictions.MARKED_BY + " " + by));
                xml.leaf("Lagrum", secret.provision().orElse(Restrictions.NO_PROVISION));
                xml.leaf("RestriktionsDatum", secret.markedOn().flatMap(FgsRecord::dated));
                xml.end();
            } else {
                xml.start("Restriktion")
                        .with("Typ", "Annan typ")
                        .with("AnnanTyp", Restrictions.INTERNAL_TYPE);
                xml.end();
            }
        }
    }

    /** What was concluded or set going: the specification has no element for it. */
    private void acts(Markup xml, List<Entry> acts) throws IOException {
        if (acts.isEmpty()) {
            return;
        }
        xml.start("EgnaElement");
        for (Entry act : acts) {
            ActionElement.of(act, record.minutes(), wording()).writeOwn(xml);
        }
        xml.end();
    }

    /** An element of one's own with a value, if there is one. */
    static void own(Markup xml, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            xml.start("EgetElement", "Namn", name);
            xml.leaf("Varde", value.get());
            xml.end();
        }
    }

    private String notes() {
        Minutes minutes = record.minutes();
        Wording words = wording();
        List<String> lines = new ArrayList<>();
        lines.add(minutes.edition().version() + ", " + words.word(minutes.edition().stage()));
        minutes.attendance().forEach(line -> lines.add(words.line(line)));
        for (Attestation signature : minutes.attestations()) {
            lines.addAll(MinutesElement.signatureLines(signature, words));
        }
        minutes.sides().forEach(side -> lines.add(side.label()));
        minutes.notice().ifPresent(notice -> lines.addAll(notice(notice)));
        for (Dispatch dispatch : minutes.dispatches()) {
            words.details(dispatch).stream().map(Detail::toString).forEach(lines::add);
        }
        for (Correction correction : minutes.corrections()) {
            lines.add(words.line(correction));
        }
        for (Attachment attachment : minutes.attachments()) {
            if (!record.attachments().containsKey(attachment)) {
                lines.add(attachment.title() + ", " + words.word(attachment.delivery()));
            }
        }
        return String.join("\n", lines);
    }

    private List<String> notice(Notice notice) {
        List<String> lines = new ArrayList<>();
        notice.adjustedOn().ifPresent(when -> lines.add(told("adjustedOn", when)));
        notice.postedOn().ifPresent(when -> lines.add(told("postedOn", when)));
        notice.removedOn().ifPresent(when -> lines.add(told("removedOn", when)));
        notice.keptAt().ifPresent(who -> lines.add(wording().word("keptAt") + ": " + who));
        return lines;
    }

    private String told(String key, When when) {
        return wording().word(key) + ": " + when.asWritten();
    }

    private Optional<String> day() {
        return record.minutes().meeting().date().flatMap(When::known).flatMap(FgsRecord::dated);
    }

    /** Dates have four digits for the year. */
    static Optional<String> dated(LocalDate day) {
        return Optional.of(day.toString()).filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private Wording wording() {
        return MeetingAggregation.wording(record.minutes());
    }
}
