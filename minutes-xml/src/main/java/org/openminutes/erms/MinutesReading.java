// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Edition;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Notice;
import org.openminutes.view.Wording;

/**
 * A record while it is read.
 *
 * @param meeting the meeting it is of
 * @param record its element
 * @param all the records of the meeting, its items among them
 */
record MinutesReading(MeetingReading meeting, ErmsElement record, List<ErmsElement> all) {

    /** Deeper than items are divided; a document may tie them into a ring. */
    private static final int MAX_DEPTH = 20;

    ErmsRecord read() {
        Optional<Locale> language =
                Notes.of(record, Wording.SWEDISH).typed("språk").stream()
                        .findFirst()
                        .flatMap(ErmsElement::take)
                        .map(Locale::forLanguageTag);
        Wording wording = language.map(Wording::of).orElse(Wording.SWEDISH);
        Notes notes = Notes.of(record, wording);
        Numbering numbering = new Numbering();
        String objectId = record.take("objectId").orElse(record.get("systemIdentifier"));
        String title = record.take("title").orElse("–");
        MinutesBuilder minutes = isProtocol() ? Minutes.protocol(title) : Minutes.notes(title);
        minutes.id(
                Readings.<Minutes>id(
                                "minutes",
                                MeetingReading.extraId(record, "handlings-id").orElse(objectId))
                        .value());
        minutes.meeting(meeting.meeting(title, wording, objectId));
        minutes.language(language);
        registryNumber(minutes);
        classification(minutes);
        new PeopleReading(record, notes, wording).read(minutes);
        minutes.edition(edition(notes));
        notice(notes).ifPresent(minutes::notice);
        ActionReading.entries(record, wording, numbering).forEach(minutes::preamble);
        new LaterReading(record, wording).read(minutes);
        FilesReading files = new FilesReading(numbering);
        Map<Attachment, ErmsAppendix> attachments = new LinkedHashMap<>(files.attachments(record));
        Set<ErmsElement> seen = new HashSet<>();
        List<ErmsElement> inner = parts(record, objectId, seen);
        for (ErmsElement item : inner) {
            minutes.item(item(item, List.of(), wording, numbering, attachments, seen, 1));
        }
        attachments.keySet().forEach(minutes::attachment);
        files.mentioned(notes).forEach(minutes::attachment);
        MeetingReading.frame(record);
        record.pass("dates", "status");
        record.children("dates", "date").stream()
                .filter(date -> date.get("dateType").equals("created"))
                .forEach(ErmsElement::passWhole);
        record.children("eSignatures", "eSignature").forEach(ErmsElement::take);
        return new ErmsRecord(minutes.build(), files.renditions(), attachments);
    }

    private boolean isProtocol() {
        return record.get("recordType").toLowerCase(Locale.ROOT).equals("protokoll");
    }

    private AgendaItem item(
            ErmsElement element,
            List<Integer> above,
            Wording wording,
            Numbering numbering,
            Map<Attachment, ErmsAppendix> attachments,
            Set<ErmsElement> seen,
            int depth) {
        ItemReading reading = new ItemReading(element, above, wording, numbering);
        FilesReading files = new FilesReading(numbering);
        Map<Attachment, ErmsAppendix> own = files.attachments(element);
        attachments.putAll(own);
        List<AgendaItem> inner = new ArrayList<>();
        if (depth < MAX_DEPTH) {
            for (ErmsElement part : parts(element, reading.objectId(), seen)) {
                inner.add(
                        item(
                                part,
                                reading.number().path(),
                                wording,
                                numbering,
                                attachments,
                                seen,
                                depth + 1));
            }
        }
        return reading.read(own.keySet().stream().map(Attachment::id).toList(), inner);
    }

    /** The records that say they are part of another, in the order of the document. */
    private List<ErmsElement> parts(ErmsElement of, String objectId, Set<ErmsElement> seen) {
        seen.add(of);
        of.children("relation").stream()
                .filter(relation -> relation.get("relationType").equals("contains"))
                .forEach(ErmsElement::take);
        List<ErmsElement> parts = new ArrayList<>();
        for (ErmsElement other : all) {
            Optional<ErmsElement> upward =
                    other.children("relation").stream()
                            .filter(r -> r.get("relationType").equals("part_of"))
                            .filter(r -> r.peek().equals(Optional.of(objectId)))
                            .findFirst();
            if (upward.isPresent() && seen.add(other)) {
                upward.get().take();
                parts.add(other);
            }
        }
        return parts;
    }

    private void registryNumber(MinutesBuilder minutes) {
        Optional<String> own = MeetingReading.extraId(record, "diarienummer");
        Optional<String> outer = MeetingReading.extraId(meeting.aggregation(), "diarienummer");
        own.or(() -> outer).ifPresent(minutes::registryNumber);
        Notes.of(meeting.aggregation(), Wording.SWEDISH).take("registryNumber");
    }

    private void classification(MinutesBuilder minutes) {
        Optional<ErmsElement> told = record.child("classification");
        Notes.of(meeting.aggregation(), Wording.SWEDISH).take("classification");
        Optional<String> code =
                told.map(c -> c.get("classificationCode")).filter(text -> !text.isEmpty());
        code.or(() -> told.flatMap(ErmsElement::peek)).ifPresent(minutes::classification);
        told.filter(c -> code.isEmpty() || c.peek().equals(code)).ifPresent(ErmsElement::take);
    }

    private Edition edition(Notes notes) {
        boolean isClosed =
                record.child("status").filter(s -> s.get("value").equals("closed")).isPresent();
        Edition otherwise = Edition.first(isClosed ? Edition.Stage.APPROVED : Edition.Stage.DRAFT);
        Optional<ErmsElement> told = notes.typed("version").stream().findFirst();
        Optional<Edition> known =
                told.flatMap(ErmsElement::peek).flatMap(text -> edition(text, notes.wording()));
        known.ifPresent(edition -> told.ifPresent(ErmsElement::take));
        return known.orElse(otherwise);
    }

    private static Optional<Edition> edition(String text, Wording wording) {
        int comma = text.indexOf(", ");
        if (!text.matches("[1-9]\\d{0,8}, .+")) {
            return Optional.empty();
        }
        int version = Integer.parseInt(text.substring(0, comma));
        return Labels.constant(Edition.Stage.class, text.substring(comma + 2), wording)
                .map(stage -> new Edition(version, stage));
    }

    private static Optional<Notice> notice(Notes notes) {
        Optional<String> adjusted = notes.take("adjustedOn");
        Optional<String> posted = notes.take("postedOn");
        Optional<String> removed = notes.take("removedOn");
        Optional<String> kept = notes.take("keptAt");
        if (adjusted.or(() -> posted).or(() -> removed).or(() -> kept).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Notice(
                        Readings.when(Optional.empty(), adjusted),
                        Readings.when(Optional.empty(), posted),
                        Readings.when(Optional.empty(), removed),
                        kept));
    }

    /** Numbers for what must have an id that ERMS does not hold. */
    static final class Numbering {
        private int last;

        <T> Id<T> next(String prefix) {
            last++;
            return new Id<>(prefix + last);
        }
    }
}
