// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * A thing of the record and where it stands.
 *
 * @param value the thing, or what a view made of it
 * @param path where in the record, e.g. {@code items[0].entries[2]}; empty for the record itself
 * @param shows the paths of what is shown once this is printed, all below them included
 * @param made whether a view made it; its components then are no paths of the record
 */
public record Here(Object value, String path, List<String> shows, boolean made) {

    /** Copies the list. */
    public Here {
        shows = List.copyOf(shows);
    }

    /** A component of the record, which when printed shows itself. */
    static Here at(Object value, String path) {
        return new Here(value, path, List.of(path), false);
    }

    /** The record itself, which is never printed as a whole. */
    static Here start(Object record) {
        return new Here(record, "", List.of(), false);
    }

    /** A component of this thing; of one made for the page, it shows what the whole does. */
    Here component(String component, Object found) {
        return made
                ? new Here(found, path, component.equals("label") ? List.of() : shows, true)
                : at(found, below(component));
    }

    /** Something made of several components of this thing. */
    Here made(Object made, String... components) {
        List<String> shown = new ArrayList<>();
        for (String component : components) {
            shown.add(below(component));
        }
        return new Here(made, path, shown, true);
    }

    /** The path of a component of this thing. */
    public String below(String component) {
        return path.isEmpty() ? component : path + "." + component;
    }

    /** The elements of a list of this thing, each at its own path. */
    List<Here> each(String component, List<?> elements) {
        List<Here> all = new ArrayList<>(elements.size());
        String base = below(component);
        for (int i = 0; i < elements.size(); i++) {
            all.add(at(elements.get(i), base + "[" + i + "]"));
        }
        return all;
    }
}
