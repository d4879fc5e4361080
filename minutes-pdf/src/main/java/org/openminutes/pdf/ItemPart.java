// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

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
            flow.add(blocks.label(heading).space(blocks.theme().body(), 2));
        } else if (!heading.isEmpty()) {
            flow.heading(level, heading);
        }
        // an item without a heading must not leave a gap between the levels
        int inner = heading.isEmpty() || isMark ? level : level + 1;
        blocks.runs()
                .mark(item.visibility())
                .ifPresent(mark -> flow.add(blocks.masked("[" + mark + "]")));
        List<Detail> facts = facts();
        if (!facts.isEmpty()) {
            flow.add(kept(blocks.details(facts)));
        }
        presented(flow);
        boolean aboutMeetings = item.purpose() == AgendaItem.Purpose.FUTURE_MEETINGS;
        new EntryParts(new EntryBlocks(blocks, wording, minutes), inner, aboutMeetings)
                .add(flow, item.entries());
        for (AgendaItem sub : item.items()) {
            new ItemPart(blocks, wording, minutes, sub, inner).accept(flow);
        }
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
            flow.add(kept(blocks.runs().word(blocks.small(), wording.word("noPresentation"))));
        }
    }

    /** Stays with what the item says, if it says anything. */
    private Paragraph kept(Paragraph details) {
        return item.entries().isEmpty() ? details : details.glue();
    }
}
