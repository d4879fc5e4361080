// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.openminutes.internal.Require;

/**
 * A document that belongs to the record (<i>bilaga</i>). Its bytes are kept outside the model.
 *
 * @param id as used by the items
 * @param title what it is called
 * @param ordinal its number, 1 or more (<i>bilaga 1</i>)
 * @param delivery how it is said to reach the reader
 * @param content what is known of its bytes; absent if they are not at hand
 * @param visibility who may see it
 */
public record Attachment(
        Id<Attachment> id,
        String title,
        OptionalInt ordinal,
        Delivery delivery,
        Optional<Content> content,
        Visibility visibility) {

    /** How an attachment is said to reach the reader. */
    public enum Delivery {
        /** <i>Utskickad</i>. */
        SENT_IN_ADVANCE,
        /** <i>Bifogad</i>. */
        ENCLOSED,
        /** Shown at the meeting (<i>visad</i>). */
        PRESENTED,
        /** Only spoken of. */
        MENTIONED
    }

    /**
     * What is known of the bytes.
     *
     * @param fileName the original file name, without folder
     * @param mediaType e.g. {@code "application/pdf"}
     * @param size in bytes; 0 or more
     * @param sha256 checksum, 64 lower-case hexadecimal digits
     */
    public record Content(String fileName, String mediaType, long size, String sha256) {

        private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the size is negative, the checksum is no SHA-256, or
         *     the file name has a folder
         */
        public Content {
            Require.text(fileName, "file name");
            Require.text(mediaType, "media type");
            if (fileName.contains("/") || fileName.contains("\\")) {
                throw new IllegalArgumentException(
                        "a file name has no folder, got \"" + fileName + "\"");
            }
            if (size < 0) {
                throw new IllegalArgumentException("a size is 0 or more, got " + size);
            }
            if (!SHA_256.matcher(sha256).matches()) {
                throw new IllegalArgumentException(
                        "a SHA-256 is 64 lower-case hexadecimal digits, got \"" + sha256 + "\"");
            }
        }
    }

    /** Checks the parts. */
    public Attachment {
        requireNonNull(id, "id");
        Require.text(title, "title of an attachment");
        if (ordinal.orElse(1) < 1) {
            throw new IllegalArgumentException("an ordinal is 1 or more, got " + ordinal);
        }
        requireNonNull(delivery, "delivery");
        requireNonNull(content, "content");
        requireNonNull(visibility, "visibility");
    }
}
