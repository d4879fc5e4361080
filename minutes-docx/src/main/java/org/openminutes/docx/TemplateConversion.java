// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openminutes.docx.convert.Change;
import org.openminutes.docx.convert.Converter;
import org.openminutes.docx.fault.Spot;
import org.openminutes.docx.parts.PackageReader;
import org.openminutes.docx.parts.Parts;

/**
 * A template made of a file with typed placeholders, {@code {{date}}}, {@code ${date}} or {@code
 * «date»}, or merge fields. Loops in the usual form, {@code {{#items}}…{{/items}}}, become
 * repeating sections. Immutable.
 */
public final class TemplateConversion {

    private final byte[] bytes;
    private final List<Change> changes;

    private TemplateConversion(byte[] bytes, List<Change> changes) {
        this.bytes = bytes;
        this.changes = changes;
    }

    /**
     * What became of a placeholder.
     *
     * @param spot where it stands
     * @param written as it stood
     * @param tag of the control it became; empty if it was left as it is
     * @param nearest if left: the fields whose names look most like it
     */
    public record Line(Spot spot, String written, String tag, List<String> nearest) {

        /** Copies the list. */
        public Line {
            nearest = List.copyOf(nearest);
        }

        /** Whether it was left as it is. */
        public boolean isLeft() {
            return tag.isEmpty();
        }
    }

    /**
     * Converts a file.
     *
     * @param bytes of a {@code .docx} or {@code .dotx} file
     * @return what came of it
     * @throws IllegalArgumentException if it is no Word file
     */
    public static TemplateConversion of(byte[] bytes) {
        Converter converter = new Converter();
        Parts parts = converter.convert(PackageReader.read(bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            parts.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TemplateConversion(out.toByteArray(), converter.changes());
    }

    /** The file with controls. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What became of each placeholder, in the order of the parts. */
    public List<Line> lines() {
        return changes.stream()
                .map(c -> new Line(c.spot(), c.written(), c.tag().orElse(""), c.nearest()))
                .toList();
    }
}
