// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openminutes.language.Names;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Restated;
import org.openminutes.model.Text;

/**
 * Reads what stands under a label such as <i>Ställningstagande</i> or <i>Förslag till beslut</i>.
 */
final class Concluding {

    private static final Pattern ATT =
            Pattern.compile("(?U)(?:\\d+\\.? ?)?(?:samt |och |dels )?att\\b.*", Pattern.DOTALL);
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?U).{0,160}\\b(?:beslutar|beslutade|beslutas|föreslår|föreslås|föreslog|rekommenderar|att|följande)(?: [\\p{L} ]{0,60}?)?:?",
                    Pattern.DOTALL);
    private static final Pattern PROPOSER =
            Pattern.compile(
                    "(?U)(.{2,60}?) (?:yrkar|yrkade|föreslår|föreslog)\\b.*", Pattern.DOTALL);

    /** Among more clauses than this, repeats are not sought. */
    private static final int MOST_COMPARED = 300;

    private final Reading reading;
    private final Statements statements;
    private final String id;
    private final List<Paragraph> all;
    private final List<Traced> entries = new ArrayList<>();

    Concluding(Reading reading, Statements statements, String id, List<Paragraph> all) {
        this.reading = reading;
        this.statements = statements;
        this.id = id;
        this.all = all;
    }

    List<Traced> entries() {
        return entries;
    }

    /** Reads on from the label at {@code i}; gives the next paragraph after what it heads. */
    int read(int i, Labels.Found label, Rich rest) {
        Paragraph from = all.get(i);
        List<Paragraph> content = new ArrayList<>();
        if (!rest.isBlank()) {
            content.add(from.with(rest));
        }
        int next = collect(i + 1, label, content);
        if (content.isEmpty()) {
            return i;
        }
        reading.ledger.skip(
                from.first(),
                label.written(),
                "label of what was "
                        + (label.kind() == LabelKind.POSITION ? "concluded" : "proposed"));
        if (from.isPoint()) {
            mark(from);
        }
        if (label.kind() == LabelKind.MOTION) {
            content.forEach(this::motion);
        } else {
            concluded(label.kind() == LabelKind.POSITION, false, Optional.empty(), content);
        }
        return next;
    }

    /** Reads the line at {@code i} and the clauses it begins; gives the next paragraph. */
    int readLead(int i, LabelKind kind) {
        List<Paragraph> content = new ArrayList<>(List.of(all.get(i)));
        int next = i + 1;
        while (next < all.size() && isClauseOf(content, all.get(next))) {
            content.add(all.get(next++));
        }
        Optional<Actor> by = Optional.empty();
        Matcher proposer = PROPOSER.matcher(all.get(i).body().plain());
        if (kind == LabelKind.MOTION && proposer.matches()) {
            by =
                    PersonLine.of(proposer.group(1))
                            .map(p -> reading.mentions.of(p.name(), all.get(i).first()));
        }
        concluded(kind == LabelKind.POSITION, true, by, content);
        return next;
    }

    private static boolean isClauseOf(List<Paragraph> content, Paragraph next) {
        boolean points = content.size() > 1 ? content.get(1).isPoint() : next.isPoint();
        return ATT.matcher(next.body().plain()).matches()
                || (points && next.isPoint() && !next.body().isBlank());
    }

    /**
     * Adds the paragraphs under the label: one, the points of a list, the att-clauses of a lead.
     */
    private int collect(int start, Labels.Found label, List<Paragraph> content) {
        int next = start;
        while (next < all.size()) {
            Paragraph paragraph = all.get(next);
            boolean first = content.isEmpty();
            boolean labelled = Labels.find(paragraph.body().plain()).isPresent();
            if (labelled
                    || (!first
                            && label.kind() != LabelKind.MOTION
                            && !belongs(content, paragraph))) {
                break;
            }
            if (paragraph.body().isBlank()) {
                mark(paragraph);
            } else {
                content.add(paragraph);
            }
            next++;
        }
        return next;
    }

    private static boolean belongs(List<Paragraph> content, Paragraph next) {
        Paragraph last = content.get(content.size() - 1);
        String words = next.body().plain();
        if (ATT.matcher(words).matches()) {
            return true;
        }
        if (FormalReader.tellsVotes(words)) {
            return false;
        }
        if (isLead(last.plain()) && content.size() == 1) {
            return true;
        }
        if (last.isPoint() || isLead(content.get(0).plain())) {
            return next.isPoint();
        }
        return !Acts.ofSentence(words).isEmpty() && words.length() > 12;
    }

    private static boolean isLead(String words) {
        String bare = words.strip();
        return bare.endsWith(":")
                || (bare.length() <= 220 && !bare.endsWith(".") && LEAD.matcher(bare).matches());
    }

    private void concluded(
            boolean adopted, boolean led, Optional<Actor> by, List<Paragraph> content) {
        Optional<Text> lead = Optional.empty();
        List<Paragraph> rest = content;
        if (content.size() > 1 && (led || isLead(content.get(0).body().plain()))) {
            mark(content.get(0));
            lead = Optional.of(content.get(0).body().text());
            rest = content.subList(1, content.size());
        }
        List<Clause> clauses = new ArrayList<>();
        for (Paragraph paragraph : rest) {
            mark(paragraph);
            Text text = paragraph.body().text();
            List<Act> acts = Acts.ofClause(text.plain(), Act.DECIDES);
            clauses.add(Clauses.of(text, acts, reading, paragraph.first()));
        }
        int last = content.get(content.size() - 1).last();
        Entry entry = adopted ? position(lead, clauses) : proposal(by, lead, clauses);
        if (entry instanceof Position position) {
            reading.ledger.labelled(position.id().value());
        } else if (entry instanceof Proposal proposal) {
            reading.ledger.labelled(proposal.id().value());
        }
        entries.add(new Traced(entry, content.get(0).first(), last, List.of()));
        if (adopted) {
            for (Paragraph paragraph : rest) {
                Text text = paragraph.body().text();
                statements
                        .tasksIn(
                                text.plain(),
                                text,
                                paragraph.first(),
                                id,
                                Acts.ofClause(text.plain(), Act.DECIDES))
                        .forEach(task -> entries.add(Traced.restated(task, paragraph)));
            }
        }
    }

    private Position position(Optional<Text> lead, List<Clause> clauses) {
        return new Position(reading.next(id + ".pos"), lead, clauses, Optional.empty());
    }

    private Proposal proposal(Optional<Actor> by, Optional<Text> lead, List<Clause> clauses) {
        return new Proposal(
                reading.next(id + ".prop"),
                by,
                lead,
                clauses,
                Optional.empty(),
                Proposal.Fate.OPEN);
    }

    private void motion(Paragraph paragraph) {
        mark(paragraph);
        Text text = paragraph.body().text();
        Matcher proposer = PROPOSER.matcher(text.plain());
        Optional<Actor> by =
                proposer.matches()
                        ? PersonLine.of(proposer.group(1))
                                .map(p -> reading.mentions.of(p.name(), paragraph.first()))
                        : Optional.empty();
        Clause clause =
                Clauses.of(
                        text, Acts.ofClause(text.plain(), Act.DECIDES), reading, paragraph.first());
        entries.add(Traced.of(proposal(by, Optional.empty(), List.of(clause)), paragraph));
    }

    private void mark(Paragraph paragraph) {
        paragraph
                .marker()
                .ifPresent(
                        marker ->
                                reading.ledger.skip(
                                        paragraph.first(), marker.written(), "mark of a point"));
    }

    /** Leaves out conclusions read out of running text that stand again under a label. */
    static List<Traced> withoutRepeats(List<Traced> page) {
        Set<String> labelled =
                page.stream()
                        .map(Traced::entry)
                        .filter(entry -> !(entry instanceof Restated))
                        .flatMap(Concluding::clauses)
                        .map(clause -> Names.fold(clause.text().plain()))
                        .collect(Collectors.toSet());
        if (labelled.size() > MOST_COMPARED) {
            return page;
        }
        return page.stream().map(one -> pruned(one, labelled)).flatMap(Optional::stream).toList();
    }

    private static Optional<Traced> pruned(Traced one, Set<String> labelled) {
        if (!one.inner().isEmpty()) {
            List<Traced> inner =
                    one.inner().stream().filter(e -> !isRepeat(e.entry(), labelled)).toList();
            String heading = ((org.openminutes.model.Subsection) one.entry()).heading();
            return Optional.of(
                    new Traced(
                            new org.openminutes.model.Subsection(
                                    heading, inner.stream().map(Traced::entry).toList()),
                            one.first(),
                            one.last(),
                            inner));
        }
        return isRepeat(one.entry(), labelled) ? Optional.empty() : Optional.of(one);
    }

    private static boolean isRepeat(Entry entry, Set<String> labelled) {
        if (!(entry instanceof Restated restated)
                || !(restated.fact() instanceof Position position)) {
            return false;
        }
        String words = Names.fold(position.clauses().get(0).text().plain());
        return labelled.stream().anyMatch(clause -> clause.startsWith(words));
    }

    private static java.util.stream.Stream<Clause> clauses(Entry entry) {
        if (entry instanceof Position position) {
            return position.clauses().stream();
        }
        return entry instanceof Proposal proposal
                ? proposal.clauses().stream()
                : java.util.stream.Stream.empty();
    }
}
