// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.export.WholeFile;
import org.openminutes.model.Act;
import org.openminutes.model.Attachment;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;
import org.openminutes.testkit.Tracer;
import org.openminutes.validation.Report;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;

/** Records and packages to test with. An attachment's bytes are its title. */
final class Samples {

    static final ContentSource TITLES =
            attachment -> new ByteArrayInputStream(attachment.title().getBytes(UTF_8));

    private Samples() {}

    static Attachment attachment(String id, String fileName, String text) {
        byte[] sha256 = MeasuredStream.sha256Digest().digest(text.getBytes(UTF_8));
        return new Attachment(
                new Id<>(id),
                text,
                OptionalInt.empty(),
                Attachment.Delivery.ENCLOSED,
                Optional.of(
                        new Attachment.Content(
                                fileName,
                                FileFormat.named(fileName).mediaType(),
                                text.getBytes(UTF_8).length,
                                HexFormat.of().formatHex(sha256))),
                Visibility.OPEN);
    }

    static MinutesBuilder notes(String id, LocalDate day) {
        return Minutes.notes("Minnesanteckningar Rådet för prov " + day)
                .id(id)
                .registryNumber("RP 2026/17")
                .body("Rådet för prov")
                .date(day)
                .time(LocalTime.of(13, 0), LocalTime.of(15, 30))
                .place("Sessionssalen")
                .present("Åsa Öberg", who -> who.side("Kommunen").party("S").chair())
                .present(
                        "Bo Äng",
                        who -> who.side("Regionen").represents("Provregionen").noteTaker())
                .absent("Cilla Ek")
                .item("Öppnande")
                .item(
                        "Plan för prov",
                        item ->
                                item.presentedBy("Bo Äng")
                                        .registryNumber("RP 2026/9")
                                        .says("Planen < förslaget & bilagan.")
                                        .attachment(new Id<>("bilaga1"))
                                        .position("Rådet ställer sig bakom planen.", Act.ENDORSES)
                                        .task(
                                                "Ta fram en tidplan.",
                                                "Bo Äng",
                                                When.on(day.plusDays(30)))
                                        .item("Ekonomi", sub -> sub.says("Medel finns.")))
                .signedBy("Åsa Öberg", Function.CHAIR);
    }

    /** Notes with three attachments, one of them not at hand. */
    static Minutes minutes() {
        return notes("prov-2026-03-03", LocalDate.of(2026, 3, 3))
                .attachment(
                        attachment("bilaga1", "Åtgärdsplan (utkast) + 100 %.pdf", "%PDF-1.4 plan"))
                .attachment(attachment("bilaga2", "tal.csv", "år;antal\n2026;3"))
                .attachment(
                        new Attachment(
                                new Id<>("bilaga3"),
                                "Presentationen",
                                OptionalInt.of(3),
                                Attachment.Delivery.PRESENTED,
                                Optional.empty(),
                                Visibility.OPEN))
                .build();
    }

    /** The tracer's record with attachments whose bytes are their titles. */
    static Minutes tracer() {
        Minutes tracer = Tracer.minutes();
        List<Attachment> attachments =
                tracer.attachments().stream()
                        .map(a -> attachment(a.id().value(), a.title() + ".txt", a.title()))
                        .toList();
        return tracer.toBuilder().attachments(attachments).build();
    }

    static Report checked(Minutes minutes) {
        return Validator.of(RuleSet.archive()).check(minutes);
    }

    static SubmissionPackage empty(ArchiveProfile profile) {
        return SubmissionPackage.of(profile)
                .creator("Ås kommun", "ORG:2120000001")
                .archivist("Rådet för prov", "ORG:2120000019")
                .preservation("Provarkivet", "ORG:2120000027")
                .sourceSystem("Diariet", "7.1")
                .submissionAgreement("PA 2026/3")
                .referenceCode("SE/PA/123/4")
                .archiveName("Rådets arkiv")
                .useRestriction("Personuppgifter")
                .acceptErrors("Provleverans", "Arkivarie Ark")
                .exporters(StubExporter.all());
    }

    static SubmissionPackage of(ArchiveProfile profile, Minutes... records) {
        SubmissionPackage result = empty(profile);
        for (Minutes minutes : records) {
            result.add(minutes, checked(minutes), TITLES);
        }
        return result;
    }

    static Path zip(Path folder, ArchiveProfile profile, Minutes... records) throws IOException {
        Path zip = Files.createTempDirectory(folder, "zip").resolve("package.zip");
        of(profile, records).writeTo(zip, WholeFile.Existing.KEEP);
        return zip;
    }
}
