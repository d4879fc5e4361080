// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.tagging.PdfNamespace;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagging.PdfStructTreeRoot;
import com.itextpdf.kernel.pdf.tagging.StandardNamespaces;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure a screen reader walks through. Elements are made in the order of reading, whatever
 * the order in which pages fill, and written out as soon as nothing more can come into them.
 */
final class Tags {

    private final PdfDocument pdf;
    private final PdfStructTreeRoot root;
    private final @Nullable PdfNamespace namespace;
    private final Deque<PdfStructElem> open = new ArrayDeque<>();

    /** Laid, but perhaps not drawn yet. */
    private final List<PdfStructElem> laid = new ArrayList<>();

    private final List<PdfStructElem> whole = new ArrayList<>();

    Tags(PdfDocument pdf, boolean pdf2) {
        this.pdf = pdf;
        this.root = pdf.getStructTreeRoot();
        this.namespace =
                pdf2
                        ? pdf.getTagStructureContext().fetchNamespace(StandardNamespaces.PDF_2_0)
                        : null;
        PdfStructElem document = new PdfStructElem(pdf, new PdfName(StandardRoles.DOCUMENT));
        root.addKid(document);
        if (namespace != null) {
            document.setNamespace(namespace);
        }
        open.push(document);
    }

    /** Whether tables may say which of their rows are the head; not before PDF 1.5. */
    boolean knowsTableParts() {
        return pdf.getPdfVersion().compareTo(PdfVersion.PDF_1_5) >= 0;
    }

    /** The innermost section that is open. */
    PdfStructElem section() {
        return open.getFirst();
    }

    void openSection() {
        PdfStructElem section = element(section(), StandardRoles.SECT);
        open.push(section);
    }

    void closeSection() {
        laid.add(open.pop());
    }

    /** Adds an element at the end of another. */
    PdfStructElem add(PdfStructElem parent, String role) {
        PdfStructElem element = element(parent, role);
        laid.add(element);
        return element;
    }

    private PdfStructElem element(PdfStructElem parent, String role) {
        PdfStructElem element = new PdfStructElem(pdf, new PdfName(role));
        parent.addKid(element);
        if (namespace != null) {
            element.setNamespace(namespace);
        }
        return element;
    }

    /** How many were laid and not drawn yet. */
    int count() {
        return laid.size();
    }

    /** One of those, by its number. */
    PdfStructElem made(int number) {
        return laid.get(number);
    }

    /** To be called when all that is laid is drawn. */
    void drawn() {
        whole.addAll(laid);
        laid.clear();
    }

    /** Writes out what can be, once a page is. */
    void finish(PdfPage page) {
        root.createParentTreeEntryForPage(page);
        whole.forEach(PdfStructElem::flush);
        whole.clear();
    }
}
