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
import org.openminutes.model.Entry;
import org.openminutes.model.Minutes;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.view.Wording;

/** What is to be done, by whom and when, gathered from all items. */
record FollowUpPart(Blocks blocks, Wording wording, Minutes minutes) implements Consumer<Flow> {

    private static final float[] WIDTHS = {43, 27, 18, 12};
    private static final float[] WIDTHS_WITHOUT_ITEM = {49, 31, 20};

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
        boolean numbered =
                minutes.allItems()
                        .anyMatch(
                                item ->
                                        !item.number().label().isEmpty()
                                                && item.facts(Task.class).findAny().isPresent());
        Table table =
                blocks.table(UnitValue.createPercentArray(numbered ? WIDTHS : WIDTHS_WITHOUT_ITEM));
        for (String word : List.of("task", "owners", "due")) {
            table.addHeaderCell(blocks.headerCell(wording.word(word), "Column"));
        }
        if (numbered) {
            table.addHeaderCell(blocks.headerCell(wording.word("item"), "Column"));
        }
        Entry.facts(minutes.preamble())
                .forEach(fact -> row(table, fact, numbered, Optional.empty()));
        minutes.allItems()
                .forEach(
                        item ->
                                item.facts()
                                        .forEach(
                                                fact ->
                                                        row(
                                                                table,
                                                                fact,
                                                                numbered,
                                                                Optional.of(item))));
        Entry.facts(minutes.closing())
                .forEach(fact -> row(table, fact, numbered, Optional.empty()));
        return table;
    }

    private void row(Table table, Entry fact, boolean numbered, Optional<AgendaItem> item) {
        if (fact instanceof Task task) {
            String owners =
                    task.owners().stream().map(Actor::asWritten).collect(Collectors.joining(", "));
            table.addCell(blocks.cell().add(blocks.tight(blocks.paragraph(task.what()))));
            table.addCell(blocks.cell(owners));
            table.addCell(blocks.cell(task.due().map(When::asWritten).orElse("")));
            if (numbered) {
                table.addCell(blocks.cell(item.map(i -> i.number().label()).orElse("")));
            }
        }
    }
}
