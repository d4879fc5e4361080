// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.util.function.Consumer;

/** Head and foot of the pages. */
final class Frame {

    /** Logo, 1.1 cm wide, in EMU. */
    private static final long LOGO_WIDTH = 420_000;

    private static final long LOGO_HEIGHT = 504_000;

    private Frame() {}

    /** Of the first page: the logo, whose document it is and of which kind. */
    static void firstHeader(Draft draft) {
        firstHeader(draft, "picture/logo", () -> kind(draft));
    }

    /** The same where no logo stands unless the caller gives one. */
    static void firstHeaderWithoutSample(Draft draft) {
        firstHeader(draft, "picture/logo:given", () -> kind(draft));
    }

    /** The same for a document that is neither notes nor a protocol. */
    static Consumer<Draft> firstHeader(String kind) {
        return draft -> firstHeader(draft, "picture/logo", () -> draft.bold(kind));
    }

    private static void firstHeader(Draft draft, String logo, Runnable kind) {
        draft.p(
                "HeaderFirst",
                () -> {
                    draft.logo(logo, "rId_logo", LOGO_WIDTH, LOGO_HEIGHT).text("  ");
                    draft.boldField("Organ", "body").tab();
                    kind.run();
                });
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
        draft.p(
                "Header",
                () ->
                        draft.field("Organ", "body")
                                .tab()
                                .field("Dokumenttyp", "documentType")
                                .when(
                                        "Om datum finns",
                                        "date?",
                                        () -> draft.text(" ").field("Datum", "date:long")));
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
