// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.Locale;
import java.util.Optional;

/**
 * What is known of the format of a file.
 *
 * @param mediaType IANA media type
 * @param name in full
 * @param version if known
 * @param pronom key in the PRONOM registry, only where it is certain
 */
record FileFormat(
        String mediaType,
        Optional<String> name,
        Optional<String> version,
        Optional<String> pronom) {

    static final FileFormat XML =
            of("application/xml", "Extensible Markup Language", "1.0", "fmt/101");
    static final FileFormat TEXT = of("text/plain", "Plain Text File", "", "x-fmt/111");
    static final FileFormat JSON =
            of("application/json", "JSON Data Interchange Format", "", "fmt/817");
    static final FileFormat SCHEMA =
            of("application/xml", "XML Schema Definition", "", "x-fmt/280");

    private static final FileFormat UNKNOWN = of("application/octet-stream", "", "", "");

    static FileFormat of(String mediaType, String name, String version, String pronom) {
        return new FileFormat(mediaType, present(name), present(version), present(pronom));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    /** The format a file name promises; unknown ones are a stream of bytes. */
    static FileFormat named(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
        return FormatTable.named(extension.toLowerCase(Locale.ROOT)).orElse(UNKNOWN);
    }

    /** This without its version, where the name promises several. */
    FileFormat unversioned() {
        return of(mediaType, name.orElse(""), "", "");
    }

    /** What remains of a promise that the bytes do not keep. */
    FileFormat mediaTypeAlone() {
        return of(mediaType, "", "", "");
    }

    /** The format of a stated media type; the name of the file tells more only if they agree. */
    static FileFormat of(String mediaType, String fileName) {
        FileFormat named = named(fileName);
        return named.mediaType().equalsIgnoreCase(mediaType) ? named : of(mediaType, "", "", "");
    }

    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    /** Whether deflating it is likely to be worth the time. */
    boolean isCompressible() {
        return mediaType.startsWith("text/")
                || mediaType.endsWith("xml")
                || mediaType.endsWith("json")
                || mediaType.equals("image/tiff");
    }

    /** This format as the bytes themselves declare it. */
    FileFormat declared(MeasuredStream measured) {
        PdfMarks marks = measured.marks();
        if (!isPdf() || marks.version().isEmpty()) {
            return FormatTable.declared(this, measured.head());
        }
        return marks.archival()
                .map(level -> of(mediaType, "PDF/A-" + level, level, pdfA(level)))
                .orElseGet(() -> plainPdf(marks.version()));
    }

    private FileFormat plainPdf(String version) {
        String key =
                switch (version) {
                    case "1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6" ->
                            "fmt/" + (14 + version.charAt(2) - '0');
                    case "1.7" -> "fmt/276";
                    case "2.0" -> "fmt/1129";
                    default -> "";
                };
        return of(mediaType, "Portable Document Format", version, key);
    }

    private static String pdfA(String level) {
        return switch (level) {
            case "1a" -> "fmt/95";
            case "1b" -> "fmt/354";
            case "2a" -> "fmt/476";
            case "2b" -> "fmt/477";
            case "2u" -> "fmt/478";
            case "3a" -> "fmt/479";
            case "3b" -> "fmt/480";
            case "3u" -> "fmt/481";
            case "4" -> "fmt/1910";
            case "4e" -> "fmt/1911";
            case "4f" -> "fmt/1912";
            default -> "";
        };
    }
}
