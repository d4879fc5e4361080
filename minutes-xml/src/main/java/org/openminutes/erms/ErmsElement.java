// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An element of an ERMS document while it is read. Whoever finds a place for its words takes it;
 * what nobody took is told as unplaced, so that nothing is lost unsaid.
 */
final class ErmsElement {

    private final String name;
    private final int line;
    private final String shown;
    private Map<String, String> attributes = Map.of();
    private List<ErmsElement> children = List.of();
    private String text = "";
    private boolean isTaken;

    /**
     * An element without content yet.
     *
     * @param name local name
     * @param line where it begins, from 1
     */
    ErmsElement(String name, int line) {
        this(name, line, name);
    }

    private ErmsElement(String name, int line, String shown) {
        this.name = name;
        this.line = line;
        this.shown = shown;
    }

    /** An element of another name with the words of this one, which is told of by its own. */
    ErmsElement as(String other) {
        ErmsElement same = new ErmsElement(other, line, name);
        same.text = text;
        return same;
    }

    /** An element that holds others, and that the document does not have. */
    ErmsElement around(String other) {
        return new ErmsElement(other, line, "");
    }

    /** All elements in it. */
    List<ErmsElement> children() {
        return List.copyOf(children);
    }

    ErmsElement attribute(String attribute, String value) {
        if (attributes.isEmpty()) {
            attributes = new HashMap<>(4);
        }
        attributes.put(attribute, value);
        return this;
    }

    ErmsElement add(ErmsElement child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
        return this;
    }

    /** Takes an element out again. */
    void remove(ErmsElement child) {
        children.remove(child);
    }

    void text(String characters) {
        text = characters;
    }

    String name() {
        return name;
    }

    /** The value of an attribute, empty text if it is not there. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    List<ErmsElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** Those within a container, e.g. {@code agent} within {@code agents}. */
    List<ErmsElement> children(String container, String wanted) {
        return children(container).stream().flatMap(c -> c.children(wanted).stream()).toList();
    }

    Optional<ErmsElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The words directly in it, without blanks around; they stay untaken. */
    Optional<String> peek() {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** The words directly in it, which now have their place. */
    Optional<String> take() {
        isTaken = true;
        return peek();
    }

    /** The words of its first child of a name, which now have their place. */
    Optional<String> take(String child) {
        return child(child).flatMap(ErmsElement::take);
    }

    /** Marks children that hold no words of the record, only how the document hangs together. */
    void pass(String... names) {
        for (String wanted : names) {
            children(wanted).forEach(child -> child.isTaken = true);
        }
    }

    /** Marks it and all within it. */
    void passWhole() {
        isTaken = true;
        children.forEach(ErmsElement::passWhole);
    }

    /** Tells of everything in it that nobody took. */
    void untaken(String above, Consumer<Unplaced> to) {
        String path = shown.isEmpty() ? above : above + "/" + shown;
        if (!isTaken) {
            if (peek().isPresent()) {
                to.accept(new Unplaced(path, line, peek().get()));
            } else if (children.isEmpty() && !attributes.isEmpty()) {
                to.accept(new Unplaced(path, line, String.join(", ", values())));
            }
        }
        children.forEach(child -> child.untaken(path, to));
    }

    private List<String> values() {
        return attributes.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toList();
    }
}
