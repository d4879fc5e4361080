// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.SourceLine;
import org.openminutes.intake.SourceTrace;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Convening;
import org.openminutes.model.Id;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.register.Register;

/** Puts the parts of a file together to a record. */
final class Assembly {

    private final byte[] file;
    private final Ledger ledger;
    private final Reading reading;
    private final AttendanceList attendance;

    private Assembly(byte[] file, Ledger ledger, Register register) {
        this.file = file;
        this.ledger = ledger;
        People people = new People(register);
        reading = new Reading(ledger, people);
        attendance = new AttendanceList(people, ledger);
    }

    static ImportResult read(String name, byte[] file, String text, Register register) {
        Ledger ledger = new Ledger(name);
        List<Line> lines =
                TornColumns.joined(
                        LabelColumns.ordered(Furniture.removed(Lines.of(text, ledger), ledger)));
        List<Paragraph> paragraphs = Lettered.marked(Paragraphs.of(lines, ledger));
        Minutes minutes = new Assembly(file, ledger, register).minutes(paragraphs);
        Audit.account(text, minutes, ledger);
        return new ImportResult(
                minutes, ledger.findings(), ledger.trace(), Confidences.of(minutes, ledger));
    }

    /** Reads a file whose lines say more than their words. */
    static ImportResult read(String name, byte[] file, List<SourceLine> source, Register register) {
        Ledger ledger = new Ledger(name);
        List<Line> given = Lines.of(source, ledger);
        List<Paragraph> paragraphs = Lettered.marked(Paragraphs.of(given, ledger));
        Minutes minutes = new Assembly(file, ledger, register).minutes(paragraphs);
        String text = source.stream().map(Lines::oneLine).collect(Collectors.joining("\n"));
        Audit.account(text, minutes, ledger);
        List<SourceTrace.Line> lines =
                source.stream().map(l -> new SourceTrace.Line(l.place(), l.shown())).toList();
        SourceTrace trace = ledger.trace();
        return new ImportResult(
                minutes,
                ledger.findings(),
                new SourceTrace(name, trace.kept(), trace.skipped(), lines),
                Confidences.of(minutes, ledger));
    }

    private Minutes minutes(List<Paragraph> paragraphs) {
        Outline outline = Outliner.of(paragraphs, ledger);
        FrontReader front = new FrontReader(reading, attendance, outline.front());
        if (outline.items().isEmpty()) {
            return whole(front, outline.front());
        }
        front.read();
        Ending ending = Ending.of(outline.items(), reading.people);
        List<AgendaItem> items = new ItemReader(reading).read(ending.items());
        return record(front, items, ending.signatures());
    }

    /**
     * A text without items: its end may be signatures, the rest stands before items that are not.
     */
    private Minutes whole(FrontReader unread, List<Paragraph> all) {
        int cut = all.size() < 4 ? all.size() : SignatureLines.start(all, reading.people);
        boolean most = cut < all.size() / 2 || cut == all.size();
        if (most) {
            unread.read();
            return record(unread, List.of(), List.of());
        }
        FrontReader front = new FrontReader(reading, attendance, all.subList(0, cut));
        front.read();
        return record(front, List.of(), all.subList(cut, all.size()));
    }

    private Minutes record(FrontReader front, List<AgendaItem> items, List<Paragraph> signatures) {
        reading.elections.forEach(election -> attendance.elect(election, reading.mentions));
        Signatures signed = new Signatures(reading);
        signed.read(front.signatures());
        signed.read(signatures);
        MinutesBuilder minutes =
                front.kind() == Minutes.Kind.PROTOCOL
                        ? Minutes.protocol(front.title())
                        : Minutes.notes(front.title());
        minutes.id(RecordId.of(front.title(), file).value());
        MeetingBuilder meeting = Meeting.of(new Id<>("meeting"), Meeting.Status.HELD);
        front.describe(meeting);
        if (!reading.notReached.isEmpty()) {
            meeting.convening(new Convening(Optional.empty(), reading.notReached));
        }
        minutes.meeting(meeting.build());
        front.registryNumber().ifPresent(minutes::registryNumber);
        attendance.sides().forEach(minutes::side);
        minutes.attendance(attendance.lines());
        front.preamble().forEach(one -> minutes.preamble(one.entry()));
        Traced.keep(front.preamble(), "preamble", ledger);
        minutes.items(new ArrayList<>(items));
        signed.closing().forEach(one -> minutes.closing(one.entry()));
        Traced.keep(signed.closing(), "closing", ledger);
        front.notice().ifPresent(minutes::notice);
        minutes.attachments(reading.attachments);
        signed.found().forEach(minutes::attestation);
        reading.dispatches.forEach(minutes::dispatch);
        return minutes.build();
    }
}
