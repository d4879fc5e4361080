// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openminutes.docx.engine.Template;
import org.openminutes.docx.parts.PackageReader;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.Relation;
import org.openminutes.docx.parts.ZipFileWriter;
import org.openminutes.docx.parts.Zipped;

/** The built-in template, put together from the XML of its parts beside this class. */
final class BuiltIn {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String[][] PARTS = {
        {"footer", "footer", "footer+xml"},
        {"footerFirst", "footer", "footer+xml"},
        {"header", "header", "header+xml"},
        {"headerFirst", "header", "header+xml"},
        {"numbering", "numbering", "numbering+xml"},
        {"settings", "settings", "settings+xml"},
        {"styles", "styles", "styles+xml"},
    };

    private BuiltIn() {}

    /** Compiled when first asked for, once. */
    static final class Compiled {

        static final Template TEMPLATE =
                Template.compile("built-in", PackageReader.read(BuiltIn.file()));

        private Compiled() {}
    }

    /** The file. */
    static byte[] file() {
        List<Part> parts = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (String[] part : PARTS) {
            String name = "/word/" + part[0] + ".xml";
            parts.add(new Part(name, WORD + part[2], resource(part[0] + ".xml"), List.of()));
            relations.add(new Relation("rId_" + part[0], Parts.OFFICE + part[1], name, false));
        }
        parts.add(
                new Part(
                        "/word/document.xml",
                        WORD + "template.main+xml",
                        resource("document.xml"),
                        relations));
        Parts all =
                new Parts(
                        parts,
                        List.of(
                                new Relation(
                                        "rId1",
                                        Parts.OFFICE + "officeDocument",
                                        "/word/document.xml",
                                        false)));
        return zipped(all);
    }

    private static byte[] zipped(Parts parts) {
        List<Zipped> entries = new ArrayList<>(parts.frame());
        for (Part part : parts.parts()) {
            entries.add(Zipped.of(part.name().substring(1), part.bytes()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ZipFileWriter.write(entries, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream in = BuiltIn.class.getResourceAsStream("builtin/" + name)) {
            if (in == null) {
                throw new IllegalStateException("builtin/" + name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
