// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.IOException;
import java.io.OutputStream;
import org.openminutes.export.ExportException;
import org.openminutes.intake.Source;
import org.openminutes.model.Minutes;
import org.openminutes.xml.binding.MinutesElement;
import org.openminutes.xml.binding.ObjectFactory;

/** Writes a record: elements of the generated classes, laid out by {@link XmlPage}. */
final class MinutesWriter {

    private MinutesWriter() {}

    static void write(Minutes minutes, OutputStream out) throws IOException {
        XmlBytes file = page(minutes).bytes();
        if (file.length() > Source.MAX_SIZE) {
            throw new ExportException(
                    XmlExporter.FORMAT.id(),
                    "the file would be larger than the %d MB that can be read back; split the record"
                            .formatted(Source.MAX_SIZE >> 20));
        }
        file.writeTo(out);
        out.flush();
    }

    private static XmlPage page(Minutes minutes) {
        try {
            MinutesElement root =
                    new MinutesMapping(new Lines(new FilePlace("record", 0, 0))).write(minutes);
            return ElementWriter.page(new ObjectFactory().createMinutes(root));
        } catch (IllegalArgumentException e) {
            throw new ExportException(XmlExporter.FORMAT.id(), String.valueOf(e.getMessage()), e);
        }
    }
}
