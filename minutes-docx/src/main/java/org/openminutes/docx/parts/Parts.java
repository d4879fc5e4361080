// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A package: its parts, and the relations from the package itself.
 *
 * @param parts in the order of their names
 * @param relations from the package
 */
public record Parts(List<Part> parts, List<Relation> relations) {

    /** The start of the types of relations of the first edition, which Word writes. */
    public static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String RELATIONS_TYPE =
            "application/vnd.openxmlformats-package.relationships+xml";
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Copies the lists. */
    public Parts {
        parts = List.copyOf(parts);
        relations = List.copyOf(relations);
    }

    /** The part of a name. */
    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The one main part, e.g. {@code /word/document.xml}. */
    public Optional<Part> main() {
        return relations.stream()
                .filter(relation -> relation.type().equals(OFFICE + "officeDocument"))
                .findFirst()
                .flatMap(relation -> part(relation.target()));
    }

    /** The part another leads to by a kind of relation. */
    public Optional<Part> from(Part source, String kind) {
        return source.relations().stream()
                .filter(relation -> relation.type().equals(OFFICE + kind))
                .findFirst()
                .flatMap(relation -> part(relation.target()));
    }

    /** This package with a part in place of the one of the same name, or one more. */
    public Parts with(Part changed) {
        List<Part> all = new ArrayList<>(parts);
        all.removeIf(part -> part.name().equals(changed.name()));
        all.add(changed);
        all.sort(java.util.Comparator.comparing(Part::name));
        return new Parts(all, relations);
    }

    /** The entries that hold the package together: content types and relations. */
    public List<Zipped> frame() {
        List<Zipped> entries = new ArrayList<>();
        entries.add(Zipped.of("[Content_Types].xml", utf8(contentTypes())));
        entries.add(Zipped.of("_rels/.rels", utf8(relations(relations))));
        for (Part part : parts) {
            if (!part.relations().isEmpty()) {
                int slash = part.name().lastIndexOf('/');
                String name =
                        part.name().substring(1, slash + 1)
                                + "_rels/"
                                + part.name().substring(slash + 1)
                                + ".rels";
                entries.add(Zipped.of(name, utf8(relations(part.relations()))));
            }
        }
        return entries;
    }

    /**
     * Writes the package as a file.
     *
     * @param out where to; left open
     * @throws IOException if {@code out} fails
     */
    public void writeTo(OutputStream out) throws IOException {
        List<Zipped> entries = new ArrayList<>(frame());
        for (Part part : parts) {
            entries.add(Zipped.of(part.name().substring(1), part.bytes()));
        }
        ZipFileWriter.write(entries, out);
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(HEAD);
        xml.append(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        xml.append("<Default Extension=\"rels\" ContentType=\"" + RELATIONS_TYPE + "\"/>");
        for (String line : new TreeSet<>(parts.stream().map(Parts::override).toList())) {
            xml.append(line);
        }
        return xml.append("</Types>").toString();
    }

    private static String override(Part part) {
        String name = escaped(part.name());
        return "<Override PartName=\"" + name + "\" ContentType=\"" + escaped(part.type()) + "\"/>";
    }

    private static String relations(List<Relation> relations) {
        StringBuilder xml = new StringBuilder(HEAD);
        xml.append(
                "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Relation relation : relations) {
            xml.append("<Relationship Id=\"").append(escaped(relation.id()));
            xml.append("\" Type=\"").append(escaped(relation.type()));
            xml.append("\" Target=\"").append(escaped(relation.target()));
            xml.append(relation.external() ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
