// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The METS documents of a package: the outermost, and those it points to. */
final class MetsTree {

    /** As E-ARK, FGS 1.2 and ESSArch call the outermost. */
    private static final Set<String> NAMES = Set.of("mets.xml", "sip.xml");

    private static final long LARGEST = 1L << 30;
    private static final int SOME = 10_000;

    private final Contents contents;
    private final Issues issues;
    private final FileFinder finder;
    private final Map<String, MetsFacts> documents = new LinkedHashMap<>();
    private final Map<String, List<Located>> located = new LinkedHashMap<>();

    /** How many files all documents together may still name. */
    private long most;

    private MetsTree(Contents contents, Issues issues) {
        this.contents = contents;
        this.issues = issues;
        this.finder = new FileFinder(contents);
        this.most = 2L * contents.sizes().size() + SOME;
    }

    /**
     * Reads them.
     *
     * @param contents the package
     * @param issues takes what is wrong with them
     */
    static MetsTree read(Contents contents, Issues issues) {
        MetsTree tree = new MetsTree(contents, issues);
        tree.root().ifPresent(tree::read);
        return tree;
    }

    /** Path of the outermost document; of several the one nearest the root folder. */
    Optional<String> root() {
        return contents.sizes().keySet().stream()
                .filter(MetsTree::isNamedSo)
                .min(
                        Comparator.<String>comparingLong(MetsTree::depth)
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNamedSo(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static long depth(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    /** By path, the outermost first; without those that could not be read. */
    Map<String, MetsFacts> documents() {
        return documents;
    }

    /** The references of a document, with the files they mean. */
    List<Located> located(String path) {
        return located.getOrDefault(path, List.of());
    }

    private List<Located> locate(String path, MetsFacts facts) {
        List<Located> found = new ArrayList<>(facts.references.size());
        for (MetsReference reference : facts.references) {
            Set<String> candidates = FileFinder.candidates(reference, path);
            found.add(new Located(reference, candidates, finder.find(candidates)));
        }
        return found;
    }

    /** The files that only describe others: METS, metadata, documentation, schemas. */
    Set<String> around() {
        Set<String> around = new HashSet<>(documents.keySet());
        for (List<Located> references : located.values()) {
            for (Located one : references) {
                if (one.reference().isAround()) {
                    one.path().ifPresent(around::add);
                }
            }
        }
        return around;
    }

    private void read(String root) {
        Deque<String> waiting = new ArrayDeque<>(List.of(root));
        Set<String> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            Optional<MetsFacts> facts = facts(path);
            if (facts.isPresent()) {
                documents.put(path, facts.get());
                located.put(path, locate(path, facts.get()));
            }
            for (Located one : located(path)) {
                if (one.reference().kind() == MetsReference.Kind.METS) {
                    one.path().filter(seen::add).ifPresent(waiting::add);
                }
            }
        }
    }

    private Optional<MetsFacts> facts(String path) {
        if (contents.sizes().getOrDefault(path, 0L) > LARGEST) {
            issues.error("MIN-012", path, "är för stor", "is too large");
            return Optional.empty();
        }
        try (InputStream in = contents.open(path)) {
            MetsFacts facts = MetsReader.read(in, path, most, issues);
            most -= facts.references.size();
            return Optional.of(facts);
        } catch (IOException e) {
            issues.error(
                    "MIN-012",
                    path,
                    "går inte att läsa som METS: " + e.getMessage(),
                    "cannot be read as METS: " + e.getMessage());
            return Optional.empty();
        }
    }
}
