// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.ZipFileWriter;
import org.openminutes.docx.parts.Zipped;
import org.openminutes.docx.tags.Shown;
import org.openminutes.docx.vocabulary.Page;
import org.openminutes.docx.vocabulary.Vocabulary;
import org.w3c.dom.Element;

/** A template ready for use. Immutable; safe for many threads. */
public final class Template {

    private final List<Zipped> frame;
    private final List<Zipped> frameOfCopy;
    private final List<Entry> entries;
    private final Definitions definitions;
    private final int depth;

    /** One part of the file to be written: as it lies, or a program. */
    private sealed interface Entry {

        record Fixed(Zipped bytes) implements Entry {}

        record Program(String name, List<Node> nodes, boolean body) implements Entry {}

        record Core(String name) implements Entry {}

        record Numbering(String name) implements Entry {}

        /** The record itself; only in a copy it is kept inside. */
        record Copied(String name) implements Entry {}

        /** What the copy shows; beside the record. */
        record Told(String name, String head) implements Entry {}
    }

    private Template(
            List<Zipped> frame,
            List<Zipped> frameOfCopy,
            List<Entry> entries,
            Definitions definitions,
            int depth) {
        this.frame = List.copyOf(frame);
        this.frameOfCopy = List.copyOf(frameOfCopy);
        this.entries = List.copyOf(entries);
        this.definitions = definitions;
        this.depth = depth;
    }

    /**
     * Compiles a template.
     *
     * @param name what to call it in messages
     * @param read its parts
     * @return the template
     * @throws IllegalArgumentException if it cannot be used; the message tells everything wrong
     *     with it and where
     */
    public static Template compile(String name, Parts read) {
        Faults faults = new Faults();
        Trust.check(read, faults);
        Part main = Document.main(name, read);
        Parts parts =
                CoreProperties.reserve(
                        Document.withNumbering(Inside.emptied(Document.asDocument(read, main))));
        Definitions definitions =
                new Definitions(Document.from(read, main, "numbering").map(Part::bytes));
        Styles styles = new Styles(Document.from(read, main, "styles").map(Part::bytes));
        LookReader looks = new LookReader(definitions, styles);
        List<Entry> entries = new ArrayList<>();
        Set<String> literals = new LinkedHashSet<>();
        int depth = 1;
        for (Part part : parts.parts()) {
            String place = part.name().substring(1);
            if (CoreProperties.is(part)) {
                entries.add(new Entry.Core(place));
            } else if (Document.isNumbering(part)) {
                entries.add(new Entry.Numbering(place));
            } else if (Document.isText(part)) {
                Frames frames = new Frames(Vocabulary.standard().root());
                PartCompiler compiler = new PartCompiler(place, frames, looks, faults);
                Element root = Xml.parse(part.bytes(), place).getDocumentElement();
                literals.addAll(Literals.of(root));
                boolean body = part.name().equals(main.name());
                entries.add(new Entry.Program(place, compiler.compile(root), body));
                depth = Math.max(depth, frames.deepest());
            } else {
                entries.add(new Entry.Fixed(Zipped.of(place, part.bytes())));
            }
        }
        faults.throwIfAny(name);
        String place = Inside.place(parts);
        Parts room = Inside.reserved(parts, place, "rIdRecord");
        entries.add(new Entry.Copied(place.substring(1)));
        String told = Inside.place(room);
        Parts copy = Inside.reserved(room, told, "rIdShown");
        entries.add(new Entry.Told(told.substring(1), Shown.head(literals)));
        return new Template(parts.frame(), framed(copy, parts), entries, definitions, depth);
    }

    /** What holds a working copy together, with the parts it has beside those of a final one. */
    private static List<Zipped> framed(Parts copy, Parts parts) {
        List<Zipped> frame = new ArrayList<>(copy.frame());
        for (Part part : copy.parts()) {
            if (part.bytes().length > 0 && parts.part(part.name()).isEmpty()) {
                frame.add(Zipped.of(part.name().substring(1), part.bytes()));
            }
        }
        return frame;
    }

    /**
     * Writes a record.
     *
     * @param page the record and the wording
     * @param kept what a working copy keeps; a final one has neither controls nor record
     * @param out where to; left open
     * @return the paths of the record that were written, all below them included
     * @throws IOException if {@code out} fails
     */
    public Set<String> write(Page page, Kept kept, OutputStream out) throws IOException {
        Rendering rendering = new Rendering(page, kept.controls(), depth, definitions.firstFree());
        boolean whole = kept.record().isPresent();
        List<Zipped> zipped = new ArrayList<>(whole ? frameOfCopy : frame);
        List<Optional<Zipped>> written = new ArrayList<>();
        for (Entry entry : entries) {
            written.add(write(entry, page, rendering));
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Copied copied) {
                kept.record().ifPresent(xml -> zipped.add(Zipped.of(copied.name(), xml)));
            } else if (entries.get(i) instanceof Entry.Told told) {
                if (whole) {
                    zipped.add(Zipped.of(told.name(), rendering.shownXml(told.head())));
                }
            } else {
                zipped.add(written.get(i).orElseGet(() -> numbering(rendering)));
            }
        }
        ZipFileWriter.write(zipped, out);
        return rendering.shown();
    }

    /** Writes an entry; the numbering must wait until all lists are known. */
    private static Optional<Zipped> write(Entry entry, Page page, Rendering rendering) {
        if (entry instanceof Entry.Fixed fixed) {
            return Optional.of(fixed.bytes());
        }
        if (entry instanceof Entry.Core core) {
            return Optional.of(Zipped.of(core.name(), CoreProperties.of(page.minutes())));
        }
        if (entry instanceof Entry.Program program) {
            rendering.restart(program.body());
            Node.all(program.nodes(), rendering);
            Sink sink = rendering.sink();
            return Optional.of(Zipped.of(program.name(), sink.bytes(), sink.size()));
        }
        return Optional.empty();
    }

    private Zipped numbering(Rendering rendering) {
        return Zipped.of(
                Document.NUMBERING.substring(1), definitions.with(rendering.lists().started()));
    }
}
