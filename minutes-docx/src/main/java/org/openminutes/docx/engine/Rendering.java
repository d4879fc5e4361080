// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.docx.extend.Picture;
import org.openminutes.docx.tags.Shown;
import org.openminutes.docx.tags.StableTag;
import org.openminutes.docx.vocabulary.Here;
import org.openminutes.docx.vocabulary.Page;
import org.openminutes.docx.vocabulary.Vocabulary;

/** One record on its way through a program; the only thing that changes while it is written. */
final class Rendering {

    private final Page page;
    private final Here[] frames;
    private final String[] tags;
    private final Optional<StableTag> stable;
    private final Lists lists;
    private final Set<String> shown = new LinkedHashSet<>();
    private final StringBuilder bodyTags = new StringBuilder();
    private final StringBuilder otherTags = new StringBuilder();
    private boolean body;
    private final Sink notes = new Sink();
    private final Pictures pictures;
    private Sink sink = new Sink();
    private String part = "";
    private int note;
    private boolean endsWithParagraph;
    private int ids;

    /**
     * @param keep whether controls stay, with the tags of what they show
     */
    Rendering(
            Page page,
            boolean keep,
            int depth,
            int firstNumber,
            int lastNote,
            Map<String, Picture> pictures) {
        this.note = lastNote;
        this.pictures = new Pictures(pictures);
        this.page = page;
        this.frames = new Here[depth];
        this.frames[0] = Vocabulary.start(page.minutes());
        this.tags = new String[depth];
        this.tags[0] = "";
        this.stable = keep ? Optional.of(StableTag.of(page.minutes())) : Optional.empty();
        this.lists = new Lists(firstNumber);
    }

    Page page() {
        return page;
    }

    Sink sink() {
        return sink;
    }

    /** Remembers that a text was written in a control with this tag. */
    void tagged(String tag) {
        (body ? bodyTags : otherTags).append(tag).append('\n');
    }

    /** What was shown where, as XML after its head. */
    byte[] shownXml(String head) {
        return Shown.xml(head, page.wording().language(), bodyTags, otherTags);
    }

    /** Begins another part, which is the body or not, and goes where it is told. */
    void restart(String name, boolean isBody, Sink to) {
        sink = to;
        part = name;
        body = isBody;
    }

    /** The part being written. */
    String part() {
        return part;
    }

    /** The footnotes of repeats. */
    Sink notes() {
        return notes;
    }

    int nextNote() {
        return ++note;
    }

    /** Goes on in another place; returns where it was. */
    Sink turnTo(Sink other) {
        Sink left = sink;
        sink = other;
        return left;
    }

    Pictures pictures() {
        return pictures;
    }

    Here frame(int slot) {
        return frames[slot];
    }

    void enter(int slot, Here element, String tag) {
        frames[slot] = element;
        tags[slot] = tag;
        lists.enter(slot);
    }

    /** Whether controls stay. */
    boolean keeps() {
        return stable.isPresent();
    }

    /** The tag of a place. */
    String tag(String path) {
        return stable.orElseThrow().of(path);
    }

    /** The tag of the thing a repeat has come to. */
    String tagOf(int slot) {
        return tags[slot];
    }

    Lists lists() {
        return lists;
    }

    /** An id no drawing or control of the document has yet. */
    int nextId() {
        return ++ids;
    }

    void show(String path) {
        shown.add(path);
    }

    void show(Here thing) {
        shown.addAll(thing.shows());
    }

    /** The paths of the record that have been written so far, all below them included. */
    Set<String> shown() {
        return shown;
    }

    /** Remembers whether the last block written was a paragraph, for cells that must end so. */
    void endsWithParagraph(boolean value) {
        endsWithParagraph = value;
    }

    boolean endsWithParagraph() {
        return endsWithParagraph;
    }

    /** Lists begun so far: each ordered one gets a number definition of its own. */
    static final class Lists {

        private final List<Started> started = new ArrayList<>();
        private final int[] current = new int[9];
        private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
        private int next;

        private Lists(int first) {
            next = first;
        }

        /**
         * A list that starts at 1.
         *
         * @param numId its own number definition
         * @param abstractId the look it takes
         * @param level the level that restarts
         */
        record Started(int numId, int abstractId, int level) {}

        /** The number definition for a point of an ordered list. */
        int ordered(int abstractId, int level, boolean first) {
            if (first || current[level] == 0) {
                current[level] = next++;
                started.add(new Started(current[level], abstractId, level));
            }
            return current[level];
        }

        /**
         * The number definition that stands for one of the template's, for one thing of a repeat.
         */
        int restarted(int slot, int numId, int abstractId) {
            return restarts.computeIfAbsent(slot, s -> new HashMap<>())
                    .computeIfAbsent(
                            numId,
                            number -> {
                                started.add(new Started(next, abstractId, 0));
                                return next++;
                            });
        }

        void enter(int slot) {
            restarts.remove(slot);
        }

        List<Started> started() {
            return started;
        }
    }
}
