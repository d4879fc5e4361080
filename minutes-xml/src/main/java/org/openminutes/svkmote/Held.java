// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;

/** Which parts of a record were written, and so which were not. */
final class Held {

    private static final String REASON = "SVK-MOTE has no element for it";

    private final Set<String> held = new HashSet<>();
    private final Set<String> around = new HashSet<>();

    /** Says that the value at a path was written, with all in it. */
    void add(String path) {
        held.add(path);
        for (String at = outer(path); around.add(at) && !at.isEmpty(); at = outer(at)) {
            // up to the record itself
        }
    }

    private static String outer(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }

    /** The texts that were not written; of a part of which nothing was written, the whole. */
    List<Omission> omissions(Minutes minutes) {
        Set<String> omitted = new LinkedHashSet<>();
        for (Place<?> place : Places.in(minutes)) {
            if (place.value() instanceof String
                    && !place.path().contains("].fact.")
                    && !isHeld(place.path())) {
                omitted.add(widest(place.path()));
            }
        }
        return omitted.stream().map(path -> new Omission(path, REASON)).toList();
    }

    private boolean isHeld(String path) {
        String at = path;
        while (!at.isEmpty() && !held.contains(at)) {
            at = outer(at);
        }
        return !at.isEmpty();
    }

    /** The outermost part around a path that holds nothing written. */
    private String widest(String path) {
        String at = path;
        while (!around.contains(outer(at))) {
            at = outer(at);
        }
        return at;
    }
}
