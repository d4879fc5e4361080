// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.intake.SourceTrace;

/** An element of a document, which remembers what of it was taken. */
final class SvkElement {

    private static final String REASON = "a record has no place for it";

    final String name;
    final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<SvkElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isTaken;

    SvkElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void child(SvkElement child) {
        children.add(child);
    }

    void text(String more) {
        text.append(more);
    }

    /** The elements of a name, each within one of that before. */
    List<SvkElement> all(String... path) {
        List<SvkElement> found = List.of(this);
        for (String step : path) {
            found =
                    found.stream()
                            .flatMap(at -> at.children.stream())
                            .filter(child -> child.name.equals(step))
                            .toList();
        }
        return found;
    }

    Optional<SvkElement> first(String... path) {
        return all(path).stream().findFirst();
    }

    /** The words of the first element of a path, which are taken by it; absent if blank. */
    Optional<String> take(String... path) {
        return first(path).flatMap(SvkElement::take);
    }

    /** The words, not taken by it; absent if blank. */
    Optional<String> words() {
        return Optional.of(text.toString().strip()).filter(words -> !words.isEmpty());
    }

    /** The words, taken. */
    Optional<String> take() {
        isTaken = true;
        return words();
    }

    /** An attribute, taken. */
    Optional<String> takeAttribute(String attribute) {
        return Optional.ofNullable(attributes.remove(attribute))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Passes over the words here: they say nothing of their own. */
    void pass() {
        isTaken = true;
    }

    /** Everything below that nobody took. */
    void untaken(List<SourceTrace.Skipped> skipped) {
        if (!isTaken) {
            words().ifPresent(
                            left ->
                                    skipped.add(
                                            new SourceTrace.Skipped(
                                                    line, left, name + ": " + REASON)));
        }
        attributes.forEach(
                (attribute, value) -> {
                    if (!value.isBlank()) {
                        skipped.add(
                                new SourceTrace.Skipped(
                                        line, value, name + "/@" + attribute + ": " + REASON));
                    }
                });
        children.forEach(child -> child.untaken(skipped));
    }
}
