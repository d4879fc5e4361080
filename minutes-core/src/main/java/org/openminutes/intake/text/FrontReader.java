// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrases;
import org.openminutes.language.Sentences;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Notice;

/** Reads what stands before the items: title, day, time, place, participants. */
final class FrontReader {

    private static final int MOST_TITLE_LINES = 6;
    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TITLE = 1000;

    private static final Pattern FORM =
            Pattern.compile(
                    "(?i)\\s{2,}(?:sida|sidnr|sid|datum|sammanträdesdatum|diarienummer|dnr)\\s*$");

    private final Reading reading;
    private final Ledger ledger;
    private final AttendanceList attendance;
    private final List<Paragraph> front;
    private final MeetingFacts facts;
    private final Preamble preamble;
    private Optional<String> title = Optional.empty();
    private Optional<String> bodyLine = Optional.empty();
    private Minutes.Kind kind = Minutes.Kind.NOTES;
    private Optional<String> registryNumber = Optional.empty();
    private final ParticipantsReader participants;
    private final FrontSignatures signatures;
    private final NoticeReader notice;

    FrontReader(Reading reading, AttendanceList attendance, List<Paragraph> front) {
        this.reading = reading;
        ledger = reading.ledger;
        facts = new MeetingFacts(reading);
        preamble = new Preamble(reading);
        participants = new ParticipantsReader(ledger, attendance);
        signatures = new FrontSignatures(ledger);
        notice = new NoticeReader(ledger);
        this.attendance = attendance;
        this.front = front;
    }

    void read() {
        int i = mail();
        while (i < front.size()) {
            i = paragraph(i);
        }
        participants.finish();
    }

    /** Reads the head of a mail the notes were sent in; gives the paragraph after it. */
    private int mail() {
        int end = MailHead.end(front);
        for (Paragraph line : front.subList(0, end)) {
            Optional<Rich> subject = MailHead.subject(line);
            if (subject.isPresent() && title.isEmpty()) {
                int label = line.plain().length() - subject.get().length();
                ledger.skip(
                        line.first(), line.plain().substring(0, label).strip(), "label of a mail");
                title(line.with(subject.get()));
            } else {
                preamble.line(line);
            }
        }
        return end;
    }

    private int paragraph(int i) {
        Paragraph paragraph = front.get(i);
        String words = paragraph.plain();
        if (words.isBlank()) {
            return i + 1;
        }
        Optional<Labels.Found> label = label(paragraph);
        boolean colon = label.filter(Labels.Found::colon).isPresent();
        boolean isTitle = title.isEmpty() && words.length() <= LONGEST_TITLE && !colon;
        if (isTitle && Dates.parse(words).isEmpty() && Attendees.sides(words).isEmpty()) {
            title(paragraph);
            return i + 1;
        }
        if (participants.begins(paragraph)) {
            return i + 1;
        }
        if (label.isPresent()) {
            int next = labelled(i, label.get());
            if (next > i) {
                return next;
            }
        }
        int group = participants.group(front, i);
        return group > i ? group : unlabelled(i);
    }

    /** The label of a paragraph; under the title also one without a colon. */
    private Optional<Labels.Found> label(Paragraph paragraph) {
        String words = paragraph.body().plain();
        boolean line = title.isPresent() && words.length() <= LONGEST_LINE;
        return Labels.find(words)
                .or(
                        () ->
                                line && Sentences.in(words).size() == 1
                                        ? Labels.glued(words)
                                        : Optional.empty());
    }

    private void title(Paragraph paragraph) {
        Rich words = paragraph.body();
        paragraph
                .marker()
                .ifPresent(
                        m -> ledger.skip(paragraph.first(), m.written(), "mark before the title"));
        title =
                Optional.of(
                        words.plain().isBlank()
                                ? paragraph.plain().strip()
                                : whole(words, paragraph));
        ledger.keep("title", paragraph.first(), paragraph.last());
        kindOf(title.get());
        facts.dateIn(title.get(), paragraph);
        bodyLine = body(title.get());
    }

    /** The body some words name; running text, though it may be the title, names none. */
    private static Optional<String> body(String words) {
        return Sentences.in(words).size() > 1
                ? Optional.empty()
                : Optional.of(BodyName.of(words)).filter(name -> !name.isBlank());
    }

    /** The words of a title without those of a form beside it. */
    private String whole(Rich words, Paragraph paragraph) {
        Matcher form = FORM.matcher(words.plain());
        if (!form.find()) {
            return words.plain();
        }
        ledger.skip(paragraph.first(), form.group().strip(), "word of a form beside the title");
        return words.plain().substring(0, form.start());
    }

    private void kindOf(String words) {
        Phrases.swedish()
                .firstIn("kind", words)
                .ifPresent(phrase -> kind = Minutes.Kind.valueOf(phrase.value()));
    }

