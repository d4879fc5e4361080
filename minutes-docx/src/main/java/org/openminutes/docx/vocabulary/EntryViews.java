// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Entry;
import org.openminutes.model.Subsection;
import org.openminutes.view.Detail;

/** The fields of an entry made for the page. */
final class EntryViews {

    private EntryViews() {}

    static void addTo(Scopes scopes) {
        new Views<>(scopes, Entry.class)
                .one(
                        "label",
                        "its label or sub-heading, e.g. Ställningstagande; absent for plain text",
                        String.class,
                        (page, from) -> {
                            String label = page.wording().label((Entry) from.value());
                            return Optional.of(label)
                                    .filter(words -> !words.isEmpty())
                                    .map(words -> label(from, words));
                        })
                .blocks(
                        "text",
                        "its own words: paragraphs, lists, tables",
                        (page, value) -> ((Entry) value).accept(new EntryBlocks(page.wording())),
                        EntryViews::shown)
                .list(
                        "details",
                        "what is known of it that its words do not tell: owner, due date, …",
                        Detail.class,
                        (page, from) -> details(page, from));
    }

    private static Here label(Here from, String words) {
        return from.value() instanceof Subsection ? from.made(words, "heading") : from.made(words);
    }

    /** The words, and all else if they leave nothing to tell. */
    private static List<String> shown(Page page, Here from) {
        List<String> shown = new ArrayList<>(EntryWords.words(from));
        if (page.wording().details((Entry) from.value()).isEmpty()) {
            shown.addAll(EntryWords.others(from));
        }
        return shown;
    }

    private static List<Here> details(Page page, Here from) {
        List<String> shown = EntryWords.others(from);
        return page.wording().details((Entry) from.value()).stream()
                .map(detail -> new Here(detail, from.path(), shown, true))
                .toList();
    }
}
