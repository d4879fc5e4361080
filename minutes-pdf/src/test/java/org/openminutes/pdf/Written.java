// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.model.Minutes;

/** What the exporter wrote of a record. */
record Written(ExportResult result, ByteArrayOutputStream content) {

    static Written of(Minutes minutes) {
        return of(minutes, ExportOptions.NONE);
    }

    static Written of(Minutes minutes, ExportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            return new Written(new PdfExporter().export(minutes, options, out), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return content.toByteArray();
    }

    String text() throws IOException {
        return Reading.text(bytes()).replaceAll("\\s+", " ");
    }

    String tags() throws IOException {
        return Reading.tags(bytes());
    }

    PdfDocument open() throws IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes())));
    }

    /** Leaves the file where a human can look at it. */
    Written keep(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "pages"));
            Files.write(folder.resolve(name + ".pdf"), bytes());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
