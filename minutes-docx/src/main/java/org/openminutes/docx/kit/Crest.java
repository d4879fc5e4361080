// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** The coat of arms of no municipality: a shield with waves, where the own logo shall be put. */
final class Crest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 240;
    private static final Color FIELD = new Color(0x1F3A4D);

    private Crest() {}

    /** A PNG file. */
    static byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Path2D shield = shield();
        pen.setColor(FIELD);
        pen.fill(shield);
        pen.setClip(shield);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(13));
        for (int y = 120; y < HEIGHT; y += 34) {
            pen.draw(wave(y));
        }
        pen.fill(tree());
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Path2D shield() {
        Path2D path = new Path2D.Double();
        path.moveTo(4, 4);
        path.lineTo(WIDTH - 4, 4);
        path.lineTo(WIDTH - 4, 130);
        path.curveTo(WIDTH - 4, 190, 140, 220, WIDTH / 2.0, HEIGHT - 4);
        path.curveTo(60, 220, 4, 190, 4, 130);
        path.closePath();
        return path;
    }

    private static Path2D wave(int y) {
        Path2D path = new Path2D.Double();
        path.moveTo(-20, y);
        for (int x = -20; x < WIDTH + 20; x += 60) {
            path.curveTo(x + 20, y - 16, x + 40, y + 16, x + 60, y);
        }
        return path;
    }

    private static Path2D tree() {
        Path2D path = new Path2D.Double();
        path.moveTo(100, 18);
        path.lineTo(136, 92);
        path.lineTo(64, 92);
        path.closePath();
        return path;
    }
}
