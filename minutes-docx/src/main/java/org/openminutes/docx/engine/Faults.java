// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.docx.fault.Fault;
import org.openminutes.docx.fault.Spot;
import org.w3c.dom.Element;

/** Gathers everything wrong with a template, so that its author hears it all at once. */
public final class Faults {

    private final List<Found> all = new ArrayList<>();

    /** None yet. */
    public Faults() {}

    /**
     * A fault and what it is at.
     *
     * @param fault the fault
     * @param at the element, if it is at one
     */
    public record Found(Fault fault, Optional<Element> at) {}

    /** Notes a fault of the file or of a part. */
    public void add(String rule, Spot spot, String... words) {
        all.add(new Found(new Fault(rule, spot, List.of(words)), Optional.empty()));
    }

    /**
     * Notes a fault at an element.
     *
     * @param part the part the element is of
     */
    public void add(String rule, String part, Element at, String... words) {
        Fault fault = new Fault(rule, Spots.of(part, at), List.of(words));
        all.add(new Found(fault, Optional.of(at)));
    }

    /** All, in the order they were found. */
    public List<Found> all() {
        return List.copyOf(all);
    }

    /**
     * Fails if there are errors.
     *
     * @param template how the template is called in the message
     * @throws IllegalArgumentException if there are; the message has a line for each
     */
    void throwIfAny(String template) {
        String errors =
                all.stream()
                        .map(Found::fault)
                        .filter(fault -> fault.severity() == Fault.Severity.ERROR)
                        .map(fault -> fault.line(Locale.ENGLISH))
                        .distinct()
                        .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(
                    "template " + template + " cannot be used:\n" + errors);
        }
    }
}
