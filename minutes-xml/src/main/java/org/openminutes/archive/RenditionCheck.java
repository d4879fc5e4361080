// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Importers;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.register.Register;

/**
 * Compares the record each Word and PDF file of a package carries inside with the one in XML. What
 * is carried is what an installed importer reads out of the file under the same id; a file from
 * which only its words can be read, under an id made of them, carries none.
 */
final class RenditionCheck {

    private final Contents contents;
    private final Importers importers;
    private final Issues issues;

    RenditionCheck(Contents contents, Importers importers, Issues issues) {
        this.contents = contents;
        this.importers = importers;
        this.issues = issues;
    }

    void check(PackagedRecord record) {
        record.renditions().forEach(path -> compare(record, path));
    }

    private void compare(PackagedRecord record, String path) {
        if (contents.sizes().getOrDefault(path, 0L) > Source.MAX_SIZE) {
            none(path, "är för stor för att läsas", "is too large to be read");
            return;
        }
        try {
            Source source = contents.source(path);
            Optional<MinutesImporter> importer = importers.recognising(source);
            if (importer.isEmpty()) {
                none(path, "läses inte av något program här", "is read by no program here");
                return;
            }
            compare(record, path, importer.get().read(source, Register.EMPTY).minutes());
        } catch (IOException e) {
            FixityCheck.unreadable(issues, path, e);
        } catch (ImportException e) {
            none(path, "går inte att läsa: " + e.getMessage(), "cannot be read: " + e.getMessage());
        }
    }

    private void compare(PackagedRecord record, String path, Minutes inside) {
        if (!inside.id().equals(record.minutes().id())) {
            none(path, "bär ingen handling i sig", "carries no record inside");
        } else if (!inside.equals(record.minutes()) && isAttestedSince(record.minutes(), inside)) {
            issues.info(
                    "MIN-020",
                    path,
                    "bär handlingen som den var innan underskrifterna kontrollerades",
                    "carries the record as it was before its signatures were checked");
        } else if (!inside.equals(record.minutes())) {
            String place = difference(record.minutes(), inside);
            issues.error(
                    "MIN-019",
                    path,
                    "bär en annan handling i sig än %s: %s skiljer".formatted(record.file(), place),
                    "carries another record inside than %s: %s differs"
                            .formatted(record.file(), place));
        }
    }

    /**
     * Whether a record differs from the one inside a file in nothing but what a check of signatures
     * told: that cannot stand in what was signed before.
     */
    private static boolean isAttestedSince(Minutes record, Minutes inside) {
        boolean checked = record.attestations().stream().anyMatch(one -> one.check().isPresent());
        return checked && unattested(record).equals(unattested(inside));
    }

    private static List<Place<?>> unattested(Minutes minutes) {
        return leaves(minutes).stream()
                .filter(place -> !place.path().startsWith("attestations["))
                .toList();
    }

    private void none(String path, String sv, String en) {
        issues.info(
                "MIN-020",
                path,
                sv + "; den jämförs inte med XML-filen",
                en + "; it is not compared with the XML");
    }

    /** The first place at which two records differ. */
    private static String difference(Minutes one, Minutes other) {
        List<Place<?>> here = leaves(one);
        List<Place<?>> there = leaves(other);
        return IntStream.range(0, Math.max(here.size(), there.size()))
                .filter(
                        i ->
                                i >= here.size()
                                        || i >= there.size()
                                        || !here.get(i).equals(there.get(i)))
                .mapToObj(i -> (i < here.size() ? here : there).get(i).path())
                .findFirst()
                .orElse("?");
    }

    /** The single values: of what is made of others, the parts follow. */
    private static List<Place<?>> leaves(Minutes minutes) {
        return Places.in(minutes).stream()
                .filter(place -> place.value() instanceof Id || !(place.value() instanceof Record))
                .toList();
    }
}
