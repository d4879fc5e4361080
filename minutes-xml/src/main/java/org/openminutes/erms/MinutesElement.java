// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static org.openminutes.erms.MeetingAggregation.itemId;
import static org.openminutes.erms.MeetingAggregation.minutesId;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.markup.Markup;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Edition;
import org.openminutes.model.Entry;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Notice;
import org.openminutes.model.Side;
import org.openminutes.model.When;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/**
 * The record itself as an ERMS record: participants, signatures, files; its items are records of
 * their own.
 *
 * @param document the document
 * @param record the record
 * @param meeting id of the meeting's aggregation
 * @param restrictions of the record
 */
record MinutesElement(
        ErmsDocument document, ErmsRecord record, String meeting, Restrictions restrictions) {

    void write(Markup xml) throws IOException {
        Minutes minutes = minutes();
        String id = minutesId(document, record);
        boolean isProtocol = minutes.kind() == Minutes.Kind.PROTOCOL;
        xml.start("record")
                .with("systemIdentifier", id)
                .with("recordType", isProtocol ? "protokoll" : "minnesanteckningar")
                .with("classificationSchemaUsed", document.schemaUsed());
        xml.leaf("objectId", id);
        xml.leaf("extraId", minutes.id().value(), "extraIdType", "handlings-id");
        xml.leaf("extraId", minutes.registryNumber(), "extraIdType", "diarienummer");
        Optional<String> code = minutes.classification();
        if (document.classification().isPresent()) {
            document.classification().get().writeCode(xml, code);
        } else {
            xml.leaf("classification", code, "classificationCode", code);
        }
        xml.leaf("parentAggregationId", meeting);
        xml.leaf("levelName", "Handling");
        xml.leaf("title", minutes.title());
        xml.leaf("status", "", "value", isFinal() ? "closed" : "in_progress");
        for (int i = 0; i < minutes.items().size(); i++) {
            String item = itemId(document, record, "items[" + i + "]");
            xml.leaf("relation", item, "relationType", "contains");
        }
        restrictions.write(xml, "");
        agents(xml);
        String text = Story.ofWhole(minutes, wording());
        xml.leaf("description", Optional.of(text).filter(t -> !t.isEmpty()));
        dates(xml);
        actions(xml);
        history(xml);
        notes(xml);
        if (minutes.attestations().stream().anyMatch(who -> who.signatureRef().isPresent())) {
            xml.start("eSignatures");
            xml.leaf("eSignature", "", "present", true);
            xml.end();
        }
        Appendices.write(xml, files());
        xml.end();
    }

    private void agents(Markup xml) throws IOException {
        Minutes minutes = minutes();
        if (minutes.attendance().isEmpty() && minutes.attestations().isEmpty()) {
            return;
        }
        xml.start("agents");
        for (Attendance line : minutes.attendance()) {
            Optional<String> side = line.side().flatMap(minutes::side).map(Side::label);
            ErmsAgent agent = ErmsAgent.of(line, side, wording());
            if (document.version().notesAgents()) {
                agent.note(wording().line(line));
            }
            agent.write(xml);
        }
        for (int i = 0; i < minutes.attestations().size(); i++) {
            ErmsAgent.of(minutes.attestations().get(i), i == 0).write(xml);
        }
        xml.end();
    }

    private void dates(Markup xml) throws IOException {
        Minutes minutes = minutes();
        Optional<String> day = minutes.meeting().date().flatMap(ErmsDates::of);
        xml.start("dates");
        xml.leaf("date", day.orElse(document.created().toString()), "dateType", "created");
        for (int i = 0; i < minutes.attestations().size(); i++) {
            Optional<When> signed = minutes.attestations().get(i).signedOn();
            String type = i == 0 ? "main_signature" : "other_signature";
            xml.leaf("date", signed.flatMap(ErmsDates::of), "dateType", type);
        }
        xml.end();
    }

    /** What stands around the items, then the signatures: only an action ties a date to a name. */
    private void actions(Markup xml) throws IOException {
        Minutes minutes = minutes();
        List<Entry> around = new ArrayList<>(minutes.preamble());
        around.addAll(minutes.closing());
        for (Entry act : Story.of(around, wording()).acts()) {
            ActionElement.of(act, minutes, wording()).write(xml);
        }
        for (int i = 0; i < minutes.attestations().size(); i++) {
            Attestation signature = minutes.attestations().get(i);
            String type = i == 0 ? "main_signature" : "other_signature";
            List<String> lines = signatureLines(signature, wording());
            ActionElement.of(
                            String.join("\n", lines),
                            minutes.kind() == Minutes.Kind.PROTOCOL ? "justering" : "underskrift")
                    .date(type, signature.signedOn())
                    .agent(ErmsAgent.of(signature, i == 0))
                    .write(xml);
        }
    }

    /** A signature in words, with the checksums that tie it to what was signed, and by what. */
    static List<String> signatureLines(Attestation signature, Wording wording) {
        List<String> lines = new ArrayList<>(wording.lines(signature));
        signature.contentHash().ifPresent(hash -> lines.add("SHA-256: " + hash));
        signature
                .check()
                .ifPresent(
                        check ->
                                lines.add(
                                        "%s SHA-256: %s"
                                                .formatted(
                                                        wording.word("certificate"),
                                                        check.sha256())));
        return lines;
    }

    private void history(Markup xml) throws IOException {
        Minutes minutes = minutes();
        if (!minutes.corrections().isEmpty()) {
            xml.start("archivalHistory");
            for (var correction : minutes.corrections()) {
                xml.leaf("historyLine", wording().line(correction));
            }
            xml.end();
        }
        String dispatches =
                minutes.dispatches().stream()
                        .flatMap(dispatch -> wording().details(dispatch).stream())
                        .map(Detail::toString)
                        .collect(Collectors.joining("\n"));
        xml.leaf("dispatchMode", Optional.of(dispatches).filter(text -> !text.isEmpty()));
    }

    private void notes(Markup xml) throws IOException {
        Minutes minutes = minutes();
        Edition edition = minutes.edition();
        xml.start("notes");
        String state = edition.version() + ", " + wording().word(edition.stage());
        xml.leaf("note", state, "noteType", "version");
        xml.leaf("note", minutes.language().map(l -> l.toLanguageTag()), "noteType", "språk");
        if (!document.version().notesAgents()) {
            for (Attendance line : minutes.attendance()) {
                xml.leaf("note", wording().line(line), "noteType", wording().word("attendance"));
            }
        }
        for (Side side : minutes.sides()) {
            xml.leaf("note", side.label(), "noteType", "part");
        }
        if (minutes.notice().isPresent()) {
            notice(xml, minutes.notice().get());
        }
        for (Attachment attachment : minutes.attachments()) {
            if (!record.attachments().containsKey(attachment)) {
                String delivery = wording().word(attachment.delivery());
                xml.leaf("note", attachment.title() + ", " + delivery, "noteType", "bilaga");
            }
        }
        xml.end();
    }

    private void notice(Markup xml, Notice notice) throws IOException {
        when(xml, "adjustedOn", notice.adjustedOn());
        when(xml, "postedOn", notice.postedOn());
        when(xml, "removedOn", notice.removedOn());
        xml.leaf("note", notice.keptAt(), "noteType", wording().word("keptAt"));
    }

    private void when(Markup xml, String key, Optional<When> when) throws IOException {
        xml.leaf("note", when.map(When::asWritten), "noteType", wording().word(key));
    }

    /** The renditions, and the attachments no item has. */
    private List<ErmsAppendix> files() {
        Set<Id<Attachment>> ofItems = new HashSet<>();
        minutes().allItems().forEach(item -> ofItems.addAll(item.attachments()));
        List<ErmsAppendix> files = new ArrayList<>(record.renditions());
        for (Map.Entry<Attachment, ErmsAppendix> entry : record.attachments().entrySet()) {
            if (!ofItems.contains(entry.getKey().id())) {
                files.add(entry.getValue());
            }
        }
        return files;
    }

    private boolean isFinal() {
        return switch (minutes().edition().stage()) {
            case DRAFT, CIRCULATED -> false;
            case APPROVED, SIGNED, ARCHIVED -> true;
        };
    }

    private Minutes minutes() {
        return record.minutes();
    }

    private Wording wording() {
        return MeetingAggregation.wording(minutes());
    }
}
