// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file put inside a PDF as its source data, such as the record as XML. Immutable; two are equal
 * if their names, types and bytes are.
 */
public final class AssociatedFile {

    private final String fileName;
    private final String mediaType;
    private final byte[] bytes;

    private AssociatedFile(String fileName, String mediaType, byte[] bytes) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /**
     * A file of bytes at hand.
     *
     * @param fileName its name, without folder; not blank
     * @param mediaType e.g. {@code "application/xml"}
     * @param bytes its content; copied
     * @return the file
     * @throws IllegalArgumentException if the name is blank or has a folder, or the type has no
     *     {@code /}
     */
    public static AssociatedFile of(String fileName, String mediaType, byte[] bytes) {
        if (fileName.isBlank() || fileName.contains("/") || fileName.contains("\\")) {
            throw new IllegalArgumentException(
                    "an associated file has a name without folder, got \"" + fileName + "\"");
        }
        if (mediaType.indexOf('/') < 1) {
            throw new IllegalArgumentException(
                    "a media type looks like application/xml, got \"" + mediaType + "\"");
        }
        return new AssociatedFile(fileName, mediaType, bytes.clone());
    }

    /**
     * Reads an XML file.
     *
     * @param file where it is
     * @return its content under its own name
     * @throws IllegalArgumentException if it cannot be read
     */
    public static AssociatedFile xml(Path file) {
        try {
            Path name = Objects.requireNonNull(file.getFileName(), "file name");
            return of(name.toString(), "application/xml", Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "cannot read %s, the file to put inside the PDF: %s".formatted(file, e), e);
        }
    }

    /** Its name, without folder. */
    public String fileName() {
        return fileName;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** A copy of its content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssociatedFile file
                && fileName.equals(file.fileName)
                && mediaType.equals(file.mediaType)
                && java.util.Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, mediaType, java.util.Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return fileName + " (" + mediaType + ", " + bytes.length + " bytes)";
    }
}
