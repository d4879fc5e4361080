// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.validation.IValidationChecker;
import com.itextpdf.kernel.validation.IValidationContext;
import com.itextpdf.kernel.validation.context.PdfObjectValidationContext;
import java.util.regex.Pattern;

/**
 * Gives embedded subsets of fonts the same tag each time. The library draws the six letters before
 * the name at random; a checker sees every object just before it is written.
 */
final class SubsetTags implements IValidationChecker {

    private static final Pattern TAGGED = Pattern.compile("[A-Z]{6}\\+.+");
    private static final int LENGTH = 6;

    private final String seed;

    /** Makes them from what the document holds: two documents' subsets differ, so must the tags. */
    SubsetTags(String seed) {
        this.seed = seed;
    }

    @Override
    public void validate(IValidationContext context) {
        if (context instanceof PdfObjectValidationContext object
                && object.getObject() instanceof PdfDictionary dictionary) {
            retag(dictionary, PdfName.BaseFont);
            retag(dictionary, PdfName.FontName);
        }
    }

    @Override
    public boolean isPdfObjectReadyToFlush(PdfObject object) {
        return true;
    }

    private void retag(PdfDictionary dictionary, PdfName key) {
        PdfName name = dictionary.getAsName(key);
        if (name != null && TAGGED.matcher(name.getValue()).matches()) {
            String font = name.getValue().substring(LENGTH + 1);
            dictionary.put(key, new PdfName(tag(font) + "+" + font));
        }
    }

    private String tag(String font) {
        byte[] hash = Sha256.of(seed + font);
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            tag.append((char) ('A' + Byte.toUnsignedInt(hash[i]) % 26));
        }
        return tag.toString();
    }
}
