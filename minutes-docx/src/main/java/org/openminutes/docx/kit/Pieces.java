// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.util.List;

/** What several templates of the kit have alike. */
final class Pieces {

    /** Points of lists within a box have a style of their own. */
    private static final String LIST = "List";

    private final Draft draft;

    Pieces(Draft draft) {
        this.draft = draft;
    }

    /** A heading and what is under it, if there is anything. */
    void section(String tag, String word, Runnable content) {
        draft.when(
                "Om det finns " + tag,
                tag + "?",
                () -> {
                    draft.p("MinutesSection", () -> draft.word(word));
                    content.run();
                });
    }

    /** Labels and values in two columns. */
    void facts(String alias, String list) {
        draft.table(
                "MinutesFacts",
                List.of(2268, 6802),
                () ->
                        draft.each(
                                alias,
                                list,
                                () ->
                                        draft.row(
                                                () ->
                                                        draft.p(
                                                                "MinutesFactLabel",
                                                                "Uppgift",
                                                                list + "/label"),
                                                () ->
                                                        draft.p(
                                                                "MinutesFact",
                                                                "Värde",
                                                                list + "/value"))));
    }

    /** One label and value, if there is a value. */
    void fact(String label, String tag) {
        draft.when(
                "Om det finns " + label.toLowerCase(java.util.Locale.ROOT),
                tag.replaceFirst(":.*$", "") + "?",
                () ->
                        draft.row(
                                () -> draft.p("MinutesFactLabel", label),
                                () -> draft.p("MinutesFact", label, tag)));
    }

    /** Those present in columns by side, those listed and those absent. */
    void people() {
        draft.when(
                "Om någon var närvarande",
                "participants?",
                () -> {
                    draft.p("MinutesSection", () -> draft.word("present"));
                    draft.blocks(
                            "Närvarande",
                            "participants",
                            "MinutesPerson",
                            "ListBullet",
                            "ListNumber");
                });
        persons("Kallade", "listed");
        persons("Ej närvarande", "absent");
    }

    private void persons(String alias, String list) {
        draft.when(
                "Om några är " + alias.toLowerCase(java.util.Locale.ROOT),
                list + "?",
                () -> {
                    draft.p("MinutesMinor", () -> draft.word(list));
                    lines(alias, list, "MinutesPerson");
                });
    }

    /** A line for each thing of a list. */
    void lines(String alias, String list, String style) {
        draft.each(alias, list, () -> draft.p(style, alias, list + "/line"));
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

    void tasks() {
        section(
                "tasks",
                "tasks",
                () ->
                        draft.table(
                                "MinutesTable",
                                List.of(907, 4026, 2494, 1643),
                                () -> {
                                    draft.heads(
                                            List.of(
                                                    "words/item",
                                                    "words/task",
                                                    "words/owners",
                                                    "words/due"));
                                    draft.each(
                                            "Uppdrag",
                                            "tasks",
                                            () ->
                                                    draft.row(
                                                            () -> cell("Punkt", "tasks/item"),
                                                            () -> cell("Uppdrag", "tasks/what"),
                                                            () -> cell("Ansvarig", "tasks/owners"),
                                                            () -> cell("Klart", "tasks/due")));
                                }));
    }

    void meetings() {
        String list = "otherMeetings";
        section(
                list,
                "comingMeetings",
                () ->
                        draft.table(
                                "MinutesTable",
                                List.of(1871, 1361, 3685, 2153),
                                () -> {
                                    draft.heads(
                                            List.of(
                                                    "words/date",
                                                    "words/time",
                                                    "words/meeting",
                                                    "words/venue"));
                                    draft.each("Kommande möten", list, () -> meeting(list));
                                }));
    }

    private void meeting(String list) {
        draft.row(
                () -> cell("Datum", list + "/meeting/date"),
                () -> cell("Tid", list + "/meeting/time"),
                () ->
                        draft.p(
                                "MinutesTableText",
                                () -> {
                                    draft.when(
                                            "Om det är flyttat eller inställt",
                                            list + "/label?",
                                            () ->
                                                    draft.boldField("Etikett", list + "/label")
                                                            .bold(": "));
                                    draft.field("Möte", list + "/text");
                                }),
                () -> cell("Plats", list + "/meeting/venue"));
    }

    void cell(String alias, String tag) {
        draft.p("MinutesTableText", alias, tag);
    }

    /** Enclosures, dispatches, corrections. */
    void back() {
        section(
                "attachments",
                "attachments",
                () -> lines("Bilaga", "attachments", "MinutesPerson"));
        section("dispatches", "dispatches", () -> lines("Utskick", "dispatches", "MinutesPerson"));
        section(
                "corrections",
                "corrections",
                () ->
                        draft.each(
                                "Rättelser",
                                "corrections",
                                () -> draft.p("MinutesPerson", "Rättelse", "corrections")));
    }

    /** Lines to sign on, two by two. */
    void signatures() {
        section(
                "attestations",
                "signatures",
                () ->
                        draft.table(
                                "MinutesPlain",
                                List.of(4252, 566, 4252),
                                () ->
                                        draft.each(
                                                "Underskrifter",
                                                "signatureRows",
                                                () ->
                                                        draft.row(
                                                                () ->
                                                                        signature(
                                                                                "signatureRows/left"),
                                                                () ->
                                                                        draft.p(
                                                                                "MinutesSignature",
                                                                                () -> {}),
                                                                () ->
                                                                        signature(
                                                                                "signatureRows/right")))));
    }

    private void signature(String side) {
        draft.when(
                "Om någon skriver under",
                side + "?",
                () -> {
                    draft.p("MinutesSignatureLine", () -> {});
                    draft.each(
                            "Underskrift",
                            side + "/lines",
                            () -> draft.p("MinutesSignature", "Namn", side + "/lines"));
                });
    }

    void notice() {
        section("notice", "notice", () -> facts("Anslag", "notice/details"));
    }
}
