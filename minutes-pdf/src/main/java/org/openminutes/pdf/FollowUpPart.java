// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Minutes;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.view.Wording;

/** What is to be done, by whom and when, gathered from all items. */
record FollowUpPart(Blocks blocks, Wording wording, Minutes minutes) implements Consumer<Flow> {

    private static final float[] WIDTHS = {46, 24, 16, 14};

    @Override
    public void accept(Flow flow) {
        if (minutes.facts(Task.class).findAny().isEmpty()) {
            return;
        }
        flow.section(
                () -> {
                    flow.heading(2, wording.word("tasks"));
                    flow.add(table());
                });
    }

    private Table table() {
        Table table = blocks.table(UnitValue.createPercentArray(WIDTHS));
        for (String word : List.of("task", "owners", "due", "item")) {
            table.addHeaderCell(blocks.headerCell(wording.word(word), "Column"));
        }
        org.openminutes.model.Entry.facts(minutes.preamble())
                .forEach(fact -> row(table, fact, Optional.empty()));
        minutes.allItems()
                .forEach(item -> item.facts().forEach(fact -> row(table, fact, Optional.of(item))));
        org.openminutes.model.Entry.facts(minutes.closing())
                .forEach(fact -> row(table, fact, Optional.empty()));
        return table;
    }

    private void row(Table table, org.openminutes.model.Entry fact, Optional<AgendaItem> item) {
        if (fact instanceof Task task) {
            table.addCell(blocks.cell().add(blocks.tight(blocks.paragraph(task.what()))));
            table.addCell(
                    blocks.cell(
                            task.owners().stream()
                                    .map(Actor::asWritten)
                                    .collect(Collectors.joining(", "))));
            table.addCell(blocks.cell(task.due().map(When::asWritten).orElse("")));
            table.addCell(blocks.cell(item.map(i -> i.number().label()).orElse("")));
        }
    }
}
