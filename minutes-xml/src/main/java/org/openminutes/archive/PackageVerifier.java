// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import org.openminutes.intake.Importers;

/**
 * Checks a package for the e-archive, ours or another's, in a zip or unpacked: structure, METS
 * documents, sizes, checksums, strays and missing files, records against our schema, and what Word
 * and PDF files carry inside against the XML. Writes nothing.
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
 *   <li>{@code MIN-018} a document breaks its schema
 *   <li>{@code MIN-019} a Word or PDF file carries another record inside than the XML
 *   <li>{@code MIN-020} a Word or PDF file carries no record inside; only to be known
 * </ul>
 *
 * <p>Immutable; safe for many threads.
 */
public final class PackageVerifier {

    private final SchemaFolder schemas;
    private final Importers importers;

    private PackageVerifier(SchemaFolder schemas, Importers importers) {
        this.schemas = schemas;
        this.importers = importers;
    }

    /** A verifier that knows our own schema and the importers installed. */
    public static PackageVerifier standard() {
        return new PackageVerifier(SchemaFolder.ours(), Importers.installed());
    }

    /**
     * Verifies a package with the {@link #standard()} verifier.
     *
     * @param path a zip, or the folder it was unpacked to
     * @return what was found; never an exception for what is wrong with the package
     * @throws IOException if the file is not there or may not be read
     */
    public static PackageReport verify(Path path) throws IOException {
        return standard().check(path);
    }

    /**
     * A verifier that compares METS, PREMIS, ERMS and others with the official schemas too.
     *
     * @param folder where they are (<i>.xsd</i>), also in folders within; of several for one
     *     namespace a document has to fit one. What they import is looked for there, never fetched
     * @return a new verifier
     * @throws IOException if the folder cannot be read, has no schema, or one that is no XML
     */
    public PackageVerifier schemas(Path folder) throws IOException {
        return new PackageVerifier(SchemaFolder.of(folder), importers);
    }

    /**
     * A verifier with other importers.
     *
     * @param value who read what is inside Word and PDF files
     * @return a new verifier
     */
    public PackageVerifier importers(Importers value) {
        return new PackageVerifier(schemas, requireNonNull(value, "importers"));
    }

    /**
     * Verifies a package.
     *
     * @param path a zip, or the folder it was unpacked to
     * @return what was found; never an exception for what is wrong with the package
     * @throws IOException if the file is not there or may not be read
     */
    public PackageReport check(Path path) throws IOException {
        Issues issues = new Issues();
        try (Contents contents = Contents.open(path, issues);
                Helpers helpers = new Helpers()) {
            return contents instanceof NoContents
                    ? new PackageReport("", 0, issues.list())
                    : new Verification(contents, schemas, importers, issues, helpers).verify();
        }
    }
}
