// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.extend;

/**
 * A picture for a template: a logo, a signature. Immutable.
 *
 * <p>PNG and JPEG are taken, of at most {@link #MOST_BYTES} and {@link #MOST_PIXELS}.
 */
public final class Picture {

    /** The most bytes of a picture: ten million. */
    public static final int MOST_BYTES = 10_000_000;

    /** The most pixels of a picture, which decides how much memory a reader of it needs. */
    public static final int MOST_PIXELS = 50_000_000;

    private final byte[] bytes;
    private final String alternative;
    private final PictureSize size;

    private Picture(byte[] bytes, String alternative, PictureSize size) {
        this.bytes = bytes;
        this.alternative = alternative;
        this.size = size;
    }

    /**
     * Reads the head of a picture.
     *
     * @param bytes of a PNG or JPEG file
     * @param alternative what it shows, for who cannot see it; not blank
     * @return the picture
     * @throws IllegalArgumentException if it is none of these, too large, or without alternative
     */
    public static Picture of(byte[] bytes, String alternative) {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException(
                    "a picture needs an alternative text; say what it shows");
        }
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "a picture has at most %s bytes, this has %s; make it smaller"
                            .formatted(MOST_BYTES, bytes.length));
        }
        PictureSize size = PictureSize.of(bytes);
        if ((long) size.width() * size.height() > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture has at most %s pixels, this has %s × %s"
                            .formatted(MOST_PIXELS, size.width(), size.height()));
        }
        return new Picture(bytes.clone(), alternative, size);
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What it shows. */
    public String alternative() {
        return alternative;
    }

    /** {@code png} or {@code jpeg}. */
    public String format() {
        return size.format();
    }

    /** In pixels. */
    public int width() {
        return size.width();
    }

    /** In pixels. */
    public int height() {
        return size.height();
    }
}
