// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Reads a Word file into its parts with POI, which guards against zip bombs. */
public final class PackageReader {

    /** A template larger than this is none. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private PackageReader() {}

    /**
     * Reads a package.
     *
     * @param file its bytes
     * @return the parts but the core properties, which belong to a document and not to a template
     * @throws IllegalArgumentException if it is no Word file, or too large when unpacked
     */
    public static Parts read(byte[] file) {
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            List<Part> parts = new ArrayList<>();
            long total = 0;
            for (PackagePart part : opened.getParts()) {
                if (part.isRelationshipPart() || isCore(part.getContentType())) {
                    continue;
                }
                byte[] bytes = bytes(part);
                total += bytes.length;
                if (total > MOST_BYTES) {
                    throw new IllegalArgumentException("is larger than 64 MB when unpacked");
                }
                parts.add(
                        new Part(
                                part.getPartName().getName(),
                                part.getContentType(),
                                bytes,
                                relations(part.getRelationships())));
            }
            parts.sort(Comparator.comparing(Part::name));
            List<Relation> relations = new ArrayList<>(relations(opened.getRelationships()));
            relations.removeIf(relation -> relation.type().endsWith("/core-properties"));
            opened.revert();
            return new Parts(parts, relations);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalArgumentException("is no Word file: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            // POI meets damaged files with unchecked exceptions of many types
            throw new IllegalArgumentException("is no sound Word file: " + e.getMessage(), e);
        }
    }

    private static boolean isCore(String type) {
        return type.equals("application/vnd.openxmlformats-package.core-properties+xml");
    }

    private static byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            if (bytes.length == MOST_BYTES) {
                throw new IllegalArgumentException(part.getPartName() + " is larger than 64 MB");
            }
            return bytes;
        }
    }

    private static List<Relation> relations(PackageRelationshipCollection collection) {
        List<Relation> all = new ArrayList<>();
        for (PackageRelationship relation : collection) {
            all.add(
                    new Relation(
                            relation.getId(),
                            relation.getRelationshipType(),
                            relation.getTargetURI().toString(),
                            relation.getTargetMode() == TargetMode.EXTERNAL));
        }
        all.sort(Comparator.comparing(Relation::id));
        return all;
    }
}
