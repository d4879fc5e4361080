// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openminutes.intake.Change;
import org.openminutes.intake.ImportResult;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.model.Text;

/** What a returned file changed. */
final class Differences {

    private Differences() {}

    static List<Change.Kind> kinds(ImportResult result) {
        return result.changes().stream().map(Change::kind).toList();
    }

    /** Paths of values that are not in both records alike. */
    static List<String> differing(Minutes before, Minutes after) {
        Map<String, Object> left = new java.util.TreeMap<>();
        for (Place<?> place : Places.in(before)) {
            if (!(place.value() instanceof Record) || place.value() instanceof Text) {
                left.put(place.path(), place.value());
            }
        }
        List<String> paths = new ArrayList<>();
        for (Place<?> place : Places.in(after)) {
            if (!(place.value() instanceof Record) || place.value() instanceof Text) {
                if (!place.value().equals(left.remove(place.path()))) {
                    paths.add(place.path());
                }
            }
        }
        paths.addAll(left.keySet());
        paths.removeIf(path -> path.contains(".spans["));
        return paths;
    }
}
