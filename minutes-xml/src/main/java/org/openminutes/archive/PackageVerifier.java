// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a package for the e-archive, ours or another's, in a zip or unpacked: structure, METS
 * documents, sizes, checksums, strays and missing files. Needs no schemas and writes nothing.
 *
 * <p>In a zip of ours it finds every changed byte. The requirements are those of E-ARK CSIP and SIP
 * by their ids, and our own:
 *
 * <ul>
 *   <li>{@code MIN-001} the zip cannot be read: truncated, damaged or none
 *   <li>{@code MIN-002} a file cannot be read out of the zip: headers contradict each other
 *   <li>{@code MIN-003} a path is there twice
 *   <li>{@code MIN-004} a path leads out of the package, has a backslash, or is a link
 *   <li>{@code MIN-005} packed like a zip bomb
 *   <li>{@code MIN-006} a file METS names is missing
 *   <li>{@code MIN-007} another size than METS says
 *   <li>{@code MIN-008} another checksum than METS says
 *   <li>{@code MIN-009} a file METS does not name
 *   <li>{@code MIN-010} METS names a file outside the package, or with a backslash
 *   <li>{@code MIN-011} a file's data are damaged
 *   <li>{@code MIN-012} a METS document cannot be read
 *   <li>{@code MIN-013} the zip's seal is broken
 *   <li>{@code MIN-014} two names differ only in case
 *   <li>{@code MIN-015} a checksum of unknown kind
 *   <li>{@code MIN-016} an id that is there twice, or not at all
 *   <li>{@code MIN-017} a package of ours without its seal
 * </ul>
 */
public final class PackageVerifier {

    private static final String METS = "METS.xml";

    private final Contents contents;
    private final Issues issues;
    private final FixityCheck fixity;

    private PackageVerifier(Contents contents, Issues issues) {
        this.contents = contents;
        this.issues = issues;
        this.fixity = new FixityCheck(contents, issues);
    }

    /**
     * Verifies a package.
     *
     * @param path a zip, or the folder it was unpacked to
     * @return what was found; never an exception for what is wrong with the package
     * @throws IOException if the file is not there or may not be read
     */
    public static PackageReport verify(Path path) throws IOException {
        Issues issues = new Issues();
        try (Contents contents = Contents.open(path, issues)) {
            return contents instanceof NoContents
                    ? new PackageReport("", 0, issues.list())
                    : new PackageVerifier(contents, issues).verify();
        }
    }

    private PackageReport verify() throws IOException {
        names();
        MetsTree tree = MetsTree.read(contents, issues);
        Map<String, MetsFacts> documents = tree.documents();
        Optional<MetsFacts> root = tree.root().map(documents::get);
        place(tree.root(), root);
        for (Map.Entry<String, MetsFacts> document : documents.entrySet()) {
            String path = document.getKey();
            boolean isRoot = tree.root().equals(Optional.of(path));
            new MetsRules(document.getValue(), path, issues).check(isRoot);
            document.getValue().references.forEach(reference -> fixity.check(reference, path));
        }
        if (contents instanceof ZipContents zip && tree.root().isPresent()) {
            seal(zip, root.map(MetsFacts::isOurs).orElse(false));
        }
        if (root.isPresent()) {
            fixity.strays();
        }
        return new PackageReport(
                root.map(facts -> facts.objectId).orElse(""), fixity.count(), issues.list());
    }

    /** Where the outermost METS document has to lie, and how the folder around it is called. */
    private void place(Optional<String> path, Optional<MetsFacts> root) {
        path.ifPresent(fixity::expect);
        if (root.map(MetsFacts::isFgs1).orElse(false)) {
            return;
        }
        if (contents.root().isEmpty()) {
            issues.error(
                    "CSIPSTR1",
                    "",
                    "paketet ska ligga i en enda rotmapp",
                    "the package must lie in one single root folder");
        }
        if (!path.equals(Optional.of(METS))) {
            issues.error("CSIPSTR4", METS, "saknas i rotmappen", "is missing from the root folder");
        }
        if (root.isPresent()
                && !contents.root().isEmpty()
                && !root.get().objectId.equals(contents.root())) {
            issues.warning(
                    "CSIPSTR2",
                    METS,
                    "rotmappen heter %s, paketet %s"
                            .formatted(contents.root(), root.get().objectId),
                    "the root folder is called %s, the package %s"
                            .formatted(contents.root(), root.get().objectId));
        }
    }

    private void seal(ZipContents zip, boolean isOurs) throws IOException {
        if (zip.isSealed()) {
            zip.checkSeal();
        } else if (isOurs && zip.hasOtherComment()) {
            issues.error(
                    "MIN-013", "", "zip-filens försegling är skadad", "the zip's seal is damaged");
        } else if (isOurs) {
            issues.warning(
                    "MIN-017",
                    "",
                    "zip-filen har packats om: förseglingen saknas",
                    "the zip was packed anew: its seal is missing");
        }
    }

    /** Names that a system which does not tell a from A would lay on one another. */
    private void names() {
        Set<String> folded = new HashSet<>();
        for (String path : contents.sizes().keySet()) {
            if (!folded.add(path.toLowerCase(Locale.ROOT))) {
                issues.warning(
                        "MIN-014",
                        path,
                        "skiljer sig från en annan fil bara i stora och små bokstäver",
                        "differs from another file only in case");
            }
        }
    }
}
