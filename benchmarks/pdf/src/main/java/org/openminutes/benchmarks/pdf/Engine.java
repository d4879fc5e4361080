// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import java.util.Locale;

/** Who writes a file of the sample text. */
public enum Engine {
    /** Our exporter as it comes: tagged PDF/A-2a with PDF/UA-1. */
    OURS("ours, tagged PDF/A-2a + UA-1"),
    /** iText's own layout without ours: paragraphs, untagged, no PDF/A. */
    ITEXT("plain iText 9.7.1, untagged"),
    /** Apache FOP from XSL-FO, untagged. */
    FOP("Apache FOP, untagged"),
    /** Apache FOP from XSL-FO with its tags for PDF/A-2a and PDF/UA-1. */
    FOP_TAGGED("Apache FOP, tagged PDF/A-2a + UA-1"),
    /** OpenPDF, which has no tags. */
    OPENPDF("OpenPDF 2.0.5, untagged");

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads fonts and settings, as a program does once. */
    SampleWriter open(SampleText text) throws Exception {
        return switch (this) {
            case OURS -> new OurWriter(text);
            case ITEXT -> new ItextWriter(text);
            case FOP -> new FopWriter(text, false);
            case FOP_TAGGED -> new FopWriter(text, true);
            case OPENPDF -> new OpenPdfWriter(text);
        };
    }
}
