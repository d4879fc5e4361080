// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.extend;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

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
    private final String format;
    private final int width;
    private final int height;

    private Picture(byte[] bytes, String alternative, String format, int width, int height) {
        this.bytes = bytes;
        this.alternative = alternative;
        this.format = format;
        this.width = width;
        this.height = height;
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
        String format = format(bytes);
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return sized(bytes, alternative, format, reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("is no sound picture: " + e.getMessage(), e);
        }
    }

    private static Picture sized(
            byte[] bytes, String alternative, String format, int width, int height) {
        if ((long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture has at most %s pixels, this has %s × %s"
                            .formatted(MOST_PIXELS, width, height));
        }
        return new Picture(bytes.clone(), requireNonNull(alternative), format, width, height);
    }

    private static String format(byte[] bytes) {
        if (bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P') {
            return "png";
        }
        if (bytes.length > 3 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8) {
            return "jpeg";
        }
        throw new IllegalArgumentException("is no picture that Word takes; save it as PNG or JPEG");
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
        return format;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
