// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                    flow.label(2, wording.word("tasks"));
                    flow.add(table());
                });
    }

    private Grid table() {
        boolean numbered =
                minutes.allItems()
                        .anyMatch(
                                item ->
                                        !item.number().label().isEmpty()
                                                && item.facts(Task.class).findAny().isPresent());
        Grid table = blocks.table(numbered ? WIDTHS : WIDTHS_WITHOUT_ITEM);
        table.heading(
                blocks.headerCells(
                        Stream.of("task", "owners", "due", "item")
                                .limit(numbered ? 4 : 3)
                                .map(wording::word)
                                .toList()));
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

    private void row(Grid table, Entry fact, boolean numbered, Optional<AgendaItem> item) {
        if (fact instanceof Task task) {
            String owners =
                    task.owners().stream().map(Actor::asWritten).collect(Collectors.joining(", "));
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(blocks.cell(blocks.runs().add(blocks.tight(), task.what())));
            cells.add(blocks.cell(owners));
            cells.add(blocks.cell(task.due().map(When::asWritten).orElse("")));
            if (numbered) {
                cells.add(blocks.cell(item.map(i -> i.number().label()).orElse("")));
            }
            table.row(cells);
        }
    }
}
