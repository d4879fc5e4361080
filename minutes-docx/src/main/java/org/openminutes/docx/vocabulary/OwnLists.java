// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.List;
import java.util.Map;
import org.openminutes.docx.extend.FieldList;
import org.openminutes.model.Minutes;

/** Makes fields of lists that are no part of the record. */
final class OwnLists {

    private OwnLists() {}

    static Field field(FieldList list) {
        Scope row = Scope.group(list.name());
        Scope text = Scope.printed(String.class, (page, value, ink) -> ink.plain((String) value));
        for (String column : list.columns()) {
            row.add(new Field(column, list.note(), false, true, step(column), text));
        }
        Field.Step rows =
                (page, from) ->
                        list.rows((Minutes) from.value()).stream()
                                .map(each -> from.made(Map.copyOf(each)))
                                .toList();
        return new Field(list.name(), list.note(), true, true, rows, row);
    }

    private static Field.Step step(String column) {
        return (page, from) -> {
            Object value = ((Map<?, ?>) from.value()).get(column);
            return value == null || value.equals("")
                    ? List.of()
                    : List.of(from.component(column, value));
        };
    }
}
