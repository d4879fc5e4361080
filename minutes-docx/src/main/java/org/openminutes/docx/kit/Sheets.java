// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.util.List;

/** The pages of each template of the kit. */
final class Sheets {

    private Sheets() {}

    static void notes(Draft draft) {
        Pieces pieces = new Pieces(draft);
        ItemPieces items = new ItemPieces(draft);
        draft.p("Title", "Rubrik", "title");
        pieces.facts("Fakta om mötet", "front");
        pieces.people();
        draft.when(
                "Om något står före punkterna",
                "preamble?",
                () -> {
                    draft.p("MinutesAfterBox", () -> {});
                    items.outside("preamble");
                });
        items.items();
        items.outside("closing");
        pieces.tasks();
        pieces.meetings();
        pieces.back();
        pieces.signatures();
        pieces.notice();
    }

    static void protocol(Draft draft) {
        Pieces pieces = new Pieces(draft);
        ItemPieces items = new ItemPieces(draft);
        draft.p("Title", "Rubrik", "title");
        pieces.facts("Fakta om mötet", "front");
        pieces.people();
        draft.when(
                "Om justerare är utsedda",
                "adjusters?",
                () -> {
                    draft.p("MinutesMinor", "Justerare");
                    draft.p("MinutesPerson", "Justerare", "adjusters/who:and");
                });
        pieces.signatures();
        pieces.notice();
        draft.when("Om ärenden finns", "items?", () -> matters(draft, pieces));
        draft.when("Om något står före punkterna", "preamble?", () -> items.outside("preamble"));
        items.items();
        items.outside("closing");
        pieces.tasks();
        pieces.meetings();
        pieces.back();
    }

    private static void matters(Draft draft, Pieces pieces) {
        draft.p("MinutesSection", "<w:pageBreakBefore/>", () -> draft.text("Ärenden"));
        draft.table(
                "MinutesTable",
                List.of(7370, 1700),
                () -> {
                    draft.heads(List.of("Ärende", "words/registryNumber"));
                    draft.each(
                            "Ärenden",
                            "allItems",
                            () ->
                                    draft.row(
                                            () -> pieces.cell("Ärende", "allItems/heading"),
                                            () ->
                                                    pieces.cell(
                                                            "Diarienummer",
                                                            "allItems/registryNumber")));
                });
    }

    static void agenda(Draft draft) {
        Pieces pieces = new Pieces(draft);
        draft.p("Title", () -> draft.text("Kallelse till ").field("Organ", "body"));
        draft.table(
                "MinutesFacts",
                List.of(2268, 6802),
                () -> {
                    pieces.fact("Datum", "date:weekday");
                    pieces.fact("Tid", "time");
                    pieces.fact("Plats", "place");
                    pieces.fact("Ordförande", "chairs/who:and");
                    pieces.fact("Sekreterare", "secretaries/who:and");
                    pieces.fact("Diarienummer", "registryNumber");
                });
        draft.p(
                "MinutesDetails",
                "<w:spacing w:before=\"240\" w:after=\"0\"/>",
                () ->
                        draft.text(
                                "Den som inte kan delta meddelar sin ersättare och sekreteraren i"
                                        + " god tid före mötet."));
        draft.p("MinutesSection", "Föredragningslista");
        draft.table(
                "MinutesTable",
                List.of(850, 4820, 2400, 1000),
                () -> {
                    draft.heads(List.of("words/item", "Ärende", "words/presentedBy", "Bilaga"));
                    draft.each(
                            "Punkter",
                            "allItems",
                            () ->
                                    draft.row(
                                            () -> pieces.cell("Nummer", "allItems/number"),
                                            () -> pieces.cell("Rubrik", "allItems/title"),
                                            () ->
                                                    pieces.cell(
                                                            "Föredragande", "allItems/presenters"),
                                            () ->
                                                    pieces.cell(
                                                            "Bilaga",
                                                            "allItems/enclosures/ordinal:and")));
                });
        pieces.section(
                "attachments",
                "attachments",
                () -> pieces.lines("Bilaga", "attachments", "MinutesPerson"));
        draft.when(
                "Om några är kallade",
                "attendance?",
                () -> {
                    draft.p("MinutesSection", () -> draft.word("listed"));
                    pieces.lines("Kallade", "attendance", "MinutesPerson");
                });
    }

    static void excerpt(Draft draft) {
        Pieces pieces = new Pieces(draft);
        ItemPieces items = new ItemPieces(draft);
        draft.p("Title", () -> draft.text("Protokollsutdrag ").field("Organ", "body"));
        draft.table(
                "MinutesFacts",
                List.of(2268, 6802),
                () -> {
                    pieces.fact("Sammanträdesdatum", "date:long");
                    pieces.fact("Tid", "time");
                    pieces.fact("Plats", "place");
                    pieces.fact("Diarienummer", "registryNumber");
                });
        items.items();
        pieces.section(
                "dispatches",
                "dispatches",
                () -> pieces.lines("Utskick", "dispatches", "MinutesPerson"));
        pieces.notice();
        draft.p("MinutesSection", "Rätt utdraget intygas");
        draft.table(
                "MinutesPlain",
                List.of(4252, 566, 4252),
                () ->
                        draft.row(
                                () -> signatureLine(draft, "Underskrift"),
                                () -> draft.p("MinutesSignature", () -> {}),
                                () -> signatureLine(draft, "Namnförtydligande och datum")));
    }

    private static void signatureLine(Draft draft, String label) {
        draft.p("MinutesSignatureLine", () -> {});
        draft.p("MinutesSignature", label);
    }

    static void summary(Draft draft) {
        Pieces pieces = new Pieces(draft);
        draft.p("Title", "Sammanställning av ställningstaganden");
        draft.p(
                "Subtitle",
                () ->
                        draft.field("Organ", "body")
                                .when(
                                        "Om datum finns",
                                        "date?",
                                        () -> draft.text(", ").field("Datum", "date:long")));
        draft.when(
                "Om inget avgjorts",
                "conclusions!",
                () -> draft.p("Normal", "Inga ställningstaganden gjordes."));
        draft.each("Ställningstaganden", "conclusions", () -> conclusion(draft));
        pieces.tasks();
        pieces.meetings();
    }

    private static void conclusion(Draft draft) {
        String list = "conclusions";
        draft.when(
                "Om det är punktens första",
                list + "/firstConclusion?",
                () ->
                        draft.when(
                                "Om punkten har rubrik",
                                list + "/item/heading?",
                                () -> draft.p("Heading1", "Punkt", list + "/item/heading")));
        for (String kind : List.of("position", "proposal")) {
            String style = kind.equals("position") ? "MinutesPosition" : "MinutesProposal";
            draft.when(
                    kind.equals("position") ? "Om det är antaget" : "Om det är ett förslag",
                    list + "/" + kind + "?",
                    () -> {
                        draft.p(style + "Label", "Etikett", list + "/label");
                        draft.blocks("Text", list + "/text", style, style + "List", style + "List");
                        draft.when(
                                "Om det finns uppgifter",
                                list + "/details?",
                                () -> draft.p(style + "Details", "Uppgifter", list + "/details"));
                        draft.p("MinutesAfterBox", () -> {});
                    });
        }
    }
}
