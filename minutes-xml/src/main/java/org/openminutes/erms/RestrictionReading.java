// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Visibility;

/** The marks of secrecy of an object while they are read. */
final class RestrictionReading {

    private RestrictionReading() {}

    /** The first mark that a record can hold; the others stay unplaced. */
    static Optional<Visibility> of(ErmsElement object) {
        for (ErmsElement restriction : object.children("restriction")) {
            Optional<Visibility> mark = mark(restriction);
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    private static Optional<Visibility> mark(ErmsElement restriction) {
        String type = restriction.get("restrictionType");
        if (type.equals("other_type")
                && restriction.get("otherRestrictionType").equals(Restrictions.INTERNAL_TYPE)) {
            restriction.passWhole();
            return Optional.of(Visibility.INTERNAL);
        }
        if (!type.equals("confidential")) {
            return Optional.empty();
        }
        Optional<String> by =
                restriction
                        .child("explanatoryText")
                        .filter(e -> e.peek().orElse("").startsWith(Restrictions.MARKED_BY))
                        .flatMap(ErmsElement::take)
                        .map(text -> text.substring(Restrictions.MARKED_BY.length()).strip())
                        .filter(name -> !name.isEmpty());
        Optional<String> provision =
                restriction
                        .take("regulation")
                        .filter(text -> !text.equals(Restrictions.NO_PROVISION));
        List<ErmsElement> dates = restriction.children("dates", "date");
        return Optional.of(
                new Visibility.Confidential(
                        provision,
                        day(dates, "confidentiality_assessed"),
                        by,
                        day(dates, "expiration")));
    }

    private static Optional<LocalDate> day(List<ErmsElement> dates, String type) {
        Optional<ErmsElement> date =
                dates.stream().filter(d -> d.get("dateType").equals(type)).findFirst();
        date.ifPresent(ErmsElement::take);
        return date.flatMap(Readings::day);
    }
}
