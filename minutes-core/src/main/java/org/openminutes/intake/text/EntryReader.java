// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem.Purpose;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Presence;
import org.openminutes.model.Remark;

/** Reads the paragraphs of an item, or of what stands outside items, as entries. */
final class EntryReader {

    private static final int LONGEST_SUBHEADING = 60;
    private static final Pattern CODED =
            Pattern.compile("\\s*" + ItemReader.NUMBER_OF_MATTER + "\\s*");

    private final Reading reading;
    private final Statements statements;
    private final String id;
    private final Page page = new Page();
    private final FormalReader formal;
    private final QuestionReader questions;
    private final TaskReader tasks;
    private final PlainReader plain;
    private final Optional<Purpose> purpose;
    private final boolean titled;
    private final List<Spoken> labelled = new ArrayList<>();
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
        formal = new FormalReader(reading, id);
        questions = new QuestionReader(reading, page);
        tasks = new TaskReader(reading, statements.tasks(), id, page);
        plain = new PlainReader(reading, statements, id, page, purpose, title);
        titled =
                title.flatMap(Labels::find)
                        .filter(label -> label.kind() == LabelKind.TASK)
                        .isPresent();
    }

    List<Traced> read(List<Paragraph> body) {
        all = body;
        int i = titled ? tasks.points(body) : 0;
        while (i < body.size()) {
            Paragraph paragraph = body.get(i);
            Optional<Labels.Found> label = Labels.find(paragraph.body().plain());
            int next = label.isPresent() ? labelled(i, label.get()) : i;
            i = next > i ? next : unlabelled(i);
        }
        return Adoption.settled(Concluding.withoutRepeats(page.entries()));
    }

    /** A presenter named under a label, and where. */
    record Spoken(String name, int line) {}

    List<Spoken> labelledPresenters() {
        return labelled;
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

    /** Reads what a label heads; gives the next paragraph, or the same if it is no label here. */
    private int labelled(int i, Labels.Found label) {
        Paragraph paragraph = all.get(i);
        Rich rest = paragraph.body().from(label.end());
        return switch (label.kind()) {
            case PRESENTER -> presenter(i, label, rest);
            case NO_PRESENTER -> {
                noPresenter = true;
                reading.skip(paragraph, label, "label: nobody presented the item");
                yield rest.isBlank() ? i + 1 : text(paragraph.with(rest), i + 1);
            }
            case POSITION, PROPOSAL, MOTION -> {
                page.closeSection();
                Concluding concluding = new Concluding(reading, statements, id, all);
                int next = concluding.read(i, label, rest);
                page.addAll(concluding.entries());
                yield next;
            }
            case QUESTION, ANSWER ->
                    label.colon() ? questions.read(all, i, label, rest) : heading(i);
            case TASK -> orHeading(i, tasks.read(all, i, label, rest));
            case OWNER, DUE -> tasks.ownerOrDue(all, i, label, rest);
            case COMMENT, WISH, NOTE_TO_RECORD -> remark(i, label, rest);
            case DISPATCH -> dispatch(i, label, rest);
            case REGISTRY -> registry(i, label, rest);
            case VOTE -> vote(i, label, rest);
            case RESERVATION, STATEMENT, ORDER, RECUSAL -> protocol(i, label, rest);
            case NEXT_MEETING -> orHeading(i, plain.meetings(all, i, label, rest));
            case HEADING -> heading(i);
            default -> i;
        };
    }

    private int text(Paragraph paragraph, int next) {
        page.addAll(statements.of(paragraph, paragraph.body(), id));
        return next;
    }

    private int heading(int i) {
        Paragraph paragraph = all.get(i);
        if (Labels.find(paragraph.body().plain())
                .filter(l -> l.colon() && l.end() < paragraph.body().length())
                .isPresent()) {
            return i;
        }
        page.openSection(paragraph);
        return i + 1;
    }

    private int presenter(int i, Labels.Found label, Rich rest) {
        Paragraph from = all.get(i);
        int next = i + 1;
        String words = rest.plain();
        if (words.isBlank()) {
            if (next >= all.size() || !PersonName.begins(all.get(next).plain())) {
                return i;
            }
            words = all.get(next++).body().plain();
        }
        reading.skip(from, label, "label of who presented the item");
        addPresenters(words, from.first());
        return next;
    }

    private void addPresenters(String words, int line) {
        for (String one : Presenters.divide(words, line, reading.ledger)) {
            Presenters.Found found = Presenters.of(one, reading, line);
            presenters.add(found.who());
            labelled.add(new Spoken(found.who().asWritten(), line));
            presentedBy = found.mode() == Presence.Mode.UNSTATED ? presentedBy : found.mode();
        }
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
        reading.skip(all.get(i), label, "label of a remark");
        page.add(Traced.of(new Remark(kind, Optional.empty(), rest.text()), all.get(i)));
        return i + 1;
    }

    private int dispatch(int i, Labels.Found label, Rich rest) {
        page.closeSection();
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
            reading.skipMarker(all.get(next));
            to.add(reading.people.organisation(all.get(next++).body().plain()));
        }
        reading.skip(from, label, "label of who gets an excerpt");
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
        reading.skip(all.get(i), label, "label of a register number");
        return i + 1;
    }

    private int vote(int i, Labels.Found label, Rich rest) {
        page.closeSection();
        reading.skip(all.get(i), label, "label");
        VoteReader vote = new VoteReader(reading, formal);
        if (!rest.isBlank()) {
            vote.begin(rest, all.get(i));
        }
        int next = vote.readOn(all, i + 1, rest.isBlank());
        page.addAll(vote.entries());
        return next;
    }

    /** Reads what only protocols have; each paragraph under the label is one of them. */
    private int protocol(int i, Labels.Found label, Rich rest) {
        page.closeSection();
        reading.skip(all.get(i), label, "label");
        int next = i + 1;
        if (!rest.isBlank()) {
            page.add(Traced.of(formal.entry(label.kind(), rest, all.get(i)), all.get(i)));
            return next;
        }
        while (next < all.size() && Labels.find(all.get(next).body().plain()).isEmpty()) {
            Paragraph paragraph = all.get(next++);
            reading.skipMarker(paragraph);
            if (!paragraph.body().isBlank()) {
                page.add(
                        Traced.of(
                                formal.entry(label.kind(), paragraph.body(), paragraph),
                                paragraph));
            }
        }
        return next;
    }

    private int orHeading(int i, int next) {
        return next > i ? next : heading(i);
    }

    private int unlabelled(int i) {
        Paragraph paragraph = all.get(i);
        if (FormalReader.tellsVotes(paragraph.plain())) {
            VoteReader vote = new VoteReader(reading, formal);
            vote.begin(paragraph.text().strip(), paragraph);
            int next = vote.readOn(all, i + 1, false);
            page.addAll(vote.entries());
            return next;
        }
        boolean number =
                i == 0 && registryNumber.isEmpty() && CODED.matcher(paragraph.plain()).matches();
        if (number) {
            registryNumber = Optional.of(paragraph.plain().strip());
            return i + 1;
        }
        Optional<LabelKind> lead = Lead.at(all, i);
        if (lead.isPresent()) {
            Concluding concluding = new Concluding(reading, statements, id, all);
            int next = concluding.readLead(i, lead.get());
            page.addAll(concluding.entries());
            return next;
        }
        boolean matter = purpose.filter(Purpose.OTHER_BUSINESS::equals).isEmpty();
        if (matter && presenters.isEmpty() && !paragraph.isPoint()) {
            String words = paragraph.plain().strip();
            presenters.addAll(Presenters.inText(words, reading, paragraph.first(), i == 0));
        }
        return plain.read(all, i);
    }
}
