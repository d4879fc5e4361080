// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.kernel.pdf.navigation.PdfStructureDestination;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.kernel.pdf.tagutils.WaitingTagsManager;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Paragraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Lets blocks run down the pages; knows sections, headings, bookmarks and destinations. */
final class Flow {

    /** Lines that must follow a heading on its page: a line of details and the least of a box. */
    private static final int LINES_AFTER_HEADING = 5;

    private record Mark(int level, PdfOutline outline) {}

    private final boolean pdf2;
    private final Document document;
    private final Blocks blocks;
    private final Characters characters;
    private final TagTreePointer tags;
    private final WaitingTagsManager waiting;
    private final Deque<Mark> outlines = new ArrayDeque<>();
    private final Set<String> destinations = new HashSet<>();
    private Optional<String> awaited = Optional.empty();

    Flow(Document document, Blocks blocks, Characters characters, boolean pdf2) {
        this.pdf2 = pdf2;
        this.document = document;
        this.blocks = blocks;
        this.characters = characters;
        PdfDocument pdf = document.getPdfDocument();
        this.tags = pdf.getTagStructureContext().getAutoTaggingPointer();
        this.waiting = pdf.getTagStructureContext().getWaitingTagsManager();
        pdf.initializeOutlines();
        outlines.push(new Mark(0, pdf.getOutlines(false)));
    }

    Blocks blocks() {
        return blocks;
    }

    /** Adds a block below what is there. */
    void add(BlockElement<?> block) {
        put(block);
    }

    /** Adds a block and returns its destination, if it is to be one. */
    private Optional<PdfObject> put(BlockElement<?> block) {
        Optional<String> name = awaited;
        awaited = Optional.empty();
        if (!pdf2) {
            name.ifPresent(block::setDestination);
        }
        document.add(block);
        return name.map(this::target);
    }

    /** PDF/UA-2 wants destinations to be elements of the structure, not places on a page. */
    private PdfObject target(String name) {
        if (!pdf2) {
            return new PdfString(name);
        }
        TagTreePointer last = new TagTreePointer(tags).moveToKid(tags.getKidsRoles().size() - 1);
        PdfObject target =
                PdfStructureDestination.createFit(tags.getContext().getPointerStructElem(last))
                        .getPdfObject();
        document.getPdfDocument().addNamedDestination(name, target);
        return target;
    }

    /** Runs {@code content} within a section of its own. */
    void section(Runnable content) {
        Object key = new Object();
        tags.addTag(StandardRoles.SECT);
        // else it is written and closed as soon as all it holds so far is on finished pages
        waiting.assignWaitingState(tags, key);
        content.run();
        waiting.removeWaitingState(key);
        tags.moveToParent();
    }

    /** Makes the next block the target of {@code #name}; the first to claim a name has it. */
    void destination(String name) {
        if (destinations.add(name)) {
            awaited = Optional.of(name);
        }
    }

    /**
     * Adds a heading, with what follows it on the same page.
     *
     * @param level 1 for the title, then inwards without a gap
     */
    void heading(int level, String text) {
        heading(level, text, 0);
    }

    /**
     * Adds a heading that other headings follow at once; they go with it.
     *
     * @param following how many
     */
    void heading(int level, String text, int following) {
        need((1 + following) * blocks.theme().heading(level) * 3 + LINES_AFTER_HEADING * line());
        Paragraph heading = blocks.heading(level, text);
        if (awaited.isEmpty()) {
            destination("h." + (destinations.size() + 1));
        }
        put(heading).ifPresent(target -> outline(level, characters.line(text), target));
    }

    /** Goes to the next page if less than this is left of the page, in points. */
    void need(float height) {
        float left = document.getRenderer().getCurrentArea().getBBox().getHeight();
        if (left < height && !isPageEmpty(left)) {
            document.add(new AreaBreak());
        }
    }

    /** The height of a line of running text. */
    float line() {
        return blocks.theme().body() * blocks.theme().leading();
    }

    private boolean isPageEmpty(float left) {
        float whole =
                document.getPageEffectiveArea(document.getPdfDocument().getDefaultPageSize())
                        .getHeight();
        return left > whole - 1;
    }

    private void outline(int level, String title, PdfObject target) {
        while (level <= top().level()) {
            outlines.pop();
        }
        PdfOutline outline = top().outline().addOutline(title);
        outline.addDestination(PdfDestination.makeDestination(target));
        outlines.push(new Mark(level, outline));
    }

    private Mark top() {
        return outlines.getFirst();
    }
}
