// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.language.Names;

/**
 * Names to find near spellings among. Only names that share a whole word are compared, and at most
 * fifty of those, so that the time stays in proportion to the number of names.
 */
final class NearNames {

    private static final int MOST = 50;

    private final Set<String> folded = new HashSet<>();
    private final Map<String, List<String>> byWord = new HashMap<>();

    NearNames(Collection<String> names) {
        names.forEach(this::add);
    }

    /** Adds a name. */
    void add(String name) {
        String plain = Names.fold(name);
        if (folded.add(plain)) {
            for (String word : plain.split(" ", -1)) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(name);
            }
        }
    }

    /** Whether the very name is among them, however it is folded. */
    boolean contains(String name) {
        return folded.contains(Names.fold(name));
    }

    /** The first added name that is near another, as {@link Names#isNear} says. */
    Optional<String> nearest(String name) {
        for (String word : Names.fold(name).split(" ", -1)) {
            List<String> sharing = byWord.getOrDefault(word, List.of());
            for (String other : sharing.subList(0, Math.min(MOST, sharing.size()))) {
                if (Names.isNear(name, other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }
}
