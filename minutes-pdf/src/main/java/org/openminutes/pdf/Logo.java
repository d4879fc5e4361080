// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture above the title, in sRGB on white: the strictest profile knows no transparency. */
final class Logo {

    private static final int MOST_DOTS = 4000;

    private final int width;
    private final int height;
    private final byte[] rgb;
    private final float points;
    private final String alternative;

    private Logo(int width, int height, byte[] rgb, float points, String alternative) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
        this.points = points;
        this.alternative = alternative;
    }

    /**
     * Reads a picture.
     *
     * @param file a PNG or JPEG file
     * @param points how high it is to stand on the page
     * @param alternative what a screen reader says instead
     * @throws IOException if it is none, or too large; the message is a sentence without a name
     */
    static Logo read(byte[] file, float points, String alternative) throws IOException {
        Iterator<ImageReader> readers;
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                return of(decoded(readers.next(), in), points, alternative);
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException(
                    "it is broken, or has more than %1$d × %1$d dots; save it anew as PNG or JPEG"
                            .formatted(MOST_DOTS),
                    e);
        }
        throw new IOException("it is no picture; take a PNG or JPEG file");
    }

    private static BufferedImage decoded(ImageReader reader, ImageInputStream in)
            throws IOException {
        try {
            reader.setInput(in);
            // before any memory is taken for it
            if (reader.getWidth(0) > MOST_DOTS || reader.getHeight(0) > MOST_DOTS) {
                throw new IOException("too many dots");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static Logo of(BufferedImage image, float points, String alternative) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        byte[] rgb = new byte[width * height * 3];
        int[] dots = flat.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < dots.length; i++) {
            rgb[3 * i] = (byte) (dots[i] >> 16);
            rgb[3 * i + 1] = (byte) (dots[i] >> 8);
            rgb[3 * i + 2] = (byte) dots[i];
        }
        return new Logo(width, height, rgb, points, alternative);
    }

    /** Its width in dots. */
    int width() {
        return width;
    }

    /** Its height in dots. */
    int height() {
        return height;
    }

    /** Three bytes a dot, row by row from the top; not to be changed. */
    byte[] rgb() {
        return rgb;
    }

    /** What a screen reader says instead. */
    String alternative() {
        return alternative;
    }

    /** How wide it stands on the page, in points. */
    float across() {
        return points * width / height;
    }
}
