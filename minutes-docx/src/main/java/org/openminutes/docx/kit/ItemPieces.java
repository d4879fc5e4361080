// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

/** Items and what stands in them, alike in several templates of the kit. */
final class ItemPieces {

    /** Points of lists within a box have a style of their own. */
    private static final String LIST = "List";

    private final Draft draft;

    ItemPieces(Draft draft) {
        this.draft = draft;
    }

    /** Entries in the order of the page. */
    void entries(String list, Runnable subheading) {
        draft.each(
                "Innehåll",
                list,
                () -> {
                    draft.when("Om något sagts", list + "/said?", () -> said(list, subheading));
                    draft.when("Om något avgjorts", list + "/concluded?", () -> concluded(list));
                    draft.when("Om något ska göras", list + "/next?", () -> next(list));
                });
    }

    private void said(String list, Runnable subheading) {
        draft.when("Om det är en underrubrik", list + "/subsection?", subheading);
        draft.when(
                "Om det inte är en underrubrik",
                list + "/subsection!",
                () -> {
                    draft.when(
                            "Om etikett saknas", list + "/label!", () -> words(list, "Normal", ""));
                    draft.when(
                            "Om det finns en etikett",
                            list + "/label?",
                            () -> line(list, "Normal"));
                    details(list, "MinutesDetails");
                });
    }

    private void concluded(String list) {
        boxed(list, "Om det är ett ställningstagande", "position", "MinutesPosition");
        boxed(list, "Om det är ett förslag", "proposal", "MinutesProposal");
        draft.when(
                "Om det inte är ett ställningstagande",
                list + "/position!",
                () ->
                        draft.when(
                                "Om det inte är ett förslag",
                                list + "/proposal!",
                                () -> {
                                    line(list, "MinutesNote");
                                    details(list, "MinutesDetails");
                                }));
    }

    private void boxed(String list, String alias, String kind, String style) {
        draft.when(
                alias,
                list + "/" + kind + "?",
                () -> {
                    draft.p(style + "Label", "Etikett", list + "/label");
                    words(list, style, style + LIST);
                    details(list, style + "Details");
                    draft.p("MinutesAfterBox", () -> {});
                });
    }

    private void next(String list) {
        draft.when("Om det finns en etikett", list + "/label?", () -> line(list, "MinutesNote"));
        draft.when("Om etikett saknas", list + "/label!", () -> words(list, "MinutesNote", ""));
        details(list, "MinutesDetails");
    }

    private void words(String list, String style, String points) {
        draft.blocks(
                "Text",
                list + "/text",
                style,
                points.isEmpty() ? "ListBullet" : points,
                points.isEmpty() ? "ListNumber" : points);
    }

    private void line(String list, String style) {
        draft.p(
                style,
                () -> {
                    draft.boldField("Etikett", list + "/label").bold(": ");
                    draft.inLine("Text", list + "/text");
                });
    }

    private void details(String list, String style) {
        draft.when(
                "Om det finns uppgifter",
                list + "/details?",
                () -> draft.p(style, "Uppgifter", list + "/details"));
    }

    /** All items however deep, with headings by level. */
    void items() {
        draft.each(
                "Punkter",
                "allItems",
                () -> {
                    headings();
                    draft.when(
                            "Om det finns uppgifter",
                            "allItems/facts?",
                            () -> draft.p("MinutesPresenter", "Föredragande", "allItems/facts"));
                    entries("allItems/entries", this::subheadings);
                });
    }

    void headings() {
        draft.when(
                "Om titel saknas",
                "allItems/title!",
                () ->
                        draft.when(
                                "Om punkten har nummer",
                                "allItems/heading?",
                                () -> draft.p("MinutesUntitled", "Nummer", "allItems/heading")));
        draft.when(
                "Om det finns en titel",
                "allItems/title?",
                () -> {
                    heading("På första nivån", "level1", "Heading1");
                    heading("På andra nivån", "level2", "Heading2");
                    heading("Djupare", "level3", "Heading3");
                });
    }

    private void heading(String alias, String level, String style) {
        draft.when(
                alias,
                "allItems/" + level + "?",
                () -> draft.p(style, "Punkt", "allItems/heading"));
    }

    private void subheadings() {
        draft.when(
                "På första nivån",
                "allItems/level1?",
                () -> draft.p("Heading2", "Underrubrik", "allItems/entries/label"));
        draft.when(
                "Djupare",
                "allItems/level1!",
                () -> draft.p("Heading3", "Underrubrik", "allItems/entries/label"));
    }

    /** Entries that stand in no item. */
    void outside(String list) {
        entries(list, () -> draft.p("Heading2", "Underrubrik", list + "/label"));
    }
}
