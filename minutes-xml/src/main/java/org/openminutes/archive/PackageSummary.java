// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openminutes.model.Attachment;
import org.openminutes.model.Visibility;

/**
 * What a package says of its content as a whole, rolled up from the records.
 *
 * @param settings of the package
 * @param records its records
 */
record PackageSummary(Settings settings, List<RecordFiles> records) {

    Optional<String> firstDay() {
        return days().min(LocalDate::compareTo).map(LocalDate::toString);
    }

    Optional<String> lastDay() {
        return days().max(LocalDate::compareTo).map(LocalDate::toString);
    }

    private Stream<LocalDate> days() {
        return records.stream()
                .flatMap(record -> record.minutes().meeting().date().stream())
                .flatMap(date -> date.known().stream());
    }

    /** Why access is restricted: what the archivist says, then the provisions of the marks. */
    Optional<String> secrecy() {
        Set<String> all = new LinkedHashSet<>();
        settings.conditions().secrecy().ifPresent(all::add);
        records.forEach(record -> all.addAll(record.marks().provisions()));
        return joined(all);
    }

    /** Why use is restricted: what the archivist says, then what personal data are in there. */
    Optional<String> use() {
        List<String> all = new ArrayList<>();
        settings.conditions().use().ifPresent(all::add);
        long people =
                records.stream()
                        .map(RecordFiles::minutes)
                        .filter(m -> !m.attendance().isEmpty() || !m.attestations().isEmpty())
                        .count();
        if (people > 0) {
            all.add(
                    "personuppgifter: namn på deltagare eller undertecknare i %s av %s handlingar"
                            .formatted(people, records.size()));
        }
        return joined(all);
    }

    /** The one word of FGS 1.2, which has none for secrecy under today's law of personal data. */
    Optional<String> accessRestriction() {
        if (secrecy().isPresent()) {
            return Optional.of("Secrecy");
        }
        return use().map(words -> "GDPR");
    }

    /** Whether something must not be published. */
    boolean hasHidden() {
        return records.stream().anyMatch(record -> record.marks().hasHidden());
    }

    /** The provisions of the marks in a record, with the items they stand in. */
    static Optional<String> described(RecordFiles record) {
        Set<String> lines = new LinkedHashSet<>();
        record.minutes()
                .allItems()
                .filter(item -> item.visibility() instanceof Visibility.Confidential)
                .forEach(
                        item ->
                                lines.add(
                                        provision(item.visibility()).orElse(Marks.NO_PROVISION)
                                                + " (punkt "
                                                + item.number().label()
                                                + ")"));
        for (String provision : record.marks().provisions()) {
            if (lines.stream().noneMatch(line -> line.startsWith(provision))) {
                lines.add(provision);
            }
        }
        return joined(lines);
    }

    /** The mark of an attachment in words. */
    static Optional<String> described(Attachment attachment) {
        return provision(attachment.visibility());
    }

    private static Optional<String> provision(Visibility visibility) {
        return visibility instanceof Visibility.Confidential mark
                ? Optional.of(mark.provision().orElse(Marks.NO_PROVISION))
                : Optional.empty();
    }

    private static Optional<String> joined(Iterable<String> parts) {
        String all = String.join("; ", parts);
        return Optional.of(all).filter(text -> !text.isEmpty());
    }
}
