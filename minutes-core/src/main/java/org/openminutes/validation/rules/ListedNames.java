// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.openminutes.language.Names;

/**
 * A list of names to look others up in, as {@link Names} compares them, without going through the
 * list each time. Of two names at most two letters apart, at least one third of the one stands in
 * the other, moved by two letters at most: only names that share such a third are compared, and at
 * most fifty with the same third, so that the time stays in proportion to the number of names.
 */
final class ListedNames {

    private static final int PARTS = Names.NEAR + 1;
    private static final int MOST = 50;

    /** Longer names than this, in words, are no names: nothing is short for them. */
    private static final int MOST_WORDS = 20;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> byFolded = new HashMap<>();
    private final Map<String, List<Integer>> byPart = new HashMap<>();
    private final Set<String> shorts = new HashSet<>();
    private final Map<String, OptionalInt> nearest = new HashMap<>();

    ListedNames(Collection<String> names) {
        names.forEach(this::add);
    }

    private void add(String name) {
        int at = names.size();
        names.add(name);
        String folded = Names.fold(name);
        if (byFolded.putIfAbsent(folded, at) == null) {
            for (int part = 0; part < PARTS; part++) {
                int from = start(part, folded.length());
                int to = start(part + 1, folded.length());
                String key = key(part, folded.length(), folded.substring(from, to));
                List<Integer> sharing = byPart.computeIfAbsent(key, k -> new ArrayList<>());
                if (sharing.size() < MOST) {
                    sharing.add(at);
                }
            }
        }
        addShorts(name, folded);
    }

    private void addShorts(String name, String folded) {
        String[] words = folded.split(" ", -1);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return;
        }
        shorts.add(Names.fold(name.strip().split("\\s+", 2)[0]));
        shorts.add(words[0]);
        String last = words[words.length - 1];
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < words.length - 1; i++) {
            first.append(words[i]).append(' ');
            shorts.add(first + last.substring(0, 1));
            shorts.add(first + last.substring(0, Math.min(2, last.length())));
        }
    }

    /** The place in the list of the first name that is the same when folded. */
    OptionalInt same(String name) {
        Integer at = byFolded.get(Names.fold(name));
        return at == null ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** The place in the list of the first name that is near, as {@link Names#isNear} says. */
    OptionalInt near(String name) {
        return nearest.computeIfAbsent(name, this::findNear);
    }

    /** Whether a name is short for one of the list, as {@link Names#isShortFor} says. */
    boolean hasShort(String name) {
        String folded = Names.fold(name);
        return !folded.isEmpty() && shorts.contains(folded);
    }

    private OptionalInt findNear(String name) {
        String folded = Names.fold(name);
        Set<Integer> compared = new HashSet<>();
        int first = names.size();
        for (int length = folded.length() - Names.NEAR;
                length <= folded.length() + Names.NEAR;
                length++) {
            for (int part = 0; length >= PARTS && part < PARTS; part++) {
                for (int other : sharing(folded, part, length)) {
                    if (other < first && compared.add(other) && isNear(name, other)) {
                        first = other;
                    }
                }
            }
        }
        return first < names.size() ? OptionalInt.of(first) : OptionalInt.empty();
    }

    private boolean isNear(String name, int other) {
        return Names.isNear(name, names.get(other));
    }

    /** The listed names of a length whose part stands in a name, about where it stands in them. */
    private Set<Integer> sharing(String folded, int part, int length) {
        Set<Integer> result = new HashSet<>();
        int size = start(part + 1, length) - start(part, length);
        for (int by = -Names.NEAR; by <= Names.NEAR; by++) {
            int from = start(part, length) + by;
            if (from >= 0 && from + size <= folded.length()) {
                String key = key(part, length, folded.substring(from, from + size));
                result.addAll(byPart.getOrDefault(key, List.of()));
            }
        }
        return result;
    }

    private static int start(int part, int length) {
        return (int) ((long) part * length / PARTS);
    }

    private static String key(int part, int length, String words) {
        return part + " " + length + " " + words;
    }
}
