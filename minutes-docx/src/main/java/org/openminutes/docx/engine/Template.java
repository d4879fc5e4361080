// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.extend.PartTransformer;
import org.openminutes.docx.fault.Spot;
import org.openminutes.docx.parts.Packer;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.ZipFileWriter;
import org.openminutes.docx.parts.Zipped;
import org.openminutes.docx.tags.Shown;
import org.openminutes.docx.vocabulary.Page;
import org.openminutes.docx.vocabulary.Scope;
import org.openminutes.docx.vocabulary.Vocabulary;
import org.w3c.dom.Element;

/** A template ready for use. Immutable; safe for many threads. */
public final class Template {

    private final Parts parts;
    private final Parts copy;
    private final List<Zipped> frame;
    private final List<Zipped> frameOfCopy;
    private final List<PartTransformer> transformers;
    private final List<Entry> entries;
    private final Definitions definitions;
    private final int depth;
    private final int lastNote;

    /** Of no template in particular, but needed by each. */
    private static final Aside<Vocabulary> VOCABULARY = Aside.begin(Vocabulary::prepared);

    private Template(
            Parts parts,
            Parts copy,
            List<Entry> entries,
            Definitions definitions,
            int depth,
            int lastNote,
            List<PartTransformer> transformers) {
        this.parts = parts;
        this.copy = copy;
        this.frame = List.copyOf(parts.frame());
        this.frameOfCopy = framed(copy);
        this.entries = List.copyOf(entries);
        this.definitions = definitions;
        this.depth = depth;
        this.lastNote = lastNote;
        this.transformers = transformers;
    }

    /** Begins what is the same for every template, so that it is done when one has been read. */
    public static void begin() {
        requireNonNull(VOCABULARY);
    }

    /**
     * Compiles a template.
     *
     * @param name what to call it in messages
     * @param read its parts
     * @param extensions what it may use beside what comes with this library
     * @return the template
     * @throws IllegalArgumentException if it cannot be used; the message tells everything wrong
     *     with it and where
     */
    public static Template compile(String name, Parts read, Extensions extensions) {
        Faults faults = new Faults();
        Template template = compile(name, read, extensions, faults, Xml::parse);
        faults.throwIfAny(name);
        return template;
    }

    /**
     * Compiles a template, noting what is wrong with it.
     *
     * @param faults takes what is wrong; with an error among it the template must not be used
     * @param parser reads the XML of a part of a name
     * @throws IllegalArgumentException if it is no template at all
     */
    public static Template compile(
            String name,
            Parts read,
            Extensions extensions,
            Faults faults,
            BiFunction<byte[], String, org.w3c.dom.Document> parser) {
        Trust.check(read, faults);
        Part main = Document.main(name, read);
        Aside<Looks> aside = Aside.begin(() -> Looks.read(read, main));
        Parts parts =
                CoreProperties.reserve(
                        Document.withNumbering(Inside.emptied(Document.asDocument(read, main))));
        Notes notes = new Notes(read, main);
        Scope root = VOCABULARY.get().root(extensions.lists());
        List<Entry> entries = new ArrayList<>();
        Set<String> literals = new LinkedHashSet<>();
        int depth = 1;
        boolean controls = false;
        for (Part part : parts.parts()) {
            String place = part.name().substring(1);
            if (CoreProperties.is(part)) {
                entries.add(new Entry.Core(place));
            } else if (Document.isNumbering(part)) {
                entries.add(new Entry.Numbering(place));
            } else if (Document.isText(part)) {
                Element xml = parser.apply(part.bytes(), place).getDocumentElement();
                controls |= !Xml.all(xml, "tag").isEmpty();
                literals.addAll(Literals.of(xml));
                Frames frames = new Frames(root);
                LookReader looks = new LookReader(aside.get());
                PartCompiler compiler =
                        new PartCompiler(place, frames, looks, notes, extensions, faults);
                boolean body = part.name().equals(main.name());
                entries.add(new Entry.Program(place, compiler.compile(xml), body));
                depth = Math.max(depth, frames.deepest());
            } else if (place.equals(aside.get().place())) {
                entries.add(new Entry.Styles(aside.get().language().orElseThrow().get()));
            } else {
                entries.add(new Entry.Fixed(Zipped.of(place, part.bytes())));
            }
        }
        if (!controls) {
            faults.add("no-control", Spot.FILE);
        }
        String place = Inside.place(parts);
        Parts room = Inside.reserved(parts, place, "rIdRecord");
        entries.add(new Entry.Copied(place.substring(1)));
        String told = Inside.place(room);
        Parts copy = Inside.reserved(room, told, "rIdShown");
        entries.add(new Entry.Told(told.substring(1), Shown.head(literals)));
        return new Template(
                emptied(parts),
                emptied(copy),
                entries,
                aside.get().definitions(),
                depth,
                notes.last(),
                extensions.transformers());
    }

