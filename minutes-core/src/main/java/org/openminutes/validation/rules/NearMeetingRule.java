// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openminutes.language.Sentences;
import org.openminutes.language.Spot;
import org.openminutes.model.Background;
import org.openminutes.model.Narrative;
import org.openminutes.model.Place;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A day told together with a meeting of the body, one or two days from a meeting that is known, is
 * probably a slip. Known are this meeting and those of the register.
 */
final class NearMeetingRule extends CatalogueRule {

    private static final Pattern MEETING =
            Pattern.compile("(?i)möte|sammanträd|beredning|samrådsorgan|samverkansorgan");
    private static final int NEAR = 2;

    @Override
    public void check(Subject subject, Findings findings) {
        List<When> known = new ArrayList<>(EarlierMeetings.days(subject));
        subject.minutes().meeting().date().ifPresent(known::add);
        List<MonthDay> days = known.stream().flatMap(when -> Days.monthDay(when).stream()).toList();
        if (days.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Place<Narrative> place : subject.all(Narrative.class)) {
            check(subject, place, place.value().text(), known, seen, findings);
        }
        for (Place<Background> place : subject.all(Background.class)) {
            if (!place.path().endsWith(".fact")) {
                check(subject, place, place.value().text(), known, seen, findings);
            }
        }
    }

    private static void check(
            Subject subject,
            Place<?> place,
            Text text,
            List<When> known,
            Set<String> seen,
            Findings findings) {
        String plain = text.plain();
        List<Spot<When>> dates = FoundDates.in(subject, plain);
        if (dates.isEmpty() || !MEETING.matcher(plain).find()) {
            return;
        }
        for (Spot<String> sentence : Sentences.in(plain)) {
            if (!MEETING.matcher(sentence.value()).find()) {
                continue;
            }
            for (Spot<When> date : dates) {
                if (date.start() < sentence.start() || date.end() > sentence.end()) {
                    continue;
                }
                String written = date.value().asWritten();
                nearest(date.value(), known)
                        .filter(other -> seen.add(Items.path(place.path()) + written))
                        .ifPresent(other -> findings.add(place, written, other.asWritten()));
            }
        }
    }

    /** The known meeting one or two days away, unless one is on the very day. */
    private static Optional<When> nearest(When date, List<When> known) {
        Optional<LocalDate> day = inYear(date);
        if (day.isEmpty() || known.stream().anyMatch(one -> Days.isSameDay(one, date))) {
            return Optional.empty();
        }
        return known.stream()
                .filter(one -> inYear(one).filter(other -> isNear(day.get(), other)).isPresent())
                .findFirst();
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR;
    }

    /** The day in one and the same leap year, to compare days that lack their year. */
    private static Optional<LocalDate> inYear(When when) {
        return Days.monthDay(when).map(day -> day.atYear(2000));
    }
}
