// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openminutes.markup.NameUuid;
import org.openminutes.model.Correction;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Places;
import org.openminutes.model.When;

/** What follows from the records alone, so that the same records give the same package. */
final class Derived {

    private Derived() {}

    /**
     * An id made of all that the records say and of whatever else decides what is written.
     *
     * @param records in their order
     * @param more other texts
     */
    static UUID id(List<Minutes> records, List<String> more) {
        DigestedTexts digest = new DigestedTexts();
        for (Minutes minutes : records) {
            Places.each(
                    minutes,
                    place -> {
                        boolean isWhole = place.value() instanceof Record;
                        digest.add(place.path());
                        digest.add(isWhole ? kind(place.value()) : place.value().toString());
                    });
        }
        more.forEach(digest::add);
        return NameUuid.of(NameUuid.OURS, digest.sha256());
    }

    /** Ids are single values; of other records the parts follow, so the kind is enough. */
    private static String kind(Object value) {
        return value instanceof Id<?> id ? id.value() : value.getClass().getSimpleName();
    }

    /** Midnight (UTC) of the latest day the records tell of as past. */
    static Optional<Instant> created(List<Minutes> records) {
        return records.stream()
                .flatMap(Derived::days)
                .max(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The meeting, signing, announcement, dispatch and correction; not what is still to come. */
    private static Stream<LocalDate> days(Minutes minutes) {
        Stream<When> told =
                Stream.of(
                                minutes.meeting().date().stream(),
                                minutes.attestations().stream()
                                        .flatMap(who -> who.signedOn().stream()),
                                minutes.notice().stream().flatMap(n -> n.adjustedOn().stream()),
                                minutes.notice().stream().flatMap(n -> n.postedOn().stream()),
                                minutes.dispatches().stream().flatMap(d -> d.at().stream()))
                        .flatMap(days -> days);
        return Stream.concat(
                told.flatMap(when -> when.known().stream()),
                minutes.corrections().stream().map(Correction::on));
    }
}
