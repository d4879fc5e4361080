// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.io.IOException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.markup.Markup;
import org.openminutes.model.Minutes;
import org.openminutes.model.Places;
import org.openminutes.model.Visibility;

/**
 * The marks within a record (<i>sekretessmarkering</i>), each once for the part it stands in.
 *
 * @param marks by the path of the innermost item, or empty text for what stands outside the items;
 *     none of them open
 */
record Restrictions(Map<String, Set<Visibility>> marks) {

    /** Type of a mark that only keeps something out of the public edition. */
    static final String INTERNAL_TYPE = "intern";

    static final String MARKED_BY = "Markerat av";
    static final String NO_PROVISION = "Bestämmelse ej angiven";

    private static final Pattern ITEM = Pattern.compile("^items\\[\\d+](\\.items\\[\\d+])*");

    static Restrictions of(Minutes minutes) {
        Map<String, Set<Visibility>> marks = new HashMap<>();
        Places.each(
                minutes,
                value -> value instanceof Visibility && !(value instanceof Visibility.Open),
                place -> {
                    Matcher item = ITEM.matcher(place.path());
                    String part = item.find() ? item.group() : "";
                    marks.computeIfAbsent(part, p -> new LinkedHashSet<>())
                            .add((Visibility) place.value());
                });
        return new Restrictions(marks);
    }

    void write(Markup xml, String part) throws IOException {
        for (Visibility mark : marks.getOrDefault(part, Set.of())) {
            if (mark instanceof Visibility.Confidential confidential) {
                confidential(xml, confidential);
            } else {
                xml.start("restriction")
                        .with("restrictionType", "other_type")
                        .with("otherRestrictionType", INTERNAL_TYPE);
                xml.leaf("regulation", "Ej i offentlig utgåva");
                xml.end();
            }
        }
    }

    private static void confidential(Markup xml, Visibility.Confidential mark) throws IOException {
        xml.start("restriction", "restrictionType", "confidential");
        xml.leaf("explanatoryText", mark.markedBy().map(by -> MARKED_BY + " " + by));
        xml.leaf("regulation", mark.provision().orElse(NO_PROVISION));
        Optional<String> marked = mark.markedOn().flatMap(d -> ErmsDates.of(d, LocalTime.MIDNIGHT));
        Optional<String> until = mark.until().flatMap(d -> ErmsDates.of(d, LocalTime.MIDNIGHT));
        if (marked.isPresent() || until.isPresent()) {
            xml.start("dates");
            xml.leaf("date", marked, "dateType", "confidentiality_assessed");
            xml.leaf("date", until, "dateType", "expiration");
            xml.end();
        }
        xml.end();
    }
}
