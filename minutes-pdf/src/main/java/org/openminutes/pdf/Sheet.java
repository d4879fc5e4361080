// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.io.source.ByteBuffer;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.navigation.PdfStructureDestination;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfMcrDictionary;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page being drawn: a layer of grounds and rules, which means nothing to a screen reader, and
 * over it the text, each stretch with the number by which the structure finds it.
 */
final class Sheet {

    private final PdfPage page;
    private final Fonts fonts;
    private final ByteBuffer text = new ByteBuffer(8192);
    private final ByteBuffer under = new ByteBuffer(512);
    private final Map<Typeface, PdfName> names = new HashMap<>(4);

    private @Nullable PdfStructElem current;
    private boolean isArtifact;
    private boolean isInText;
    private @Nullable Typeface typeface;
    private float size;
    private @Nullable Colour ink;

    Sheet(PdfPage page, Fonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    PdfPage page() {
        return page;
    }

    /**
     * Draws a line.
     *
     * @param marked where it belongs; nowhere, if it is only repeated for the eye
     * @param x where it begins
     * @param baseline where its letters stand
     */
    void show(@Nullable Marked marked, Line line, float x, float baseline) {
        float at = x;
        boolean isMoved = false;
        for (Line.Piece piece : line.pieces()) {
            Run run = piece.run();
            boolean isSame = marked == null ? inArtifact() : in(marked.of(run));
            if (!isInText) {
                text.append("BT\n");
                isInText = true;
            }
            if (!isSame || !isMoved) {
                text.append("1 0 0 1 ");
                number(text, at);
                number(text, baseline);
                text.append("Tm\n");
                isMoved = true;
            }
            look(run);
            string(fonts.bytes(run.typeface(), piece.text()));
            if (run.ground() != null) {
                float height = run.size() * (Typeface.ASCENT + Typeface.DESCENT);
                fill(
                        run.ground(),
                        at,
                        baseline - run.size() * Typeface.DESCENT,
                        piece.width(),
                        height);
            }
            at += piece.width();
        }
    }

    /** Fills a rectangle below the text. */
    void fill(Colour colour, float x, float y, float width, float height) {
        colour(under, colour);
        number(under, x);
        number(under, y);
        number(under, width);
        number(under, height);
        under.append("re f\n");
    }

    /** Draws a picture as an element of its own. */
    void image(
            PdfStructElem element,
            PdfImageXObject picture,
            float x,
            float y,
            float width,
            float height) {
        in(element);
        text.append("q ");
        number(text, width);
        text.append("0 0 ");
        number(text, height);
        number(text, x);
        number(text, y);
        text.append("cm ");
        text.append(page.getResources().addImage(picture).toString()).append(" Do Q\n");
    }

    /**
     * Names a place on the page.
     *
     * @param element at that place: PDF/UA-2 wants destinations to be elements
     */
    void destination(String name, PdfStructElem element, float x, float y) {
        PdfDocument pdf = page.getDocument();
        PdfDestination place =
                element.getNamespace() == null
                        ? PdfExplicitDestination.createXYZ(page, x, y, 0)
                        : PdfStructureDestination.createXYZ(element, x, y, 0);
        pdf.addNamedDestination(name, place.getPdfObject());
    }

    /** Puts all that was drawn on the page. */
    void finish() {
        leave();
        if (under.size() > 0) {
            page.newContentStreamBefore()
                    .getOutputStream()
                    .writeString("/Artifact BMC\n")
                    .writeBytes(under.getInternalBuffer(), 0, under.size())
                    .writeString("EMC\n");
        }
        page.getLastContentStream()
                .getOutputStream()
                .writeBytes(text.getInternalBuffer(), 0, text.size());
    }

    /** Opens the content of an element, unless it is open already. */
    private boolean in(PdfStructElem element) {
        if (current != null && current == element) {
            return true;
        }
        leave();
        PdfName at = element.getPdfObject().getAsName(PdfName.S);
        PdfMcr content =
                isFirstHere(element)
                        ? new PdfMcrNumber(page, element)
                        : new PdfMcrDictionary(page, element);
        element.addKid(content);
        text.append(String.valueOf(at)).append("<</MCID ");
        text.append(Integer.toString(content.getMcid())).append(">>BDC\n");
        current = element;
        return false;
    }

    /** Whether an element begins on this page, or began here. */
    private boolean isFirstHere(PdfStructElem element) {
        PdfObject begun = element.getPdfObject().get(PdfName.Pg, false);
        PdfIndirectReference here = page.getPdfObject().getIndirectReference();
        if (begun == null) {
            element.put(PdfName.Pg, here);
        }
        return begun == null || here.equals(begun);
    }

    private boolean inArtifact() {
        if (isArtifact) {
            return true;
        }
        leave();
        text.append("/Artifact BMC\n");
        isArtifact = true;
        return false;
    }

    /**
     * Starts something that a screen reader passes over; what is {@linkplain #show shown} nowhere
     * goes into it.
     *
     * @param properties what it is, as a dictionary
     */
    void artifact(String properties) {
        leave();
        text.append("/Artifact ").append(properties).append("BDC\n");
        isArtifact = true;
    }

    /** Draws a form shared by many pages, in the artifact that is open. */
    void form(PdfFormXObject form, float x, float y) {
        if (isInText) {
            text.append("ET\n");
            isInText = false;
        }
        text.append("q 1 0 0 1 ");
        number(text, x);
        number(text, y);
        text.append("cm ").append(page.getResources().addForm(form).toString()).append(" Do Q\n");
    }

    private void leave() {
        if (isInText) {
            text.append("ET\n");
            isInText = false;
        }
        if (current != null || isArtifact) {
            text.append("EMC\n");
            current = null;
            isArtifact = false;
        }
    }

    private void look(Run run) {
        if (typeface != run.typeface() || size != run.size()) {
            typeface = run.typeface();
            size = run.size();
            PdfName name = names.computeIfAbsent(typeface, face -> fonts.resource(page, face));
            text.append(name.toString()).append(' ');
            number(text, size);
            text.append("Tf\n");
        }
        if (!run.ink().equals(ink)) {
            ink = run.ink();
            colour(text, run.ink());
        }
    }

    private void string(byte[] bytes) {
        text.append('(');
        for (byte b : bytes) {
            switch (b) {
                case '(', ')', '\\' -> text.append('\\').append(b);
                case '\r' -> text.append("\\r");
                case '\n' -> text.append("\\n");
                default -> text.append(b);
            }
        }
        text.append(")Tj\n");
    }

    private static void colour(ByteBuffer to, Colour colour) {
        number(to, colour.red() / 255f);
        number(to, colour.green() / 255f);
        number(to, colour.blue() / 255f);
        to.append("rg\n");
    }

    /** A number with three decimals at most and a blank after it. */
    private static void number(ByteBuffer to, float value) {
        long thousandths = Math.round((double) value * 1000);
        if (thousandths < 0) {
            to.append('-');
            thousandths = -thousandths;
        }
        to.append(Long.toString(thousandths / 1000));
        int rest = (int) (thousandths % 1000);
        if (rest > 0) {
            to.append('.');
            to.append((byte) ('0' + rest / 100));
            if (rest % 100 > 0) {
                to.append((byte) ('0' + rest / 10 % 10));
                if (rest % 10 > 0) {
                    to.append((byte) ('0' + rest % 10));
                }
            }
        }
        to.append(' ');
    }
}
