// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openminutes.docx.engine.Control;
import org.openminutes.docx.engine.Faults;
import org.openminutes.docx.engine.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Hindrances for those who cannot see, or not well (<i>tillgänglighet</i>): headings, alternative
 * texts, heading rows, language, contrast (WCAG 2.1: 1.1.1, 1.3.1, 1.4.3, 3.1.1).
 */
final class Reach implements CheckRule {

    private static final double LEAST_CONTRAST = 4.5;
    private static final int LONGEST_HEADING = 80;

    @Override
    public void check(String part, Element root, Subject subject, Faults faults) {
        pictures(part, root, faults);
        tables(part, root, faults);
        colours(part, root, subject, faults);
        if (Xml.is(root, "document")) {
            headings(part, root, subject, faults);
            language(part, root, subject, faults);
        }
    }

    private static void pictures(String part, Element root, Faults faults) {
        NodeList drawings = root.getElementsByTagNameNS("*", "docPr");
        for (int i = 0; i < drawings.getLength(); i++) {
            Element drawing = (Element) drawings.item(i);
            boolean decorative = drawing.getElementsByTagNameNS("*", "decorative").getLength() > 0;
            if (drawing.getAttribute("descr").isBlank() && !decorative) {
                faults.add("no-alternative", part, drawing);
            }
        }
    }

    /** A table that grows with a list needs a row that says what its columns are. */
    private static void tables(String part, Element root, Faults faults) {
        for (Element table : Xml.all(root, "tbl")) {
            boolean grows =
                    Xml.children(table).stream()
                            .anyMatch(c -> Xml.is(c, "sdt") && Control.of(c).repeating());
            boolean columns = Xml.all(table, "gridCol").size() > 2;
            if (grows
                    && columns
                    && Xml.all(table, "tblHeader").isEmpty()
                    && !Xml.all(table, "tr").isEmpty()
                    && Xml.children(table).stream().anyMatch(c -> Xml.is(c, "tr"))) {
                faults.add("no-header-row", part, table);
            }
        }
    }

    private static void headings(String part, Element root, Subject subject, Faults faults) {
        int before = 0;
        boolean any = false;
        for (Element paragraph : Xml.all(root, "p")) {
            Optional<Integer> level = level(paragraph, subject);
            if (level.isPresent()) {
                if (level.get() > before + 1 && any) {
                    String now = Integer.toString(level.get());
                    faults.add("heading-skipped", part, paragraph, now, Integer.toString(before));
                }
                before = level.get();
                any = true;
            } else if (looksLikeHeading(paragraph)) {
                faults.add("fake-heading", part, paragraph, Xml.plain(paragraph).strip());
            }
        }
        if (!any) {
            faults.add("no-headings", org.openminutes.docx.fault.Spot.part(part));
        }
    }

    /** The outline level of a paragraph, its own or its style's. */
    private static Optional<Integer> level(Element paragraph, Subject subject) {
        Optional<Element> properties = Xml.child(paragraph, "pPr");
        Optional<String> own = properties.flatMap(p -> Xml.val(p, "outlineLvl"));
        Optional<String> style = properties.flatMap(p -> Xml.val(p, "pStyle"));
        for (int steps = 0; own.isEmpty() && style.isPresent() && steps < 10; steps++) {
            Optional<Element> found = style.flatMap(subject::style);
            own = found.flatMap(s -> Xml.child(s, "pPr")).flatMap(p -> Xml.val(p, "outlineLvl"));
            style = found.flatMap(s -> Xml.val(s, "basedOn"));
        }
        return own.filter(value -> value.matches("[0-8]"))
                .map(value -> Integer.parseInt(value) + 1);
    }

    private static boolean looksLikeHeading(Element paragraph) {
        String text = Xml.plain(paragraph).strip();
        List<Element> runs = Xml.all(paragraph, "r");
        boolean inTable = false;
        for (org.w3c.dom.Node n = paragraph; n != null; n = n.getParentNode()) {
            inTable |= n instanceof Element e && Xml.is(e, "tc");
        }
        boolean styled = Xml.child(paragraph, "pPr").flatMap(p -> Xml.val(p, "pStyle")).isPresent();
        return !inTable
                && !styled
                && !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && !text.endsWith(".")
                && runs.stream()
                        .filter(run -> !Xml.plain(run).isBlank())
                        .allMatch(
                                run ->
                                        Xml.child(run, "rPr")
                                                .flatMap(p -> Xml.child(p, "b"))
                                                .isPresent());
    }

    private static void language(String part, Element root, Subject subject, Faults faults) {
        boolean said =
                subject.styles().stream().anyMatch(styles -> !Xml.all(styles, "lang").isEmpty())
                        || !Xml.all(root, "lang").isEmpty();
        if (!said) {
            faults.add("no-language", org.openminutes.docx.fault.Spot.part(part));
        }
    }

    private static void colours(String part, Element root, Subject subject, Faults faults) {
        Set<String> told = new java.util.HashSet<>();
        for (Element use : Xml.all(root, "pStyle")) {
            subject.style(use.getAttributeNS(Xml.W, "val"))
                    .flatMap(style -> Xml.child(style, "rPr"))
                    .ifPresent(properties -> colour(part, use, properties, told, faults));
        }
        for (Element run : Xml.all(root, "r")) {
            Xml.child(run, "rPr")
                    .ifPresent(properties -> colour(part, run, properties, told, faults));
        }
    }

    private static void colour(
            String part, Element at, Element properties, Set<String> told, Faults faults) {
        Optional<String> colour =
                Xml.val(properties, "color").filter(c -> c.matches("[0-9A-Fa-f]{6}"));
        boolean shaded =
                Xml.child(properties, "shd").isPresent()
                        || Xml.child(properties, "highlight").isPresent();
        if (colour.isPresent() && !shaded && told.add(colour.get())) {
            double contrast = contrast(Integer.parseInt(colour.get(), 16));
            if (contrast < LEAST_CONTRAST) {
                String figure = String.format(Locale.ROOT, "%.1f", contrast);
                faults.add("contrast", part, at, "#" + colour.get(), figure);
            }
        }
    }

    /** Against white (WCAG 2.1, contrast ratio). */
    private static double contrast(int rgb) {
        double luminance =
                0.2126 * linear(rgb >> 16)
                        + 0.7152 * linear(rgb >> 8 & 0xff)
                        + 0.0722 * linear(rgb & 0xff);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
