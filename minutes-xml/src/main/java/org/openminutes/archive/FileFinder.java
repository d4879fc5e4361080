// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the files that references in METS documents mean, also where they are written loosely. */
final class FileFinder {

    private final Contents contents;
    private Map<String, String> folded = Map.of();

    FileFinder(Contents contents) {
        this.contents = contents;
    }

    /**
     * The paths a reference may mean, the likeliest first.
     *
     * @param reference the reference
     * @param mets path of the document it stands in
     * @return none if it leads out of the package
     */
    static Set<String> candidates(MetsReference reference, String mets) {
        return Href.paths(reference.href(), mets.substring(0, mets.lastIndexOf('/') + 1));
    }

    /**
     * The file that is there under one of the paths, or under one that differs only in case or in
     * how å, ä, ö are put together.
     */
    Optional<String> find(Set<String> candidates) {
        for (String path : candidates) {
            if (contents.size(path) >= 0) {
                return Optional.of(path);
            }
        }
        return candidates.stream().flatMap(path -> folded(path).stream()).findFirst();
    }

    /** The only file whose path ends in these steps; none if there are several. */
    Optional<String> ending(String steps) {
        String end = "/" + fold(steps.replace('\\', '/'));
        List<String> found =
                contents.sizes().keySet().stream()
                        .filter(path -> fold("/" + path).endsWith(end))
                        .limit(2)
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<String> folded(String path) {
        if (folded.isEmpty()) {
            folded = new HashMap<>();
            for (String there : contents.sizes().keySet()) {
                folded.putIfAbsent(fold(there), there);
            }
        }
        return Optional.ofNullable(folded.get(fold(path)));
    }

    static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