    private int labelled(int i, Labels.Found label) {
        Paragraph paragraph = front.get(i);
        Rich rest = paragraph.body().from(label.end());
        LabelKind what = label.kind();
        if (what.isAttendance()) {
            int next = participants.list(front, i, label, rest);
            participants.close(next == i);
            return next;
        }
        participants.close(true);
        boolean signs = label.words().startsWith("vid ") && PersonName.isFull(rest.plain());
        if (what.isFunction() && signs) {
            signatures.add(paragraph.with(paragraph.body()));
            return i + 1;
        }
        if (what.isFunction()) {
            return participants.function(front, i, label, rest);
        }
        if (what.isWhenOrWhere()) {
            return whenOrWhere(i, label, rest);
        }
        if (what == LabelKind.REGISTRY && !rest.isBlank() && registryNumber.isEmpty()) {
            registryNumber = Optional.of(rest.plain());
            ledger.skip(paragraph.first(), label.written(), "label of the register number");
            return i + 1;
        }
        if (what == LabelKind.SIGNATURES) {
            return signatures.read(front, i, label, rest);
        }
        if (what == LabelKind.NOTICE) {
            return notice.read(front, i, label);
        }
        if (what == LabelKind.AGENDA) {
            return preamble.agenda(front, i, label, rest);
        }
        return i;
    }

    private int whenOrWhere(int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = front.get(i);
        List<Paragraph> values = new ArrayList<>();
        if (!rest.isBlank()) {
            values.add(paragraph.with(rest));
        }
        int next = i + 1;
        while (next < front.size()
                && values.size() < 2
                && (rest.isBlank()
                        || (label.kind() == LabelKind.TIME_PLACE && !front.get(next).gap()))
                && label(front.get(next)).isEmpty()
                && !front.get(next).isPoint()) {
            values.add(front.get(next++));
            if (label.kind() != LabelKind.TIME_PLACE) {
                break;
            }
        }
        if (values.isEmpty()) {
            return i;
        }
        ledger.skip(paragraph.first(), label.written(), "label of day, time or place");
        values.forEach(value -> facts.value(label.kind(), value));
        preamble.addAll(facts.takeLeftover());
        return next;
    }

    private int unlabelled(int i) {
        Paragraph paragraph = front.get(i);
        if (participants.continues(paragraph) || preamble.attended(paragraph, participants)) {
            return i + 1;
        }
        if (attendance.isEmpty() && i < MOST_TITLE_LINES && headLine(paragraph)) {
            return i + 1;
        }
        participants.close(paragraph.gap());
        return text(i);
    }

    /** A line at the top that is a day, names the body, or tells the kind of record. */
    private boolean headLine(Paragraph paragraph) {
        String words = paragraph.plain().strip();
        if (words.length() > LONGEST_LINE) {
            return false;
        }
        if (Notices.announces(words)) {
            return false;
        }
        if (facts.takesDay(words, paragraph)) {
            List<Traced> beside = facts.takeLeftover();
            if (bodyLine.isEmpty()
                    && !beside.isEmpty()
                    && beside.get(0).entry() instanceof Narrative n) {
                bodyLine = body(n.text().plain());
            }
            preamble.addAll(beside);
            return true;
        }
        Optional<Traced> beside = facts.takesTime(words, paragraph);
        if (beside.isPresent()) {
            preamble.add(beside.get());
            return true;
        }
        boolean head =
                words.length() < LONGEST_HEAD
                        && paragraph.marker().isEmpty()
                        && ".:;,!?".indexOf(words.charAt(words.length() - 1)) < 0
                        && Phrases.swedish().firstIn("service", words).isEmpty();
        if (head) {
            kindOf(words);
            bodyLine = bodyLine.or(() -> body(words));
            preamble.line(paragraph);
        }
        return head;
    }

    private int text(int i) {
        Paragraph paragraph = front.get(i);
        String words = paragraph.plain();
        if (facts.takesVenue(words, paragraph)) {
            return i + 1;
        }
        int end = i + 1;
        boolean top = attendance.isEmpty() && i < MOST_TITLE_LINES;
        while (end < front.size()
                && !top
                && !front.get(end).gap()
                && label(front.get(end)).isEmpty()
                && Attendees.sides(front.get(end).plain()).isEmpty()) {
            end++;
        }
        List<Paragraph> block = front.subList(i, end);
        EntryReader reader = new EntryReader(reading, "front", Optional.empty(), Optional.empty());
        preamble.addAll(reader.read(block));
        return end;
    }

    String title() {
        return title.orElse(ledger.file());
    }

    Minutes.Kind kind() {
        return kind;
    }

    List<Traced> preamble() {
        return preamble.entries();
    }

    List<Paragraph> signatures() {
        return signatures.found();
    }

    Optional<Notice> notice() {
        return notice.found();
    }

    Optional<String> registryNumber() {
        return registryNumber;
    }

    /** Tells the meeting what is known of it. */
    void describe(MeetingBuilder meeting) {
        bodyLine.ifPresent(words -> BodyName.describe(words, reading.people, meeting));
        facts.describe(meeting);
    }
}
