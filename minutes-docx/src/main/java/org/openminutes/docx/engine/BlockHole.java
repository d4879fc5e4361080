// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import org.openminutes.docx.vocabulary.Block;
import org.openminutes.docx.vocabulary.Here;

/**
 * Paragraphs, lists and tables. In a paragraph with other text, the first paragraph stands between
 * that text, the rest follows.
 *
 * @param path leads to blocks
 * @param look how they look
 * @param control what stands around each text in a working copy
 * @param before what stands in the paragraph before
 * @param after what stands in it after
 */
record BlockHole(
        PathRef path, BlockLook look, ControlLook control, List<Node> before, List<Node> after)
        implements Node {

    private static final Markup END = Markup.of("</w:p>");

    /**
     * How each kind of block looks.
     *
     * @param paragraph start of a paragraph with its properties
     * @param run its text
     * @param bullets unordered lists
     * @param numbers ordered lists
     * @param grid tables
     * @param spacer the paragraph after a table, without which the next would grow together with it
     */
    record BlockLook(
            Markup paragraph,
            RunLook run,
            ListLook bullets,
            ListLook numbers,
            GridLook grid,
            Markup spacer) {}

    @Override
    public void write(Rendering to) {
        boolean inText = !before.isEmpty() || !after.isEmpty();
        for (Here thing : path.find(to)) {
            List<Block> blocks = path.target().blocks(to.page(), thing.value());
            to.show(thing);
            int done = inText ? first(to, thing, blocks) : 0;
            for (Block block : blocks.subList(done, blocks.size())) {
                block(to, thing, block);
            }
        }
    }

    /**
     * Writes the paragraph of the template unless it is empty; returns how many blocks stand in it.
     */
    private int first(Rendering to, Here thing, List<Block> blocks) {
        int start = to.sink().begin();
        to.sink().raw(look.paragraph());
        int empty = to.sink().begun();
        Node.all(before, to);
        int done = 0;
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph) {
            paragraph(to, thing, paragraph);
            done = 1;
        }
        Node.all(after, to);
        if (to.sink().size() == empty) {
            to.sink().cut(start);
            return done;
        }
        to.sink().raw(END);
        to.endsWithParagraph(true);
        return done;
    }

    private void block(Rendering to, Here thing, Block block) {
        if (block instanceof Block.Grid grid) {
            look.grid().write(to, grid, thing, control);
            to.sink().raw(look.spacer());
        } else if (block instanceof Block.Point point) {
            ListLook list = point.ordered() ? look.numbers() : look.bullets();
            list.open(to, point.level(), point.ordered(), point.first());
            list.run().write(to, point.spans(), control, thing, point.at());
            to.sink().raw(END);
        } else if (block instanceof Block.Paragraph paragraph) {
            to.sink().raw(look.paragraph());
            paragraph(to, thing, paragraph);
            to.sink().raw(END);
        }
        to.endsWithParagraph(true);
    }

    private void paragraph(Rendering to, Here thing, Block.Paragraph paragraph) {
        if (!paragraph.label().isEmpty()) {
            look.run().write(to.sink(), paragraph.label(), false);
        }
        look.run().write(to, paragraph.spans(), control, thing, paragraph.at());
    }
}
