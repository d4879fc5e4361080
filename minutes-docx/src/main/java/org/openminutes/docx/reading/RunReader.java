// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the runs of the paragraphs of one story: words, breaks, results of fields, what is tracked,
 * hidden or anchored. Fields may reach over paragraphs, so one reader reads a whole story.
 */
public final class RunReader {

    private static final Set<String> WRAPPERS =
            Set.of(
                    "hyperlink",
                    "smartTag",
                    "customXml",
                    "fldSimple",
                    "sdtContent",
                    "dir",
                    "bdo",
                    "ruby",
                    "rubyBase",
                    "rt");

    /** Signs of the fonts of signs that stand for those of Unicode. */
    private static final Map<String, String> SIGNS =
            Map.of(
                    "F0A8", "☐", "F06F", "☐", "F0FE", "☒", "F078", "☒", "F052", "☑", "F0FC", "✓",
                    "F0E0", "→", "F0B7", "•");

    private final StyleSheet styles;

    /** Of each field that is open, whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private int contents;

    /**
     * Begins a story.
     *
     * @param styles of the document
     */
    public RunReader(StyleSheet styles) {
        this.styles = styles;
    }

    /** Whether a table of contents, which Word makes of the headings, is open. */
    public boolean isInContents() {
        return contents > 0;
    }

    /** Reads what is in a paragraph, or in part of one. */
    public void read(Element parent, Words words) {
        inner(parent, words, null);
    }

    private void inner(Element parent, Words words, @Nullable Tracked tracked) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                element(child, words, tracked);
            }
        }
    }

    private void element(Element element, Words words, @Nullable Tracked tracked) {
        String name = Markup.name(element);
        if (Markup.isAlternative(element)) {
            Markup.chosen(element).ifPresent(way -> inner(way, words, tracked));
        } else if (name.isEmpty()) {
            foreign(element, words, tracked);
        } else if (name.equals("r")) {
            new Run(element, words, tracked).read();
        } else if (name.equals("ins") || name.equals("moveTo")) {
            inner(element, words, Tracked.of(element, true));
        } else if (name.equals("del") || name.equals("moveFrom")) {
            inner(element, words, Tracked.of(element, false));
        } else if (name.equals("sdt")) {
            control(element, words, tracked);
        } else if (WRAPPERS.contains(name)) {
            inner(element, words, tracked);
        }
    }

    /** A control; the words of one that nobody has filled in are only its prompt. */
    private void control(Element sdt, Words words, @Nullable Tracked tracked) {
        boolean prompt =
                Markup.child(sdt, "sdtPr")
                        .flatMap(p -> Markup.toggle(p, "showingPlcHdr"))
                        .isPresent();
        Optional<Element> content = Markup.child(sdt, "sdtContent");
        words.enter(sdt);
        if (prompt) {
            content.ifPresent(
                    c -> words.aside(c.getTextContent(), "prompt of a control not filled in"));
        } else {
            content.ifPresent(c -> inner(c, words, tracked));
        }
        words.leave();
    }

    /** A formula, whose words are in {@code m:t}, or something of a newer program around runs. */
    private void foreign(Element element, Words words, @Nullable Tracked tracked) {
        if ("t".equals(element.getLocalName())) {
            words.add(element.getTextContent(), false);
        } else {
            inner(element, words, tracked);
        }
    }

    /** One run. */
    private final class Run {

        private final Element run;
        private final Words words;
        private final @Nullable Tracked tracked;
        private final boolean emphasis;
        private final boolean hidden;

        Run(Element run, Words words, @Nullable Tracked tracked) {
            this.run = run;
            this.words = words;
            this.tracked = tracked;
            Optional<Element> properties = Markup.child(run, "rPr");
            emphasis =
                    properties
                            .flatMap(StyleSheet::emphasis)
                            .or(
                                    () ->
                                            properties
                                                    .flatMap(p -> Markup.value(p, "rStyle"))
                                                    .map(styles::isEmphasis))
                            .orElse(false);
            hidden = properties.flatMap(p -> Markup.toggle(p, "vanish")).orElse(false);
        }

        void read() {
            Markup.children(run).forEach(this::child);
        }

        private void child(Element child) {
            switch (Markup.name(child)) {
                case "t", "delText" -> text(child.getTextContent());
                case "tab", "ptab" -> text("\t");
                case "cr" -> line();
                case "br" -> {
                    if (Set.of("", "textWrapping").contains(Markup.attribute(child, "type"))) {
                        line();
                    }
                }
                case "noBreakHyphen" -> text("\u2011");
                case "softHyphen" -> text("\u00ad");
                case "sym" -> text(sign(Markup.attribute(child, "char")));
                case "fldChar" -> field(Markup.attribute(child, "fldCharType"));
                case "instrText" -> instruction(child.getTextContent());
                case "footnoteReference", "endnoteReference" -> words.note(child);
                case "drawing", "pict", "object" -> anchored(child);
                case "ruby" -> inner(child, words, tracked);
                default -> {
                    if (Markup.isAlternative(child)) {
                        Markup.chosen(child)
                                .ifPresent(way -> Markup.children(way).forEach(this::child));
                    }
                }
            }
        }

        private void text(String text) {
            if (!fields.isEmpty() && fields.contains(false)) {
                return;
            }
            if (tracked != null) {
                words.mark(tracked, text);
            }
            if (tracked != null && !tracked.insertion()) {
                return;
            }
            if (hidden) {
                words.aside(text, "hidden text");
            } else {
                words.add(text, emphasis);
            }
        }

        private void line() {
            if (tracked == null || tracked.insertion()) {
                words.breakLine();
            }
        }

        /** What is anchored here: text boxes, and what a picture shows in words. */
        private void anchored(Element element) {
            for (Element child : Markup.children(element)) {
                if (Markup.is(child, "txbxContent")) {
                    words.box(child);
                } else if (Markup.isAlternative(child)) {
                    Markup.chosen(child).ifPresent(this::anchored);
                } else {
                    if ("docPr".equals(child.getLocalName())) {
                        String alternative = child.getAttribute("descr").strip();
                        if (!alternative.isEmpty()) {
                            words.aside(alternative, "alternative text of a picture");
                        }
                    }
                    anchored(child);
                }
            }
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                }
                contents = fields.size() < contents ? 0 : contents;
            }
            default -> {}
        }
    }

    /** Remembers at which depth a table of contents is open. */
    private void instruction(String code) {
        boolean table = code.strip().startsWith("TOC") && !fields.isEmpty();
        contents = table ? fields.size() : contents;
    }

    private static String sign(String code) {
        String known = SIGNS.get(code.toUpperCase(java.util.Locale.ROOT));
        if (known != null) {
            return known;
        }
        try {
            return Character.toString(Integer.parseInt(code, 16));
        } catch (IllegalArgumentException noSign) {
            return "";
        }
    }
}
