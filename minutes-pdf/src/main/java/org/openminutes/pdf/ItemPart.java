// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.layout.element.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;
import org.openminutes.model.Presence;
import org.openminutes.model.Presentation;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/**
 * An item in a section of its own: heading, presenters, entries, sub-items.
 *
 * @param level of its heading, if it has one
 */
record ItemPart(Blocks blocks, Wording wording, Minutes minutes, AgendaItem item, int level)
        implements Consumer<Flow> {

    private static final int MOST_HEADINGS = 4;

    @Override
    public void accept(Flow flow) {
        flow.section(() -> content(flow));
    }

    private void content(Flow flow) {
        flow.destination(item.id().value());
        String heading = Wording.heading(item);
        // a mark that is neither number nor title, as #, would be a heading that says nothing
        boolean isMark = item.title().isEmpty() && item.number().path().isEmpty();
        if (!heading.isEmpty() && isMark) {
            flow.need(4 * flow.line());
            flow.add(blocks.label(heading).setMarginTop(blocks.theme().body()));
        } else if (!heading.isEmpty()) {
            flow.heading(level, heading, headingsBelow(item));
        }
        // an item without a heading must not leave a gap between the levels
        int inner = heading.isEmpty() || isMark ? level : level + 1;
        blocks.runs()
                .mark(item.visibility())
                .ifPresent(mark -> flow.add(blocks.masked("[" + mark + "]")));
        List<Detail> facts = facts();
        if (!facts.isEmpty()) {
            flow.add(blocks.details(facts));
        }
        presented(flow);
        boolean aboutMeetings = item.purpose() == AgendaItem.Purpose.FUTURE_MEETINGS;
        new EntryParts(new EntryBlocks(blocks, wording, minutes.kind()), inner, aboutMeetings)
                .add(flow, item.entries());
        for (AgendaItem sub : item.items()) {
            new ItemPart(blocks, wording, minutes, sub, inner).accept(flow);
        }
    }

    /** How many headings stand below the heading of an item before anything else does. */
    private static int headingsBelow(AgendaItem item) {
        int count = 0;
        AgendaItem at = item;
        while (count < MOST_HEADINGS
                && at.entries().isEmpty()
                && at.presentation().by().isEmpty()
                && !at.items().isEmpty()) {
            at = at.items().get(0);
            count++;
        }
        return count;
    }

    private List<Detail> facts() {
        List<Detail> facts = new ArrayList<>();
        item.registryNumber()
                .ifPresent(number -> facts.add(new Detail(wording.word("registryNumber"), number)));
        Presentation presentation = item.presentation();
        if (!presentation.by().isEmpty()) {
            String names =
                    presentation.by().stream()
                            .map(Actor::asWritten)
                            .collect(Collectors.joining(", "));
            String mode =
                    presentation.mode() == Presence.Mode.UNSTATED
                            ? ""
                            : ", " + wording.word(presentation.mode());
            facts.add(new Detail(wording.word("presentedBy"), names + mode));
        }
        String enclosed =
                minutes.attachments().stream()
                        .filter(attachment -> item.attachments().contains(attachment.id()))
                        .map(Attachment::title)
                        .collect(Collectors.joining(", "));
        if (!enclosed.isEmpty()) {
            facts.add(new Detail(wording.word("attachment"), enclosed));
        }
        return facts;
    }

    private void presented(Flow flow) {
        if (item.presentation().explicitlyNone()) {
            Paragraph none = blocks.runs().add(blocks.small(), wording.word("noPresentation"));
            flow.add(none);
        }
    }
}
