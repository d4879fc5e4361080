// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;

/** Finds what of a record a file does not show. */
final class Omissions {

    private static final String REASON = "no field of the template shows it";

    private static final String MARK = ".visibility.";

    private final Minutes minutes;
    private final Set<String> shown;

    Omissions(Minutes minutes, Set<String> shown) {
        this.minutes = minutes;
        this.shown = shown;
    }

    /** The texts not shown; where nothing of a whole is shown, the whole. */
    List<Omission> list() {
        List<String> missing = new ArrayList<>();
        List<String> present = new ArrayList<>();
        List<Place<?>> texts = new ArrayList<>();
        Places.each(minutes, String.class::isInstance, texts::add);
        String wide = ""; // the last path found to be shown, with all below it
        for (Place<?> text : texts) {
            String path = text.path();
            if (path.contains("].fact.")) {
                continue;
            }
            if (!isBelow(path, wide)) {
                wide = shownBy(path);
            }
            boolean isMissing = wide.isEmpty() && !isTold(path, text.value().toString());
            (isMissing ? missing : present).add(path);
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        NavigableSet<String> sorted = new TreeSet<>(present);
        Set<String> wholes = new LinkedHashSet<>();
        missing.forEach(path -> wholes.add(whole(path, sorted)));
        return wholes.stream().map(path -> new Omission(path, REASON)).toList();
    }

    /** Whether what is at a path is shown by what is at a wider one. */
    private static boolean isBelow(String path, String wide) {
        int end = wide.length();
        return end > 0
                && path.length() > end
                && (path.charAt(end) == '.' || path.charAt(end) == '[')
                && path.startsWith(wide)
                && path.indexOf(MARK, end) < 0;
    }

    /** The path by which what is at another is shown: that itself or one around it, else none. */
    private String shownBy(String path) {
        // a mark of secrecy is not shown by showing what it is on
        int least = Math.max(0, path.indexOf(MARK));
        for (int end = path.length(); end > least; end = end(path, end)) {
            String wider = path.substring(0, end);
            if (shown.contains(wider)) {
                return wider;
            }
        }
        return "";
    }

    /** Facts of the meeting that the title tells are not written beside it. */
    private boolean isTold(String path, String text) {
        return path.startsWith("meeting.")
                && shown.contains("title")
                && minutes.title().contains(text);
    }

    /** The outermost thing around a path of which nothing is present. */
    private static String whole(String path, NavigableSet<String> present) {
        String whole = path;
        for (int end = end(path, path.length()); end > 0; end = end(path, end)) {
            String wider = path.substring(0, end);
            if (isBegun(present, wider)) {
                return whole;
            }
            whole = wider;
        }
        return whole;
    }

    private static boolean isBegun(NavigableSet<String> present, String prefix) {
        return starts(present.ceiling(prefix + "."), prefix + ".")
                || starts(present.ceiling(prefix + "["), prefix + "[");
    }

    private static boolean starts(@org.jspecify.annotations.Nullable String path, String prefix) {
        return path != null && path.startsWith(prefix);
    }

    /** Where the next wider path ends; 0 if there is none. */
    private static int end(String path, int from) {
        return Math.max(
                0, Math.max(path.lastIndexOf('.', from - 1), path.lastIndexOf('[', from - 1)));
    }
}
