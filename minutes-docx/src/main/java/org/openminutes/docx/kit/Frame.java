// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Head and foot of the pages. */
final class Frame {

    /** Logo, 1.1 cm wide, in EMU. */
    private static final long LOGO_WIDTH = 420_000;

    private static final long LOGO_HEIGHT = 504_000;

    private Frame() {}

    /** Of the first page: the logo, whose document it is and of which kind. */
    static void firstHeader(Draft draft) {
        besideLogo(draft, () -> kind(draft));
    }

    /** The same for a document that is neither notes nor a protocol. */
    static Consumer<Draft> firstHeader(String kind) {
        return draft -> besideLogo(draft, () -> draft.bold(kind));
    }

    /** The same where no logo stands unless the caller gives one, and so no column is its own. */
    static void firstHeaderWithoutSample(Draft draft) {
        Runnable body =
                () -> logo(draft, "picture/logo:given").text(" ").boldField("Organ", "body");
        head(draft, List.of(5070, 4000), () -> kind(draft), body);
    }

    private static void besideLogo(Draft draft, Runnable kind) {
        Runnable logo = () -> logo(draft, "picture/logo");
        Runnable body = () -> draft.boldField("Organ", "body");
        head(draft, List.of(850, 4220, 4000), kind, logo, body);
    }

    /** A table, so that a long name takes two lines and the kind stays where it is. */
    private static void head(Draft draft, List<Integer> widths, Runnable kind, Runnable... cells) {
        List<Runnable> row = new ArrayList<>();
        for (Runnable cell : cells) {
            row.add(() -> draft.p("HeaderFirst", cell));
        }
        row.add(() -> draft.p("HeaderKind", kind));
        draft.table("MinutesHead", widths, () -> draft.row(row.toArray(Runnable[]::new)));
        draft.p("MinutesEnd", () -> {});
    }

    private static Draft logo(Draft draft, String tag) {
        return draft.logo(tag, "rId_logo", LOGO_WIDTH, LOGO_HEIGHT);
    }

    private static void kind(Draft draft) {
        draft.boldField("Dokumenttyp", "documentType:upper")
                .when(
                        "Om det är ett utkast",
                        "draft?",
                        () -> draft.text(" – ").field("Utkast", "draft"));
    }

    /** Of the other pages. */
    static void header(Draft draft) {
        header(draft, () -> draft.field("Dokumenttyp", "documentType"));
    }

    /** The same for a document that is neither notes nor a protocol. */
    static Consumer<Draft> header(String kind) {
        return draft -> header(draft, () -> draft.text(kind));
    }

    private static void header(Draft draft, Runnable kind) {
        draft.p(
                "Header",
                () -> {
                    draft.field("Organ", "body").tab();
                    kind.run();
                    draft.when(
                            "Om datum finns",
                            "date?",
                            () -> draft.text(" ").field("Datum", "date:long"));
                });
    }

    static void plainFooter(Draft draft) {
        draft.p("Footer", () -> foot(draft));
    }

    /** With room for the signs of those who adjust and attest. */
    static void signedFooter(Draft draft) {
        draft.p(
                "FooterSigned",
                () -> draft.text("Justerandes signatur").tab().text("Utdragsbestyrkande"));
        plainFooter(draft);
    }

    private static void foot(Draft draft) {
        draft.when(
                "Om diarienummer finns",
                "registryNumber?",
                () ->
                        draft.word("registryNumber")
                                .text(" ")
                                .field("Diarienummer", "registryNumber"));
        draft.tab()
                .word("page")
                .text(" ")
                .wordField("PAGE")
                .text(" (")
                .wordField("NUMPAGES")
                .text(")");
    }
}
