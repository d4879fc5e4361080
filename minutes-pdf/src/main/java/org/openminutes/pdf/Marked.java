// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** A place in the structure that text goes to, with the places of runs that are more than text. */
final class Marked {

    private final Tags tags;
    private final PdfStructElem element;
    private @Nullable IdentityHashMap<Run, PdfStructElem> inner;

    Marked(Tags tags, PdfStructElem element) {
        this.tags = tags;
        this.element = element;
    }

    PdfStructElem element() {
        return element;
    }

    /** Where a run of it goes; made when its first letter is drawn, so that the order is right. */
    PdfStructElem of(Run run) {
        Run.Inline tag = run.tag();
        if (tag == null) {
            return element;
        }
        if (inner == null) {
            inner = new IdentityHashMap<>();
        }
        return inner.computeIfAbsent(run, none -> made(tag));
    }

    private PdfStructElem made(Run.Inline tag) {
        PdfStructElem span = tags.add(element, "Span");
        if (tag.expansion() != null) {
            span.setE(new PdfString(tag.expansion(), "UnicodeBig"));
        }
        if (tag.language() != null) {
            span.setLang(new PdfString(tag.language()));
        }
        return span;
    }
}
