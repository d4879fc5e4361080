// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
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
    private static final long LARGEST_METS = 1L << 30;

    private final Contents contents;
    private final Issues issues;
    private final FixityCheck fixity;
    private final Set<String> read = new HashSet<>();

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
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        Issues issues = new Issues();
        if (Files.isDirectory(path)) {
            try (FolderContents folder = new FolderContents(path, issues)) {
                return new PackageVerifier(folder, issues).verify(Optional.empty());
            }
        }
        Optional<ZipContents> zip = open(path, issues);
        if (zip.isEmpty()) {
            return new PackageReport("", 0, issues.list());
        }
        try (ZipContents contents = zip.get()) {
            return new PackageVerifier(contents, issues).verify(zip);
        }
    }

    private static Optional<ZipContents> open(Path path, Issues issues) {
        try {
            return Optional.of(new ZipContents(path, issues));
        } catch (IOException e) {
            issues.error(
                    "MIN-001",
                    "",
                    "går inte att läsa som zip: " + e.getMessage(),
                    "cannot be read as a zip: " + e.getMessage());
            return Optional.empty();
        }
    }

    private PackageReport verify(Optional<ZipContents> zip) throws IOException {
        names();
        String id = "";
        if (contents.sizes().containsKey(METS)) {
            fixity.expect(METS);
            Optional<MetsFacts> root = document(METS);
            id = root.map(facts -> facts.objectId).orElse("");
            root.ifPresent(this::root);
            if (zip.isPresent()) {
                seal(zip.get(), root.map(MetsFacts::isOurs).orElse(false));
            }
            if (root.isPresent()) {
                fixity.strays();
            }
        } else {
            issues.error("CSIPSTR4", METS, "saknas i rotmappen", "is missing from the root folder");
        }
        return new PackageReport(id, fixity.count(), issues.list());
    }

    private void root(MetsFacts facts) {
        if (!contents.root().isEmpty() && !facts.objectId.equals(contents.root())) {
            issues.warning(
                    "CSIPSTR2",
                    METS,
                    "rotmappen heter %s, paketet %s".formatted(contents.root(), facts.objectId),
                    "the root folder is called %s, the package %s"
                            .formatted(contents.root(), facts.objectId));
        }
    }

    /** Reads a METS document, what it names, and the METS documents it points to. */
    private Optional<MetsFacts> document(String path) {
        if (!read.add(path)) {
            return Optional.empty();
        }
        Optional<MetsFacts> facts = facts(path);
        if (facts.isPresent()) {
            new MetsRules(facts.get(), path, issues).check(path.equals(METS));
            for (MetsReference reference : facts.get().references) {
                Optional<String> file = fixity.check(reference, path);
                if (reference.kind() == MetsReference.Kind.METS) {
                    file.ifPresent(this::document);
                }
            }
        }
        return facts;
    }

    private Optional<MetsFacts> facts(String path) {
        if (contents.sizes().getOrDefault(path, 0L) > LARGEST_METS) {
            issues.error("MIN-012", path, "är för stor", "is too large");
            return Optional.empty();
        }
        try (InputStream in = contents.open(path)) {
            return Optional.of(MetsReader.read(in, path, issues));
        } catch (IOException e) {
            issues.error(
                    "MIN-012",
                    path,
                    "går inte att läsa som METS: " + e.getMessage(),
                    "cannot be read as METS: " + e.getMessage());
            return Optional.empty();
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
