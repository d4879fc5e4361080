// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Minutes;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** A whole record, in the order of the page. */
record RecordPart(Blocks blocks, Wording wording, Minutes minutes) implements Consumer<Flow> {

    @Override
    public void accept(Flow flow) {
        blocks.theme().logo().ifPresent(logo -> flow.add(new LogoBlock(logo)));
        flow.destination(minutes.id().value());
        flow.heading(1, minutes.title());
        List<Detail> front = wording.front(minutes);
        if (!front.isEmpty()) {
            flow.add(new FactsTable(blocks, front).table());
        }
        new AttendancePart(blocks, wording, minutes).accept(flow);
        EntryParts outside = new EntryParts(new EntryBlocks(blocks, wording, minutes), 2, false);
        outside.add(flow, minutes.preamble());
        for (AgendaItem item : minutes.items()) {
            new ItemPart(blocks, wording, minutes, item, 2).accept(flow);
        }
        outside.add(flow, minutes.closing());
        new FollowUpPart(blocks, wording, minutes).accept(flow);
        new ClosingPart(blocks, wording, minutes).accept(flow);
    }
}
