// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.time.Instant;
import java.util.Optional;
import org.openminutes.archive.RecordStatus;
import org.openminutes.archive.SubmissionPackage;
import picocli.CommandLine.Option;

/** What a package says of its delivery: who, under which agreement, when. */
final class Delivery {

    @Option(
            names = "--creator",
            paramLabel = "NAME",
            description =
                    "Who delivers, e.g. a municipality; default the body that met, which is said.")
    private Optional<String> creator = Optional.empty();

    @Option(
            names = "--creator-id",
            paramLabel = "CODE",
            description = "Its code with the kind before it, e.g. ORG:2120000001.")
    private String creatorId = "";

    @Option(
            names = "--archivist",
            paramLabel = "NAME",
            description = "Whose archive it belongs to; default who delivers.")
    private Optional<String> archivist = Optional.empty();

    @Option(names = "--archivist-id", paramLabel = "CODE", description = "Its code, as above.")
    private String archivistId = "";

    @Option(names = "--contact", paramLabel = "NAME", description = "Whom to ask.")
    private Optional<String> contact = Optional.empty();

    @Option(names = "--contact-email", paramLabel = "ADDRESS", description = "Their address.")
    private String contactEmail = "";

    @Option(
            names = "--agreement",
            paramLabel = "TEXT",
            description = "The submission agreement, e.g. a register number.")
    private Optional<String> agreement = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "How it stands to earlier deliveries: ${COMPLETION-CANDIDATES}.")
    private Optional<RecordStatus> status = Optional.empty();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Id of the package; default made of its content.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--label",
            paramLabel = "TEXT",
            description = "One line about the content; default the titles.")
    private Optional<String> label = Optional.empty();

    @Option(
            names = "--created",
            paramLabel = "TIME",
            converter = Moment.class,
            description =
                    "When the package is made, e.g. 2026-11-23 or 2026-11-23T12:00:00Z; default the"
                            + " latest day the records tell, else 1970-01-01, which is said.")
    private Optional<Instant> created = Optional.empty();

    boolean saysWho() {
        return creator.isPresent();
    }

    boolean saysWhen() {
        return created.isPresent();
    }

    /** Settles all that was said; {@code body} delivers if nobody else was named. */
    SubmissionPackage applyTo(SubmissionPackage sip, Optional<String> body) {
        creator.or(() -> body).ifPresent(name -> sip.creator(name, creatorId));
        status.ifPresent(sip::status);
        archivist.ifPresent(name -> sip.archivist(name, archivistId));
        contact.ifPresent(name -> sip.contact(name, contactEmail));
        agreement.ifPresent(sip::submissionAgreement);
        id.ifPresent(sip::id);
        label.ifPresent(sip::label);
        created.ifPresent(sip::created);
        return sip;
    }
}
