// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a Word file into its parts (ECMA-376 part 2). The file is hostile until shown otherwise: it
 * is unpacked in memory, never beyond 64 MB, and no name in it becomes one of a file system.
 */
public final class PackageReader {

    /** A template larger than this is none. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** A file of Word has some dozens. */
    private static final int MOST_PARTS = 10_000;

    private static final String TYPES = "[Content_Types].xml";
    private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private PackageReader() {}

    /**
     * Reads a package.
     *
     * @param file its bytes
     * @return the parts but the core properties, which belong to a document and not to a template
     * @throws IllegalArgumentException if it is no Word file, or too large when unpacked
     */
    public static Parts read(byte[] file) {
        PackageReader reader = new PackageReader();
        try {
            reader.unpack(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("is no sound Word file: " + e.getMessage(), e);
        }
        return reader.parts();
    }

    private void unpack(byte[] file) throws IOException {
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                byte[] bytes = zip.readNBytes(left);
                left -= bytes.length;
                if (left == 0) {
                    throw new IllegalArgumentException(
                            "is larger than 64 MB when unpacked; it was in " + entry.getName());
                }
                if (!entry.isDirectory()) {
                    add(entry.getName(), bytes);
                }
            }
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("is no Word file: it is no zip file");
        }
    }

    private static @org.jspecify.annotations.Nullable ZipEntry next(ZipInputStream zip)
            throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new IOException("the name of an entry is damaged", e);
        }
    }

    private void add(String name, byte[] bytes) throws IOException {
        if (entries.size() == MOST_PARTS) {
            throw new IOException("it has more than %d parts".formatted(MOST_PARTS));
        }
        if (names.putIfAbsent(lower("/" + name), "/" + name) != null) {
            throw new IOException("it has two parts " + name);
        }
        entries.put(name, bytes);
    }

    private Parts parts() {
        byte[] xml = entries.get(TYPES);
        if (xml == null) {
            throw new IllegalArgumentException("is no Word file: it has no part " + TYPES);
        }
        ContentTypes types = ContentTypes.of(xml, TYPES);
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String name = entry.getKey();
            if (!name.startsWith("[") && !isRelations(name)) {
                String type = types.of("/" + name);
                if (!type.equals(CORE)) {
                    parts.add(new Part("/" + name, type, entry.getValue(), from("/" + name)));
                }
            }
        }
        List<Relation> relations = new ArrayList<>(from("/"));
        relations.removeIf(relation -> relation.type().endsWith("/core-properties"));
        return new Parts(parts, relations);
    }

    private static boolean isRelations(String name) {
        return name.endsWith(".rels") && ("/" + name).contains("/_rels/");
    }

    /** The relations of a part, or of the package itself. */
    private List<Relation> from(String source) {
        int slash = source.lastIndexOf('/');
        String folder = source.substring(0, slash + 1);
        String place = folder + "_rels/" + source.substring(slash + 1) + ".rels";
        String there = names.get(lower(place));
        if (there == null) {
            return List.of();
        }
        String name = there.substring(1);
        byte[] xml = java.util.Objects.requireNonNull(entries.get(name));
        return Relations.of(xml, name, folder, names::get);
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