    /** Whether controls in a part are filled in: the body, headers, footers, notes. */
    public static boolean isText(Part part) {
        return Document.isText(part) || Document.isTemplate(part);
    }

    /** Names, types and relations, with the few bytes that are nowhere else. */
    private static Parts emptied(Parts parts) {
        return new Parts(
                parts.parts().stream()
                        .map(part -> Inside.isProperties(part) ? part : part.with(new byte[0]))
                        .toList(),
                parts.relations());
    }

    /** What holds a working copy together, with the parts it has beside those of a final one. */
    private static List<Zipped> framed(Parts copy) {
        List<Zipped> frame = new ArrayList<>(copy.frame());
        copy.parts().stream()
                .filter(Inside::isProperties)
                .forEach(part -> frame.add(Zipped.of(part.name().substring(1), part.bytes())));
        return List.copyOf(frame);
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
        Packer packer = Packer.take();
        try {
            return write(page, kept, packer, out);
        } finally {
            packer.giveBack();
        }
    }

    private Set<String> write(Page page, Kept kept, Packer packer, OutputStream out)
            throws IOException {
        Rendering rendering =
                new Rendering(
                        page,
                        kept.controls(),
                        depth,
                        definitions.firstFree(),
                        lastNote,
                        kept.pictures());
        List<Optional<Zipped>> written = new ArrayList<>();
        for (Entry entry : entries) {
            written.add(write(entry, page, kept, rendering, packer));
        }
        List<Zipped> zipped = frame(kept, rendering);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Numbering) {
                packer.begin(Document.NUMBERING.substring(1), Packer.SMALL);
                definitions.write(rendering.lists().started(), packer);
                zipped.add(packer.end());
            } else if (entries.get(i) instanceof Entry.Told told && kept.record().isPresent()) {
                packer.begin(told.name(), Packer.FAST);
                packer.write(rendering.shownXml(told.head()));
                zipped.add(packer.end());
            }
            written.get(i).ifPresent(zipped::add);
        }
        ZipFileWriter.write(zipped, out);
        return rendering.shown();
    }

    private List<Zipped> frame(Kept kept, Rendering rendering) {
        boolean whole = kept.record().isPresent();
        Pictures pictures = rendering.pictures();
        if (!pictures.areUsed()) {
            return new ArrayList<>(whole ? frameOfCopy : frame);
        }
        Parts with = pictures.with(whole ? copy : parts);
        List<Zipped> zipped = new ArrayList<>(whole ? framed(with) : with.frame());
        zipped.addAll(pictures.zipped());
        return zipped;
    }

    /** Writes an entry; the numbering must wait until all lists are known. */
    private Optional<Zipped> write(
            Entry entry, Page page, Kept kept, Rendering rendering, Packer packer)
            throws IOException {
        if (entry instanceof Entry.Fixed fixed) {
            return Optional.of(fixed.bytes());
        }
        if (entry instanceof Entry.Core core) {
            packer.begin(core.name(), Packer.SMALL);
            packer.write(CoreProperties.of(page.minutes()));
            return Optional.of(packer.end());
        }
        if (entry instanceof Entry.Styles styles) {
            return Optional.of(styles.language().in(page.minutes().language()));
        }
        if (entry instanceof Entry.Copied copied && kept.record().isPresent()) {
            packer.begin(copied.name(), Packer.FAST);
            kept.record().get().writeTo(packer);
            return Optional.of(packer.end());
        }
        return entry instanceof Entry.Program program
                ? Optional.of(write(program, page, kept, rendering, packer))
                : Optional.empty();
    }

    private Zipped write(
            Entry.Program program, Page page, Kept kept, Rendering rendering, Packer packer)
            throws IOException {
        packer.begin(program.name(), kept.controls() ? Packer.FAST : Packer.SMALL);
        boolean changed = transformers.stream().anyMatch(each -> each.takes(program.name()));
        Sink sink = changed ? new Sink() : new Sink(packer);
        rendering.restart(program.name(), program.body(), sink);
        Node.all(program.nodes(), rendering);
        if (changed) {
            packer.write(transformed(program.name(), page, sink.all()));
        } else {
            sink.end();
        }
        return packer.end();
    }

    private byte[] transformed(String part, Page page, byte[] made) throws IOException {
        byte[] xml = made;
        for (PartTransformer each : transformers) {
            if (each.takes(part)) {
                ByteArrayOutputStream changed = new ByteArrayOutputStream(xml.length);
                each.transform(part, page.minutes(), new ByteArrayInputStream(xml), changed);
                xml = changed.toByteArray();
            }
        }
        return xml;
    }
}
