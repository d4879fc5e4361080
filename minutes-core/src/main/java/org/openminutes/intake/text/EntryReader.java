// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem.Purpose;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
import org.openminutes.model.Exchange;
import org.openminutes.model.Listing;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Narrative;
import org.openminutes.model.Presence;
import org.openminutes.model.ProposalOrder;
import org.openminutes.model.Recusal;
import org.openminutes.model.Remark;
import org.openminutes.model.Task;
import org.openminutes.model.Vote;
import org.openminutes.model.When;

/** Reads the paragraphs of an item, or of what stands outside items, as entries. */
final class EntryReader {

    private static final Pattern SVAR = Pattern.compile("[?]\\s+Svar:?\\s");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\d+)\\s*(?:röst(?:er)? )?(ja|nej|avst\\p{L}*|för|emot|mot|blank\\p{L}*)|(ja|nej|avst\\p{L}*|för|emot|mot|blank\\p{L}*)[-: ]+(?:röster[: ]*)?(\\d+)",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_SUBHEADING = 60;

    private final Reading reading;
    private final Statements statements;
    private final String id;
    private final Optional<Purpose> purpose;
    private final boolean requests;
    private final Optional<When> requestsFor;
    private final List<Traced> page = new ArrayList<>();
    private @Nullable Paragraph heading;
    private List<Traced> section = new ArrayList<>();
    private final List<Actor> presenters = new ArrayList<>();
    private Presence.Mode presentedBy = Presence.Mode.UNSTATED;
    private boolean noPresenter;
    private Optional<String> registryNumber = Optional.empty();
    private List<Paragraph> all = List.of();

    EntryReader(Reading reading, String id, Optional<Purpose> purpose, Optional<String> title) {
        this.reading = reading;
        this.id = id;
        this.purpose = purpose;
        statements = new Statements(reading);
        requests =
                title.filter(
                                t ->
                                        Phrases.swedish().of("label").stream()
                                                .anyMatch(
                                                        p ->
                                                                p.value().equals("AGENDA_REQUEST")
                                                                        && p.indexIn(
                                                                                        t
                                                                                                .toLowerCase(
                                                                                                        java
                                                                                                                .util
                                                                                                                .Locale
                                                                                                                .ROOT),
                                                                                        0)
                                                                                == 0))
                        .isPresent();
        requestsFor =
                title.flatMap(t -> Dates.find(t).stream().map(Spot::value).reduce((a, b) -> b));
    }

    List<Traced> read(List<Paragraph> body) {
        all = body;
        int i = 0;
        while (i < body.size()) {
            Paragraph paragraph = body.get(i);
            Optional<Labels.Found> label = Labels.find(paragraph.body().plain());
            int next = label.isPresent() ? labelled(i, label.get()) : i;
            i = next > i ? next : plain(i);
        }
        closeSection();
        return Concluding.withoutRepeats(page);
    }

    List<Actor> presenters() {
        return presenters;
    }

    Presence.Mode presentedBy() {
        return presentedBy;
    }

    boolean noPresenter() {
        return noPresenter;
    }

    Optional<String> registryNumber() {
        return registryNumber;
    }

    private void add(Traced entry) {
        (heading == null ? page : section).add(entry);
    }

    private void addAll(List<Traced> entries) {
        entries.forEach(this::add);
    }

    private void closeSection() {
        if (heading != null) {
            String words = heading.body().plain();
            page.add(Traced.section(words, section, heading));
            heading = null;
            section = new ArrayList<>();
        }
    }

    private void openSection(Paragraph paragraph) {
        closeSection();
        heading = paragraph;
    }

    /** Reads what a label heads; gives the next paragraph, or the same if it is no label here. */
    private int labelled(int i, Labels.Found label) {
        Paragraph paragraph = all.get(i);
        Rich rest = paragraph.body().from(label.end());
        return switch (label.kind()) {
            case PRESENTER -> presenter(i, label, rest);
            case NO_PRESENTER -> {
                noPresenter = true;
                skip(paragraph, label, "label: nobody presented the item");
                yield rest.isBlank() ? i + 1 : text(paragraph.with(rest), i + 1);
            }
            case POSITION, PROPOSAL, MOTION -> {
                closeSection();
                Concluding concluding = new Concluding(reading, statements, id, all);
                int next = concluding.read(i, label, rest);
                addAll(concluding.entries());
                yield next;
            }
            case QUESTION, ANSWER -> label.colon() ? question(i, label, rest) : heading(i);
            case TASK -> tasks(i, label, rest);
            case OWNER, DUE -> ownerOrDue(i, label, rest);
            case COMMENT, WISH, NOTE_TO_RECORD -> remark(i, label, rest);
            case DISPATCH -> dispatch(i, label, rest);
            case REGISTRY -> registry(i, label, rest);
            case RESERVATION, STATEMENT, VOTE, ORDER, RECUSAL -> protocol(i, label, rest);
            case NEXT_MEETING -> meetings(i, label, rest);
            case HEADING -> heading(i);
            default -> i;
        };
    }

    private void skip(Paragraph paragraph, Labels.Found label, String reason) {
        reading.ledger.skip(paragraph.first(), label.written(), reason);
        paragraph
                .marker()
                .filter(marker -> !marker.path().isEmpty())
                .ifPresent(
                        marker ->
                                reading.ledger.skip(
                                        paragraph.first(), marker.written(), "mark of a point"));
    }

    private int text(Paragraph paragraph, int next) {
        addAll(statements.of(paragraph, paragraph.body(), id));
        return next;
    }

    private int heading(int i) {
        Paragraph paragraph = all.get(i);
        if (Labels.find(paragraph.body().plain())
                .filter(l -> l.colon() && l.end() < paragraph.body().length())
                .isPresent()) {
            return i;
        }
        openSection(paragraph);
        return i + 1;
    }

    private int presenter(int i, Labels.Found label, Rich rest) {
        Paragraph from = all.get(i);
        int next = i + 1;
        String words = rest.plain();
        if (words.isBlank()) {
            if (next >= all.size() || !PersonLine.startsWithName(all.get(next).plain())) {
                return i;
            }
            words = all.get(next++).body().plain();
        }
        skip(from, label, "label of who presented the item");
        addPresenters(words, from.first());
        return next;
    }

    private void addPresenters(String words, int line) {
        for (String one : Presenters.divide(words, line, reading.ledger)) {
            Presenters.Found found = Presenters.of(one, reading, line);
            presenters.add(found.who());
            presentedBy = found.mode() == Presence.Mode.UNSTATED ? presentedBy : found.mode();
        }
    }

    private int question(int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = all.get(i);
        if (label.kind() == LabelKind.ANSWER || rest.isBlank()) {
            return i;
        }
        skip(paragraph, label, "label of a question");
        Matcher both = SVAR.matcher(rest.plain());
        if (both.find()) {
            reading.ledger.skip(
                    paragraph.first(), both.group().substring(1).strip(), "label of an answer");
            Rich asked = rest.part(0, both.start() + 1);
            Rich answer = rest.from(both.end());
            add(Traced.of(exchange(asked, Optional.of(answer)), paragraph));
            return i + 1;
        }
        if (i + 1 < all.size()) {
            Paragraph next = all.get(i + 1);
            Optional<Labels.Found> answer =
                    Labels.find(next.body().plain()).filter(l -> l.kind() == LabelKind.ANSWER);
            if (answer.isPresent() && answer.get().end() < next.body().length()) {
                skip(next, answer.get(), "label of an answer");
                Rich said = next.body().from(answer.get().end());
                Entry entry = exchange(rest, Optional.of(said));
                add(new Traced(entry, paragraph.first(), next.last(), List.of()));
                return i + 2;
            }
        }
        add(Traced.of(exchange(rest, Optional.empty()), paragraph));
        return i + 1;
    }

    private static Exchange exchange(Rich question, Optional<Rich> answer) {
        return new Exchange(
                question.text(), answer.map(Rich::text), Optional.empty(), Optional.empty());
    }

    private int tasks(int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = all.get(i);
        int next = i + 1;
        if (!rest.isBlank()) {
            skip(paragraph, label, "label of a task");
            add(Traced.of(task(rest, paragraph.first()), paragraph));
        } else if (next >= all.size() || !all.get(next).isPoint()) {
            return heading(i);
        } else {
            skip(paragraph, label, "label of tasks");
        }
        while (next < all.size()
                && all.get(next).isPoint()
                && (rest.isBlank() || !all.get(next).gap())) {
            Paragraph point = all.get(next++);
            skipMarker(point);
            if (!point.body().isBlank()) {
                add(Traced.of(task(point.body(), point.first()), point));
            }
        }
        return next;
    }

    private Task task(Rich words, int line) {
        return statements
                .tasks()
                .marked(words.plain(), line)
                .task(reading.next(id + ".task"), words.text());
    }

    private int ownerOrDue(int i, Labels.Found label, Rich rest) {
        List<Traced> open = heading == null ? page : section;
        boolean task = !open.isEmpty() && open.get(open.size() - 1).entry() instanceof Task;
        if (!task || rest.isBlank()) {
            return i;
        }
        Traced last = open.remove(open.size() - 1);
        Task was = (Task) last.entry();
        boolean owner = label.kind() == LabelKind.OWNER;
        Optional<When> due = owner ? was.due() : Dates.parse(rest.plain()).or(was::due);
        List<Actor> owners = new ArrayList<>(was.owners());
        if (owner) {
            for (String name :
                    Presenters.divide(rest.plain(), all.get(i).first(), reading.ledger)) {
                owners.add(reading.mentions.of(name, all.get(i).first()));
            }
        }
        if (due.isEmpty() && !owner) {
            open.add(last);
            return i;
        }
        skip(all.get(i), label, owner ? "label of who answers for a task" : "label of a due date");
        Task now =
                new Task(
                        was.id(),
                        was.what(),
                        owners,
                        was.givenBy(),
                        due,
                        was.reportTo(),
                        was.progress());
        open.add(new Traced(now, last.first(), all.get(i).last(), List.of()));
        return i + 1;
    }

    private int remark(int i, Labels.Found label, Rich rest) {
        if (rest.isBlank()) {
            return heading(i);
        }
        Remark.Kind kind =
                switch (label.kind()) {
                    case WISH -> Remark.Kind.WISH;
                    case NOTE_TO_RECORD -> Remark.Kind.NOTE_TO_RECORD;
                    default -> Remark.Kind.COMMENT;
                };
        skip(all.get(i), label, "label of a remark");
        add(Traced.of(new Remark(kind, Optional.empty(), rest.text()), all.get(i)));
        return i + 1;
    }

    private int dispatch(int i, Labels.Found label, Rich rest) {
        closeSection();
        Paragraph from = all.get(i);
        List<Actor> to = new ArrayList<>();
        int next = i + 1;
        for (String name : Presenters.divide(rest.plain(), all.get(i).first(), reading.ledger)) {
            to.add(reading.people.organisation(name));
        }
        while (rest.isBlank()
                && next < all.size()
                && all.get(next).text().length() <= LONGEST_SUBHEADING
                && !(all.get(next).gap() && !to.isEmpty())
                && Labels.find(all.get(next).plain()).isEmpty()) {
            skipMarker(all.get(next));
            to.add(reading.people.organisation(all.get(next++).body().plain()));
        }
        skip(from, label, "label of who gets an excerpt");
        reading.ledger.keep(
                "dispatches[" + reading.dispatches.size() + "]",
                from.first(),
                all.get(next - 1).last());
        reading.dispatches.add(
                new Dispatch(
                        Optional.empty(),
                        Optional.empty(),
                        to,
                        Optional.empty(),
                        id.startsWith("p")
                                ? Optional.of(new org.openminutes.model.Id<>(id))
                                : Optional.empty()));
        return next;
    }

    private int registry(int i, Labels.Found label, Rich rest) {
        if (rest.isBlank() || registryNumber.isPresent() || rest.length() > LONGEST_SUBHEADING) {
            return i;
        }
        registryNumber = Optional.of(rest.plain());
        skip(all.get(i), label, "label of a register number");
        return i + 1;
    }

    /** Reads what only protocols have; each paragraph under the label is one of them. */
    private int protocol(int i, Labels.Found label, Rich rest) {
        closeSection();
        skip(all.get(i), label, "label");
        int next = i + 1;
        if (!rest.isBlank()) {
            add(Traced.of(protocolEntry(label.kind(), rest, all.get(i)), all.get(i)));
            return next;
        }
        while (next < all.size() && Labels.find(all.get(next).body().plain()).isEmpty()) {
            Paragraph paragraph = all.get(next++);
            skipMarker(paragraph);
            add(Traced.of(protocolEntry(label.kind(), paragraph.body(), paragraph), paragraph));
        }
        return next;
    }

    private Entry protocolEntry(LabelKind kind, Rich words, Paragraph from) {
        List<Actor> by =
                reading.mentions.people(words.plain(), from.first()).stream()
                        .map(Spot::value)
                        .toList();
        return switch (kind) {
            case RESERVATION ->
                    new Dissent(
                            Dissent.Kind.RESERVATION,
                            by,
                            Optional.of(words.text()),
                            Optional.empty());
            case STATEMENT ->
                    new Dissent(
                            Dissent.Kind.SPECIAL_STATEMENT,
                            by,
                            Optional.of(words.text()),
                            Optional.empty());
            case ORDER -> new ProposalOrder(words.text(), List.of());
            case VOTE -> vote(words);
            default ->
                    by.isEmpty()
                            ? new Narrative(words.text())
                            : new Recusal(by.get(0), Optional.empty(), Optional.of(words.text()));
        };
    }

    private Vote vote(Rich words) {
        OptionalInt yes = OptionalInt.empty();
        OptionalInt no = OptionalInt.empty();
        OptionalInt abstained = OptionalInt.empty();
        Matcher matcher = NUMBER.matcher(words.plain());
        while (matcher.find()) {
            String digits = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
            String what = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            OptionalInt count =
                    digits.length() > 6
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(digits));
            char first = Character.toLowerCase(what.charAt(0));
            if ((first == 'j' || first == 'f') && yes.isEmpty()) {
                yes = count;
            } else if ((first == 'n' || first == 'e' || first == 'm') && no.isEmpty()) {
                no = count;
            } else if ((first == 'a' || first == 'b') && abstained.isEmpty()) {
                abstained = count;
            }
        }
        return new Vote(
                reading.next(id + ".vote"),
                Optional.of(words.text()),
                List.of(),
                words.plain().toLowerCase(java.util.Locale.ROOT).contains("sluten")
                        ? Vote.Method.SECRET
                        : Vote.Method.OPEN,
                yes,
                no,
                abstained,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private int meetings(int i, Labels.Found label, Rich rest) {
        if (rest.isBlank()) {
            return heading(i);
        }
        List<MeetingNotice> notices = statements.notices().listed(rest.plain(), rest.text());
        if (notices.isEmpty()) {
            return i;
        }
        skip(all.get(i), label, "label of a coming meeting");
        addNotices(notices, rest, all.get(i));
        return i + 1;
    }

    private void addNotices(List<MeetingNotice> notices, Rich words, Paragraph from) {
        if (notices.size() == 1) {
            add(Traced.of(notices.get(0), from));
        } else {
            add(Traced.of(new Narrative(words.text()), from));
            notices.forEach(notice -> add(Traced.restated(notice, from)));
        }
    }

    /** Reads a paragraph without a label, or several that are one list or table. */
    private int plain(int i) {
        Paragraph paragraph = all.get(i);
        int end = Tables.end(all, i);
        if (end > i) {
            add(Tables.table(all.subList(i, end), reading.ledger));
            Tables.tasks(all.subList(i, end), reading, id)
                    .forEach(task -> add(Traced.restated(task, paragraph)));
            return end;
        }
        if (requests && !paragraph.body().isBlank()) {
            skipMarker(paragraph);
            add(Traced.of(request(paragraph), paragraph));
            return i + 1;
        }
        if (isSubheading(i)) {
            openSection(paragraph);
            return i + 1;
        }
        if (purpose.filter(Purpose.FUTURE_MEETINGS::equals).isPresent()) {
            Rich words = paragraph.body();
            List<MeetingNotice> notices =
                    words.isBlank()
                            ? List.of()
                            : statements.notices().listed(words.plain(), words.text());
            if (!notices.isEmpty()) {
                skipMarker(paragraph);
                addNotices(notices, words, paragraph);
                return i + 1;
            }
        }
        if (paragraph.isPoint() && !paragraph.body().isBlank()) {
            return list(i);
        }
        if (paragraph.text().isBlank()) {
            return i + 1;
        }
        Presenters.inText(paragraph.plain(), reading, paragraph.first(), i == 0)
                .forEach(presenters::add);
        return text(
                paragraph.marker().isPresent()
                        ? paragraph.with(paragraph.text().strip())
                        : paragraph,
                i + 1);
    }

    private AgendaRequest request(Paragraph paragraph) {
        String words = paragraph.body().plain();
        List<Actor> owners =
                reading.mentions.people(words, paragraph.first()).stream()
                        .map(Spot::value)
                        .toList();
        return new AgendaRequest(paragraph.body().text(), owners, requestsFor);
    }

    private void skipMarker(Paragraph paragraph) {
        paragraph
                .marker()
                .ifPresent(
                        marker ->
                                reading.ledger.skip(
                                        paragraph.first(), marker.written(), "mark of a point"));
    }

    private int list(int i) {
        List<Listing.Point> points = new ArrayList<>();
        List<Traced> facts = new ArrayList<>();
        int next = i;
        Marker.Kind kind = all.get(i).marker().orElseThrow().kind();
        while (next < all.size() && all.get(next).isPoint() && !all.get(next).body().isBlank()) {
            Paragraph point = all.get(next);
            if (next > i && Labels.find(point.body().plain()).filter(l -> l.colon()).isPresent()) {
                break;
            }
            skipMarker(point);
            points.add(new Listing.Point(point.body().text(), Optional.empty()));
            facts.addAll(statements.restated(point, point.body(), id));
            next++;
        }
        boolean ordered = kind != Marker.Kind.BULLET;
        Paragraph last = all.get(next - 1);
        add(new Traced(new Listing(ordered, points), all.get(i).first(), last.last(), List.of()));
        addAll(facts);
        return next;
    }

    /** Whether a short line of its own heads the paragraph after it. */
    private boolean isSubheading(int i) {
        Paragraph paragraph = all.get(i);
        boolean shaped =
                Heads.isTitle(paragraph)
                        && paragraph.marker().isEmpty()
                        && paragraph.text().length() <= LONGEST_SUBHEADING
                        && paragraph.gap()
                        && i + 1 < all.size();
        if (!shaped
                || Dates.parse(paragraph.plain()).isPresent()
                || Acts.ofSentence(paragraph.plain()).size() > 0) {
            return false;
        }
        Paragraph next = all.get(i + 1);
        return next.isPoint() || next.text().length() > paragraph.text().length();
    }
}
