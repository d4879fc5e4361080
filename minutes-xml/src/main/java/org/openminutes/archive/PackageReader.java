// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.openminutes.export.WholeFile;
import org.openminutes.intake.Importers;

/**
 * A package for the e-archive, opened to get the records and files out: ours or another's, in a zip
 * or unpacked, after E-ARK or FGS 1.2, also one that is damaged in part.
 *
 * <pre>{@code
 * try (PackageReader reader = PackageReader.open(Path.of("leverans.zip"))) {
 *     for (PackagedRecord record : reader.records()) {
 *         System.out.println(record.minutes().title());
 *     }
 *     reader.copyTo(Path.of("uppackat"), WholeFile.Existing.KEEP);
 *     reader.issues().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>What is missing or strange is told by {@link #issues()}; whether the package is whole is the
 * question of {@link PackageVerifier}. For one thread.
 */
public final class PackageReader implements AutoCloseable {

    private final Contents contents;
    private final Issues issues;
    private final MetsTree tree;
    private final List<PackagedRecord> records;

    private PackageReader(Contents contents, Importers importers, Issues issues) {
        this.contents = contents;
        this.issues = issues;
        this.tree = MetsTree.read(contents, issues);
        if (tree.root().isEmpty()) {
            issues.warning(
                    "CSIPSTR4",
                    "METS.xml",
                    "saknas; filerna läses som de ligger",
                    "is missing; the files are read as they lie");
        }
        this.records = new RecordFinder(contents, tree, importers, issues).find();
        Set<String> read = records.stream().map(PackagedRecord::file).collect(Collectors.toSet());
        records.addAll(new ErmsRecords(contents, issues).beside(read));
        if (records.isEmpty()) {
            issues.warning(
                    "MIN-021",
                    "",
                    "paketet har inga protokoll eller anteckningar som går att läsa",
                    "the package has no record that can be read");
        }
    }

    /**
     * Opens a package with the importers installed.
     *
     * @param path a zip, or the folder it was unpacked to
     * @return the package, to be closed
     * @throws IOException if the file is not there or may not be read
     */
    public static PackageReader open(Path path) throws IOException {
        return open(path, Importers.installed());
    }

    /**
     * Opens a package.
     *
     * @param path a zip, or the folder it was unpacked to
     * @param importers who read the records in it
     * @return the package, to be closed
     * @throws IOException if the file is not there or may not be read
     */
    public static PackageReader open(Path path, Importers importers) throws IOException {
        Issues issues = new Issues();
        Contents contents = Contents.open(path, issues);
        try {
            return new PackageReader(contents, importers, issues);
        } catch (RuntimeException | Error e) {
            contents.close();
            throw e;
        }
    }

    /** {@code mets/@OBJID}; empty if it could not be read. */
    public String id() {
        return tree.root()
                .flatMap(root -> Optional.ofNullable(tree.documents().get(root)))
                .map(facts -> facts.objectId)
                .orElse("");
    }

    /** The records, in the order of their paths. */
    public List<PackagedRecord> records() {
        return List.copyOf(records);
    }

    /** The size in bytes of every file that can be opened, by path from the root folder, sorted. */
    public SortedMap<String, Long> files() {
        return contents.sizes();
    }

    /**
     * Opens a file.
     *
     * @param path one of {@link #files()}
     * @return its bytes; reading fails if they are damaged
     * @throws IOException if it cannot be opened
     */
    public InputStream open(String path) throws IOException {
        return contents.open(path);
    }

    /** Where a record's enclosures are, e.g. to package it anew. */
    public ContentSource attachments(PackagedRecord record) {
        return attachment -> {
            String path = record.attachments().get(attachment);
            if (path == null) {
                throw new NoSuchFileException(
                        attachment.content().map(c -> c.fileName()).orElse(attachment.title()));
            }
            return contents.open(path);
        };
    }

    /**
     * Puts the records and files into a folder: for each record a folder named by its id, with
     * {@code minutes.xml}, its renditions, and its enclosures under the names they had; and all
     * other files, but for those that only describe others, under {@code files/}. Nothing outside
     * the folder is touched, whatever the package holds.
     *
     * @param folder where to; made if it is not there
     * @param existing whether it may hold something already; files of the same names are replaced
     * @return the files written
     * @throws java.nio.file.DirectoryNotEmptyException if it holds something that shall be kept
     * @throws IOException if it cannot be written to
     */
    public List<Path> copyTo(Path folder, WholeFile.Existing existing) throws IOException {
        return PackageCopy.copy(contents, records, tree.around(), folder, existing, issues);
    }

    /** What is missing or strange, in the order it was found; grows while files are copied. */
    public List<PackageIssue> issues() {
        return issues.list();
    }

    /** All this for programs: a JSON object (RFC 8259) with a line feed after it. */
    public String json() {
        return PackageJson.content(id(), records, contents.sizes(), issues.list());
    }

    @Override
    public void close() throws IOException {
        contents.close();
    }
}
