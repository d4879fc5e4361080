// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.openminutes.export.ExportException;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Exporters;
import org.openminutes.export.WholeFile;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Report;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;

/**
 * A package for an e-archive (<i>leveranspaket, SIP</i>): records and their attachments in, one zip
 * out.
 *
 * <pre>{@code
 * SubmissionPackage.of(ArchiveProfile.FGS_2_0)
 *         .creator("Ås kommun", "ORG:2120000001")
 *         .submissionAgreement("Dnr 2026/17")
 *         .add(minutes)
 *         .writeTo(Path.of("leverans.zip"), WholeFile.Existing.KEEP);
 * }</pre>
 *
 * <p>The same records and settings give the same bytes: ids are made of the content, times come
 * from the records or from {@link #created(Instant)}. A record with errors under the archive
 * profile is refused unless {@link #acceptErrors(String, String) accepted}. Not for several threads
 * at once.
 */
public final class SubmissionPackage extends SubmissionTerms<SubmissionPackage> {

    private final SettingsDraft settings;
    private final List<Incoming> records = new ArrayList<>();
    private final Set<Id<Minutes>> ids = new HashSet<>();
    private final ReadyFiles ready = new ReadyFiles();
    private final Map<String, ExportOptions> options = new TreeMap<>();
    private Optional<Exporters> exporters = Optional.empty();
    private Optional<List<String>> formats = Optional.empty();
    private Optional<Path> schemas = Optional.empty();
    private Optional<Acceptance> acceptance = Optional.empty();
    private boolean refusesUnlisted;

    private SubmissionPackage(ArchiveProfile profile) {
        this.settings = new SettingsDraft(requireNonNull(profile, "profile"));
    }

    @Override
    SettingsDraft draft() {
        return settings;
    }

    @Override
    SubmissionPackage self() {
        return this;
    }

    /**
     * Starts a package.
     *
     * @param profile what the receiver asks for
     * @return an empty package
     */
    public static SubmissionPackage of(ArchiveProfile profile) {
        return new SubmissionPackage(profile);
    }

    /** Says what names attachments have on disk; default of ASCII letters alone. */
    public SubmissionPackage fileNames(FileNaming value) {
        settings.naming(value);
        return this;
    }

    /** Says how checksums are made; default SHA-256. */
    public SubmissionPackage checksums(ChecksumAlgorithm value) {
        settings.checksums(value);
        return this;
    }

    /** Refuses attachments of formats that are not on the profile's list; default tells of them. */
    public SubmissionPackage refuseUnlistedFormats() {
        refusesUnlisted = true;
        return this;
    }

    /** Says who write the renditions; default those installed. */
    public SubmissionPackage exporters(Exporters value) {
        exporters = Optional.of(value);
        return this;
    }

    /** Says in which formats; default those of xml, pdf and docx that can be written. */
    public SubmissionPackage renditions(String... value) {
        formats = Optional.of(List.of(value));
        return this;
    }

    /** Gives an exporter's settings. */
    public SubmissionPackage options(String format, ExportOptions value) {
        options.put(format, value);
        return this;
    }

    /** Adds the schemas of a folder (its {@code .xsd} files) beside our own. */
    public SubmissionPackage schemas(Path folder) {
        schemas = Optional.of(folder);
        return this;
    }

    /**
     * Accepts every error the rules find. Reason and name go into the reports in the package.
     *
     * @param reason why
     * @param by who
     * @return this
     */
    public SubmissionPackage acceptErrors(String reason, String by) {
        acceptance =
                Optional.of(
                        new Acceptance(
                                SettingText.require(reason, "reason"),
                                SettingText.require(by, "name")));
        return this;
    }

    /**
     * Adds a record, checked with the standard rules for archives.
     *
     * @param minutes the record; none of its attachments with known content
     * @return this
     * @throws IllegalArgumentException if an attachment's content is known, or a record with that
     *     id is there already
     */
    public SubmissionPackage add(Minutes minutes) {
        Report report = Validator.of(RuleSet.archive()).check(minutes);
        return add(minutes, report, Submitted.without(minutes));
    }

