// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was when it was signed. What came after may be further signatures; whatever shows on
 * a page must be as it was.
 */
final class Revision {

    /** What further signatures add to a page or change in it. */
    private static final Set<PdfName> MAY_CHANGE =
            Set.of(PdfName.Annots, PdfName.Tabs, PdfName.StructParents);

    /** Streams that are no part of a page: what the file tells of itself, and how it is stored. */
    private static final Set<PdfName> NO_PAGE =
            Set.of(PdfName.Metadata, PdfName.XRef, PdfName.ObjStm);

    private final byte[] then;

    Revision(byte[] then) {
        this.then = then;
    }

    /** What is not as it was, if anything. */
    Optional<String> changes(byte[] now) {
        try (PdfDocument before = open(then);
                PdfDocument after = open(now)) {
            if (before.getNumberOfPages() != after.getNumberOfPages()) {
                return Optional.of("it had %s pages".formatted(before.getNumberOfPages()));
            }
            for (int page = 1; page <= before.getNumberOfPages(); page++) {
                PdfDictionary one = before.getPage(page).getPdfObject();
                PdfDictionary other = after.getPage(page).getPdfObject();
                if (!isSamePage(one, other)) {
                    return Optional.of("page %s is another".formatted(page));
                }
            }
            for (int number = 1; number < before.getNumberOfPdfObjects(); number++) {
                PdfObject one = before.getPdfObject(number);
                if (isPartOfPages(one) && !isSame(one, after.getPdfObject(number))) {
                    return Optional.of("what is drawn is not the same");
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
            return Optional.of("it cannot be compared with what was signed");
        }
    }

    private static PdfDocument open(byte[] file) throws IOException {
        return new PdfDocument(Bounded.reader(file));
    }

    /** Whether a page has the same parts, but for what signatures change. */
    private static boolean isSamePage(PdfDictionary one, PdfDictionary other) {
        if (!String.valueOf(one.getIndirectReference())
                .equals(String.valueOf(other.getIndirectReference()))) {
            return false;
        }
        Set<PdfName> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeAll(MAY_CHANGE);
        return keys.stream()
                .allMatch(key -> told(one.get(key, false)).equals(told(other.get(key, false))));
    }

    private static boolean isPartOfPages(@Nullable PdfObject object) {
        if (object instanceof PdfStream stream) {
            PdfName type = stream.getAsName(PdfName.Type);
            return type == null || !NO_PAGE.contains(type);
        }
        return object instanceof PdfDictionary dictionary
                && (PdfName.Font.equals(dictionary.getAsName(PdfName.Type))
                        || PdfName.FontDescriptor.equals(dictionary.getAsName(PdfName.Type)));
    }

    private static boolean isSame(PdfObject one, @Nullable PdfObject other) {
        if (one instanceof PdfStream was && other instanceof PdfStream is) {
            return Arrays.equals(was.getBytes(false), is.getBytes(false))
                    && told(was).equals(told(is));
        }
        return other != null && told(one).equals(told(other));
    }

    private static String told(@Nullable PdfObject object) {
        return String.valueOf(object);
    }
}
