// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Listing;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.Text;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/**
 * The few shapes an entry can take on the page: a paragraph with its label, a box, a list.
 *
 * @param minutes the record: its kind chooses between the words of notes and protocols
 */
record EntryBlocks(Blocks blocks, Wording wording, Minutes minutes) {

    private static final int DEEPEST_LIST = 6;

    private static final float CLOSE = 2;

    /** Its label and words in one paragraph, what its words do not tell below. */
    Consumer<Flow> labelled(Entry entry, Optional<Text> text) {
        return labelled(entry, label(entry), text);
    }

    private Consumer<Flow> labelled(Entry entry, String label, Optional<Text> text) {
        return flow -> {
            List<Detail> details = wording.details(entry);
            paragraph(label, text)
                    .ifPresent(
                            paragraph ->
                                    flow.add(
                                            details.isEmpty()
                                                    ? paragraph
                                                    : close(paragraph).glue()));
            if (text.isPresent()) {
                details(details, flow::add);
            } else if (!details.isEmpty()) {
                // they are all there is to read
                flow.add(blocks.details(blocks.paragraph(), details));
            }
        };
    }

    private Optional<Paragraph> paragraph(String label, Optional<Text> text) {
        if (label.isEmpty()) {
            return text.map(blocks::paragraph);
        }
        return Optional.of(
                text.map(words -> blocks.labelled(label, words))
                        .orElseGet(() -> blocks.label(label)));
    }

    /** A question and its answer below one another. */
    Consumer<Flow> exchange(Entry entry, Text question, Optional<Text> answer) {
        return flow -> {
            Paragraph asked = blocks.labelled(label(entry), question);
            flow.add(answer.isPresent() ? close(asked).glue() : asked);
            answer.ifPresent(text -> flow.add(blocks.labelled(wording.word("answer"), text)));
            details(wording.details(entry), flow::add);
        };
    }

    /** A box with a tag of its own, so that what was concluded is found at once. */
    Consumer<Flow> box(
            String role, String id, Entry entry, Optional<Text> lead, List<Clause> clauses) {
        return flow -> {
            Boxed box = blocks.box(role, role.equals(EntryParts.POSITION));
            box.add(blocks.label(label(entry)));
            lead.ifPresent(text -> box.add(blocks.paragraph(text)));
            if (clauses.size() == 1) {
                box.add(blocks.paragraph(clauses.get(0).text()));
            } else if (!clauses.isEmpty()) {
                Points list = blocks.list(false);
                clauses.forEach(clause -> list.add(words(clause.text())));
                box.add(list);
            }
            details(wording.details(entry), box::add);
            flow.destination(id);
            flow.add(box);
        };
    }

    /** A list with its lists within; those deeper than the page has room for are not set deeper. */
    Points list(Listing listing) {
        return list(listing, 1);
    }

    private Points list(Listing listing, int depth) {
        Points list = blocks.list(listing.ordered());
        addPoints(list, listing, depth);
        return list;
    }

    private void addPoints(Points list, Listing listing, int depth) {
        for (Listing.Point point : listing.points()) {
            List<Block> item = list.add(words(point.text()));
            point.sublist()
                    .ifPresent(
                            sublist -> {
                                if (depth < DEEPEST_LIST) {
                                    item.add(list(sublist, depth + 1));
                                } else {
                                    addPoints(list, sublist, depth + 1);
                                }
                            });
        }
    }

    /** Whether such entries make one list where they follow one another under one label. */
    static boolean isListed(Entry entry) {
        return entry instanceof MeetingNotice || entry instanceof AgendaRequest;
    }

    private static Text words(Entry entry) {
        return entry instanceof MeetingNotice notice
                ? notice.text()
                : ((AgendaRequest) entry).what();
    }

    String label(Entry entry) {
        return wording.label(entry, minutes.kind());
    }

    /**
     * Entries of one label in one list.
     *
     * @param entries one or more, all {@linkplain #isListed listed}
     * @param labelled whether their label goes before; not where the heading says the same
     */
    Consumer<Flow> listed(List<Entry> entries, boolean labelled) {
        return flow -> {
            if (labelled) {
                flow.add(blocks.label(label(entries.get(0))));
            }
            Points list = blocks.list(false);
            for (Entry entry : entries) {
                List<Block> item = list.add(words(words(entry)));
                details(wording.details(entry), item::add);
            }
            flow.add(list);
        };
    }

    private Paragraph words(Text text) {
        return blocks.paragraph(text).below(CLOSE + 1);
    }

    private void details(List<Detail> details, Consumer<Block> to) {
        if (!details.isEmpty()) {
            to.accept(blocks.details(details));
        }
    }

    private static Paragraph close(Paragraph paragraph) {
        return paragraph.below(CLOSE);
    }
}