    /**
     * Adds a record with its attachments.
     *
     * @param minutes the record
     * @param report how it was checked, under the archive profile
     * @param source where the attachments whose content is known are
     * @return this
     * @throws IllegalArgumentException if the report is of another record or profile, or a record
     *     with that id is there already
     */
    public SubmissionPackage add(Minutes minutes, Report report, ContentSource source) {
        return add(minutes, report, source, Optional.empty());
    }

    /**
     * Adds a record that was read from a file.
     *
     * @param minutes the record
     * @param report as above
     * @param source as above
     * @param origin the file it was read from, for the preservation metadata
     * @return this
     */
    public SubmissionPackage add(
            Minutes minutes, Report report, ContentSource source, Origin origin) {
        return add(minutes, report, source, Optional.of(origin));
    }

    private SubmissionPackage add(
            Minutes minutes, Report report, ContentSource source, Optional<Origin> origin) {
        return add(new Submitted(minutes, report, requireNonNull(source, "source"), origin));
    }

    /**
     * Adds a record with files of which nothing is known yet: each is read once, described while it
     * is written. The record is checked when all of that is known; if it is refused, no package
     * appears.
     *
     * @param minutes the record; of none of its attachments the content is known
     * @param files where the files of its attachments are; empty for those not at hand
     * @param check checks it under the archive profile, e.g. {@code
     *     Validator.of(RuleSet.archive())::check}; may be called in another thread
     * @return this
     * @throws IllegalArgumentException as above
     */
    public SubmissionPackage add(
            Minutes minutes,
            Function<Attachment, Optional<Path>> files,
            Function<Minutes, Report> check) {
        return add(
                new Undescribed(
                        minutes, requireNonNull(files, "files"), requireNonNull(check, "check")));
    }

    private SubmissionPackage add(Incoming record) {
        Id<Minutes> id = record.minutes().id();
        if (!ids.add(id)) {
            throw new IllegalArgumentException("the package has a record %s already".formatted(id));
        }
        records.add(record);
        return this;
    }

    /**
     * Takes a file as a rendition of a record, as it is, in place of one written anew: a PDF that
     * was signed.
     *
     * @param record the record, added before or after
     * @param format one of the formats of the package, e.g. {@code "pdf"}
     * @param file the file
     * @return this
     * @throws IllegalArgumentException if there is no such file, or one of that record and format
     *     is given already
     */
    public SubmissionPackage rendition(Id<Minutes> record, String format, Path file) {
        ready.add(record, format, file);
        return this;
    }

    /**
     * Writes the package, which appears whole or not at all.
     *
     * @param zip the file
     * @param existing what to do if it is there already
     * @return what was written
     * @throws IOException if something cannot be read or written
     * @throws ExportException if a record has an error nobody accepted, or an attachment is not
     *     what its record says
     * @throws IllegalStateException if something that must be said is not
     * @throws IllegalArgumentException if there is nobody to write a rendition
     */
    public PackageResult writeTo(Path zip, WholeFile.Existing existing) throws IOException {
        return packing().write(zip, existing, settings, accepted());
    }

    /**
     * Writes the records as several packages, and one more that names them all. Each is named by
     * its id. Those that are there already, from a run that was stopped, are left as they are; so
     * the same call goes on where it was.
     *
     * @param folder where to; made if it is not there
     * @param limit how large the packages may be
     * @return the packages in their order, the one that holds them together last
     * @throws IOException as above
     * @throws ExportException as above
     */
    public List<SeriesResult> writeSeries(Path folder, SeriesLimit limit) throws IOException {
        Files.createDirectories(folder);
        List<Submitted> described = new ArrayList<>();
        for (Incoming record : accepted()) {
            described.add(record.describe(acceptance));
        }
        Packing packing = packing();
        return new Series(settings, limit, packing.renditions(), packing::write)
                .writeTo(folder, described);
    }

    private Packing packing() {
        ready.requireAmong(ids);
        Renditions written =
                Renditions.of(exporters.orElseGet(Exporters::installed), formats, options, ready);
        return new Packing(written, schemas, acceptance, refusesUnlisted);
    }

    /** The records in their order; what was checked already, accepted. */
    private List<Incoming> accepted() {
        return records.stream()
                .map(record -> record.accepted(acceptance))
                .sorted(Comparator.comparing(r -> r.minutes().id().value()))
                .toList();
    }
}
