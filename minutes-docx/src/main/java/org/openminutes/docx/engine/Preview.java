// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.vocabulary.Field;
import org.openminutes.docx.vocabulary.Form;
import org.openminutes.docx.vocabulary.Here;
import org.openminutes.docx.vocabulary.Page;
import org.openminutes.docx.vocabulary.Vocabulary;
import org.openminutes.model.Minutes;
import org.openminutes.view.Wording;

/**
 * The data a template of ours is bound to, so that Word shows it filled in while its author works:
 * each field asked for while the template is drawn becomes an element with what a sample record has
 * there. For one thread.
 */
public final class Preview {

    /** The namespace of the data. */
    public static final String NAMESPACE = "urn:openminutes:template-sample:1";

    private static final int DEEPEST = 16;

    private final Frames frames = new Frames(Vocabulary.standard().root());
    private final Rendering rendering;
    private final Node root = new Node("", 0);
    private final Deque<Level> levels = new ArrayDeque<>();

    /** A repeat and the fields asked for in it. */
    private static final class Node {

        private final String path;
        private final int slot;
        private final Map<String, Leaf> leaves = new LinkedHashMap<>();
        private final Map<String, Node> lists = new LinkedHashMap<>();
        private Optional<PathRef> list = Optional.empty();

        Node(String path, int slot) {
            this.path = path;
            this.slot = slot;
        }
    }

    private record Leaf(PathRef ref, Form form) {}

    private record Level(Node node, boolean empty) {}

    /** Begins with a record to take samples from. */
    public Preview(Minutes sample) {
        Page page = new Page(sample, Wording.SWEDISH);
        rendering = new Rendering(page, false, DEEPEST, 1, 0, Map.of());
        levels.push(new Level(root, false));
    }

    /**
     * Goes into a list; samples are then of its first thing.
     *
     * @param tag of the repeating section
     * @return where its data lie, an XPath
     */
    public String enter(String tag) {
        PathRef ref = find(tag);
        Level above = levels.element();
        String name = name(ref);
        int slot = frames.push(ref, false);
        Node node =
                above.node()
                        .lists
                        .computeIfAbsent(name, n -> new Node(above.node().path + "/s:" + n, slot));
        node.list = Optional.of(ref);
        List<Here> found = above.empty() ? List.of() : ref.find(rendering);
        found.stream().findFirst().ifPresent(first -> rendering.enter(slot, first, ""));
        levels.push(new Level(node, found.isEmpty()));
        return "/s:sample[1]" + indexed(above.node().path) + "/s:" + name;
    }

    /** Leaves the list gone into last. */
    public void leave() {
        levels.pop();
        frames.pop();
    }

    /** What the sample record has for a field; empty if nothing. */
    public String text(String tag) {
        return levels.element().empty() ? "" : text(leaf(tag));
    }

    /** Where the data of a field lie, an XPath. */
    public String place(String tag) {
        Leaf leaf = leaf(tag);
        Node node = levels.element().node();
        String name =
                name(leaf.ref())
                        + (leaf.form().name().isEmpty() ? "" : "-" + plain(leaf.form().name()));
        node.leaves.put(name, leaf);
        return "/s:sample[1]" + indexed(node.path) + "/s:" + name + "[1]";
    }

    private static String indexed(String path) {
        return path.replaceAll("(?<=[^/:])(?=/|$)", "[1]");
    }

    private Leaf leaf(String tag) {
        int colon = tag.indexOf(':');
        PathRef ref = find(colon < 0 ? tag : tag.substring(0, colon));
        Form form =
                colon < 0
                        ? Form.PLAIN
                        : Form.find(tag.substring(colon + 1), ref.target(), Extensions.NONE)
                                .orElseThrow();
        return new Leaf(ref, form);
    }

    private PathRef find(String path) {
        return frames.find(path, true)
                .orElseThrow(() -> new IllegalStateException("no field " + path));
    }

    private String text(Leaf leaf) {
        StringBuilder text = new StringBuilder();
        List<Here> found = leaf.ref().find(rendering);
        for (int i = 0; i < found.size(); i++) {
            if (i > 0) {
                boolean last = i == found.size() - 1;
                text.append(leaf.form().separator(leaf.ref().target(), rendering.page(), last));
            }
            Object value = found.get(i).value();
            leaf.form()
                    .written(rendering.page(), value)
                    .ifPresentOrElse(
                            text::append,
                            () ->
                                    leaf.ref()
                                            .target()
                                            .print(
                                                    rendering.page(),
                                                    value,
                                                    span -> text.append(span.text())));
        }
        return text.toString();
    }

    /** All data asked for. */
    public byte[] xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<sample xmlns=\"").append(NAMESPACE).append("\">");
        write(root, xml);
        return xml.append("</sample>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Node node, StringBuilder xml) {
        node.leaves.forEach(
                (name, leaf) -> {
                    xml.append('<').append(name).append('>');
                    Xml.escape(text(leaf), xml);
                    xml.append("</").append(name).append('>');
                });
        node.lists.forEach(
                (name, inner) -> {
                    for (Here each : inner.list.orElseThrow().find(rendering)) {
                        rendering.enter(inner.slot, each, "");
                        xml.append('<').append(name).append('>');
                        write(inner, xml);
                        xml.append("</").append(name).append('>');
                    }
                });
    }

    private static String name(PathRef ref) {
        String name = ref.steps().stream().map(Field::name).collect(Collectors.joining("-"));
        return name.isEmpty() ? "self" : name;
    }

    private static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
