// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.util.List;

/** What several templates of the kit have alike. */
final class Pieces {

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
