// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openminutes.intake.text.Marker.Kind;

/** Finds the lists of contents: numbered lines close together whose numbers come again later. */
final class Contents {

    private static final int SHORTEST = 3;
    private static final Pattern PAGE = Pattern.compile("[\\s.…]+\\d{1,3}(?: ?\\(\\d{1,3}\\))?$");

    private final List<Paragraph> all;
    private final Kind kind;
    private final Map<Integer, List<Integer>> byNumber = new HashMap<>();

    private Contents(List<Paragraph> all, Kind kind) {
        this.all = all;
        this.kind = kind;
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            marker(i)
                    .ifPresent(
                            m ->
                                    byNumber.computeIfAbsent(m.number(), k -> new ArrayList<>())
                                            .add(at));
        }
    }

    /** The paragraphs with markers of a kind that only announce others. */
    static Set<Integer> in(List<Paragraph> all, Kind kind) {
        return new Contents(all, kind).read();
    }

    private Set<Integer> read() {
        Set<Integer> found = new HashSet<>();
        int i = 0;
        while (i < all.size()) {
            int end = run(i);
            if (end - i >= SHORTEST && announces(i, end)) {
                for (int k = i; k < end; k++) {
                    found.add(k);
                }
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** End of the rising run of markers that begins at {@code i}. */
    private int run(int i) {
        int end = i;
        int last = 0;
        while (end < all.size()) {
            Optional<Marker> marker = marker(end);
            if (marker.isEmpty() || marker.get().number() <= last) {
                break;
            }
            last = marker.get().number();
            end++;
        }
        return end;
    }

    private boolean announces(int from, int to) {
        int again = 0;
        for (int i = from; i < to; i++) {
            again += comesAgain(i, to) ? 1 : 0;
        }
        return again * 3 >= (to - from) * 2;
    }

    /** Whether the same number stands again after the list, before the same title or none. */
    private boolean comesAgain(int i, int after) {
        int number = marker(i).map(Marker::number).orElse(0);
        String title = title(i);
        for (int other : byNumber.getOrDefault(number, List.of())) {
            if (other < after) {
                continue;
            }
            String there = title(other);
            boolean below =
                    there.isEmpty()
                            && (kind == Kind.SECTION
                                    || (other + 1 < all.size()
                                            && all.get(other + 1)
                                                    .plain()
                                                    .toLowerCase(Locale.ROOT)
                                                    .startsWith(title)));
            if (below
                    || kind == Kind.SECTION
                    || there.startsWith(title)
                    || (!there.isEmpty() && title.startsWith(there))) {
                return true;
            }
        }
        return false;
    }

    private String title(int i) {
        String words = all.get(i).body().plain().strip().toLowerCase(Locale.ROOT);
        return PAGE.matcher(words).replaceAll("");
    }

    private Optional<Marker> marker(int i) {
        return all.get(i).marker().filter(m -> m.is(kind));
    }
}
