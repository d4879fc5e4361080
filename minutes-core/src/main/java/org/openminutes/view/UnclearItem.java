// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;

/**
 * An item that fits several matters alike, and so is taken for none of them.
 *
 * @param minutes the record
 * @param title the title of the record
 * @param item the item
 * @param heading the item's number and title; may be empty
 * @param matters those it fits
 */
public record UnclearItem(
        Id<Minutes> minutes,
        String title,
        Id<AgendaItem> item,
        String heading,
        List<Matter> matters) {

    /** Copies the list. */
    public UnclearItem {
        requireNonNull(minutes, "minutes");
        requireNonNull(title, "title");
        requireNonNull(item, "item");
        requireNonNull(heading, "heading");
        matters = List.copyOf(matters);
    }

    /**
     * The items that cannot be tied.
     *
     * @param records in any order
     * @param register the matters
     * @return them, in the order of the records
     */
    public static List<UnclearItem> in(Collection<Minutes> records, Register register) {
        MatterTies ties = new MatterTies(register);
        return records.stream()
                .flatMap(
                        minutes ->
                                minutes.allItems()
                                        .flatMap(item -> of(minutes, item, ties.of(item)).stream()))
                .toList();
    }

    private static List<UnclearItem> of(
            Minutes minutes, AgendaItem item, List<MatterTies.Tie> ties) {
        return ties.size() < 2
                ? List.of()
                : List.of(
                        new UnclearItem(
                                minutes.id(),
                                minutes.title(),
                                item.id(),
                                Wording.heading(item),
                                ties.stream().map(MatterTies.Tie::matter).toList()));
    }
}
