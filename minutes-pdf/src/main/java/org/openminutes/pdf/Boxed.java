// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks in a frame, with an element of their own around them. */
final class Boxed implements Block {

    private static final float LEFT = 11;
    private static final float RIGHT = 8;
    private static final float PADDING = 6;
    private static final float SPACE = 9;

    /** Of a page: what is no higher is kept together. */
    private static final float SMALL = 0.3f;

    private final String role;
    private final @Nullable Colour ground;
    private final Colour bar;
    private final float thickness;
    private final List<Block> blocks = new ArrayList<>();

    Boxed(String role, @Nullable Colour ground, Colour bar, float thickness) {
        this.role = role;
        this.ground = ground;
        this.bar = bar;
        this.thickness = thickness;
    }

    void add(Block block) {
        blocks.add(block);
    }

    @Override
    public void lay(Column column) {
        PdfStructElem element = column.tags().add(column.parent(), role);
        List<Strip> inner = new ArrayList<>();
        inner.add(new GapStrip(PADDING).before(SPACE / 2).glue());
        Column inside = column.inset(element, LEFT, RIGHT, inner);
        blocks.forEach(block -> block.lay(inside));
        // what is below the last line is the frame's
        Strip last = inner.get(inner.size() - 1);
        last.after(0).glue();
        inner.add(new GapStrip(PADDING).after(SPACE));
        Frame frame = new Frame(column.x(), column.width(), ground, bar, thickness);
        boolean isSmall = Strip.height(inner) <= column.page() * SMALL;
        for (int i = 0; i < inner.size(); i++) {
            inner.get(i).within(frame);
            if (isSmall && i < inner.size() - 1) {
                inner.get(i).glue();
            }
        }
        column.strips().addAll(inner);
    }
}
