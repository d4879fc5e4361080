// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.openminutes.docx.engine.Xml;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.reading.Comment;
import org.openminutes.docx.reading.Diagrams;
import org.openminutes.docx.reading.Manuscript;
import org.openminutes.docx.reading.Words;
import org.openminutes.docx.tags.Shown;
import org.openminutes.intake.Change;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceLine;
import org.openminutes.intake.SourceTrace;
import org.openminutes.intake.SourceTrace.Line;
import org.openminutes.intake.SourceTrace.Skipped;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.w3c.dom.Element;

/** A file that has the record inside it was written with. */
public final class ReturnedCopy {

    private static final String RECORD = "urn:openminutes:minutes:1";
    private static final List<String> AROUND = List.of("header", "footer", "footnotes", "endnotes");

    private final Source source;
    private final Manuscript manuscript;
    private final Minutes inside;
    private final Shown shown;
    private final Register register;
    private final List<Line> trace = new ArrayList<>();
    private final List<Change> tracked = new ArrayList<>();

    private ReturnedCopy(
            Source source, Manuscript manuscript, Minutes inside, Shown shown, Register register) {
        this.source = source;
        this.manuscript = manuscript;
        this.inside = inside;
        this.shown = shown;
        this.register = register;
    }

    /**
     * Reads a returned file.
     *
     * @param source the file
     * @param parts what is in it
     * @param main its main part
     * @param register what is known of people and bodies
     * @return the record inside as the file now has it, with the changes; empty if there is no
     *     record inside, or no importer that can read it
     * @throws IllegalArgumentException if a part it needs is broken; the message names the part
     */
    public static Optional<ImportResult> read(
            Source source, Parts parts, Part main, Register register) {
        Optional<Minutes> inside = Optional.empty();
        Shown shown = Shown.NOTHING;
        for (Part part : parts.parts()) {
            if (isData(part)) {
                Element root = Xml.parse(part.bytes(), part.name()).getDocumentElement();
                String namespace = String.valueOf(root.getNamespaceURI());
                if (namespace.equals(RECORD)) {
                    inside = record(part, register);
                } else if (namespace.equals(Shown.NAMESPACE)) {
                    shown = Shown.of(root);
                }
            }
        }
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        Manuscript manuscript = new Manuscript(parts, main);
        return Optional.of(
                new ReturnedCopy(source, manuscript, inside.get(), shown, register).read());
    }

    private static boolean isData(Part part) {
        return part.name().startsWith("/customXml/item")
                && part.type().endsWith("xml")
                && part.bytes().length > 0;
    }

    /**
     * Whether a file without the record inside had it once: LibreOffice empties a part controls are
     * bound to, and other programs leave out what they do not know.
     *
     * @param parts what is in the file
     * @param main its main part
     */
    public static boolean lostRecord(Parts parts, Part main) {
        boolean emptied =
                parts.parts().stream()
                        .anyMatch(
                                part ->
                                        part.name().startsWith("/customXml/item")
                                                && part.bytes().length == 0);
        return emptied
                || Xml.all(Manuscript.root(main), "tag").stream()
                        .anyMatch(tag -> tag.getAttributeNS(Xml.W, "val").startsWith("item/"));
    }

    private static Optional<Minutes> record(Part part, Register register) {
        Source xml = Source.of(part.name(), part.bytes());
        for (MinutesImporter importer :
                ServiceLoader.load(MinutesImporter.class, ReturnedCopy.class.getClassLoader())) {
            if (importer.recognise(xml) == MinutesImporter.Recognition.YES) {
                try {
                    return Optional.of(importer.read(xml, register).minutes());
                } catch (ImportException e) {
                    throw new IllegalArgumentException(
                            "the record inside is broken: " + e.getMessage(), e);
                }
            }
        }
        return Optional.empty();
    }

    private ImportResult read() {
        Expected expected = new Expected(inside, shown.language());
        Known known = new Known(shown, expected.page());
        Draft draft = new Draft(inside);
        Told told = new Told();
        Values values = new Values(inside, register);
        Placed placed = new Placed(expected, values);
        Set<String> texts = new HashSet<>(shown.body());
        texts.addAll(shown.around());

        Walk body = new Walk(manuscript, texts, "").through(manuscript.body());
        List<Reading.Line> lines =
                new ArrayList<>(Reading.of(body.spots(), shown.body(), expected, known, 0).lines());
        note(body, told);
        List<Reading.Line> others = around(texts, expected, known, told);
        beside(told);
        List<Reading.Line> all = new ArrayList<>(lines);
        all.addAll(others);

        List<String> tags = new ArrayList<>(shown.body());
        tags.addAll(shown.around());
        Comparison comparison = new Comparison(draft, expected, placed, told);
        comparison.compare(tags, all, lines.size());
        new Copies(draft, expected, placed, told, comparison.shown()).add(comparison.extra());
        new Additions(draft, values, told, all.subList(0, lines.size())).add();
        all.subList(lines.size(), all.size()).stream()
                .filter(line -> !line.loose().isEmpty())
                .forEach(l -> told.unplaced(l.line(), l.spot().place(), "", l.loose()));
        return result(draft, told, all);
    }

    private List<Reading.Line> around(
            Set<String> texts, Expected expected, Known known, Told told) {
        List<Walk.Spot> spots = new ArrayList<>();
        int before = trace.size();
        for (String kind : AROUND) {
            for (Part part : manuscript.related(kind)) {
                Walk walk = new Walk(manuscript, texts, kind).through(Manuscript.root(part));
                spots.addAll(walk.spots());
                note(walk, told);
            }
        }
        return Reading.of(spots, shown.around(), expected, known.ofPage(), before).lines();
    }

    /** What is in the file beside its texts is kept and told, and changes nothing. */
    private void beside(Told told) {
        for (Comment comment : Comment.of(manuscript)) {
            tracked.add(comment.change());
            told.skip(1, comment.words(), comment.reason());
        }
        for (SourceLine line : Diagrams.of(manuscript)) {
            told.skip(1, line.words(), Diagrams.REASON);
        }
    }

    private void note(Walk walk, Told told) {
        for (Walk.Spot spot : walk.spots()) {
            trace.add(new Line(spot.place(), spot.words()));
        }
        tracked.addAll(walk.tracked());
        for (Words.Aside aside : walk.asides()) {
            told.skip(1, aside.words(), aside.reason());
        }
    }

    private ImportResult result(Draft draft, Told told, List<Reading.Line> lines) {
        List<Change> changes = new ArrayList<>(told.changes());
        changes.addAll(tracked);
        List<SourceTrace.Kept> kept = new ArrayList<>();
        for (Reading.Line line : lines) {
            for (Control control : line.controls()) {
                draft.at(control.path())
                        .filter(node -> !draft.isGone(node))
                        .ifPresent(
                                node ->
                                        kept.add(
                                                new SourceTrace.Kept(
                                                        node.path(), line.line(), line.line())));
            }
        }
        List<Skipped> skipped = new ArrayList<>(told.skipped());
        for (Change change : tracked) {
            if (change.kind() == Change.Kind.TRACKED_DELETION) {
                skipped.add(new Skipped(1, change.before(), "taken out with track changes"));
            }
        }
        SourceTrace where = new SourceTrace(source.name(), kept, skipped, trace);
        return new ImportResult(draft.minutes(), List.of(), where).withChanges(changes);
    }
}
