// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.export.ExportException;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Finding;
import org.openminutes.validation.Profile;
import org.openminutes.validation.Report;
import org.openminutes.validation.Severity;
import org.openminutes.validation.Waiver;

/**
 * A record handed in for a package.
 *
 * @param minutes the record
 * @param report how it was checked, under the archive profile
 * @param source where its attachments' bytes are
 * @param origin the file it was read from
 */
record Submitted(Minutes minutes, Report report, ContentSource source, Optional<Origin> origin)
        implements Incoming {

    Submitted {
        if (!report.minutes().equals(minutes.id())) {
            throw new IllegalArgumentException(
                    "the report is of record %s, not of %s"
                            .formatted(report.minutes(), minutes.id()));
        }
        if (report.profile() != Profile.ARCHIVE) {
            throw new IllegalArgumentException(
                    "the report of record %s is of profile %s; check it with RuleSet.archive()"
                            .formatted(minutes.id(), report.profile()));
        }
    }

    /** For a record without attachments at hand. */
    static ContentSource without(Minutes minutes) {
        requireUnknown(minutes);
        return nothing();
    }

    /** No attachment may be described whose bytes nobody says where to find. */
    static void requireUnknown(Minutes minutes) {
        Optional<Attachment> known =
                minutes.attachments().stream()
                        .filter(attachment -> attachment.content().isPresent())
                        .findFirst();
        if (known.isPresent()) {
            throw new IllegalArgumentException(
                    ("record %s has an attachment with known content, %s (%s): say where it is with"
                                    + " add(minutes, report, source)")
                            .formatted(minutes.id(), known.get().id(), known.get().title()));
        }
    }

    /** For a record of which nothing is to be opened. */
    static ContentSource nothing() {
        return attachment -> {
            throw new IllegalStateException("nothing to open");
        };
    }

    @Override
    public Optional<IncomingFile> file(Attachment attachment) {
        return attachment.content().map(content -> new KnownFile(this, attachment));
    }

    /** It was described before. */
    @Override
    public Minutes whole(Enclosures written) {
        return minutes;
    }

    /** It was checked before anything was written. */
    @Override
    public Submitted checked(Minutes whole, Optional<Acceptance> acceptance) {
        return this;
    }

    @Override
    public Submitted describe(Optional<Acceptance> acceptance) {
        return this;
    }

    /**
     * This record with its errors accepted.
     *
     * @param acceptance who accepts, if anybody does
     * @return this record if it has none, else one with a waiver for each rule
     * @throws ExportException if it has errors nobody accepts
     */
    @Override
    public Submitted accepted(Optional<Acceptance> acceptance) {
        List<Finding> open =
                report.findings(Severity.ERROR).stream()
                        .filter(finding -> report.waiver(finding).isEmpty())
                        .toList();
        if (open.isEmpty()) {
            return this;
        }
        Acceptance who = acceptance.orElseThrow(() -> refusal(open));
        // one for each rule: a waiver for each of thousands of findings is looked up too slowly
        List<Waiver> waivers =
                open.stream()
                        .map(finding -> finding.rule().id())
                        .distinct()
                        .map(rule -> new Waiver(rule, Optional.empty(), who.reason(), who.by()))
                        .toList();
        return new Submitted(minutes, report.waive(waivers), source, origin);
    }

    private ExportException refusal(List<Finding> open) {
        String all = open.stream().map(Finding::toString).collect(Collectors.joining("; "));
        return new ExportException(
                "package",
                "record %s has errors under the archive profile: %s; correct them, or accept them with a reason and a name"
                        .formatted(minutes.id(), all));
    }
}
