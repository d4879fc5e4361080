// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Place;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A coming meeting of a body that prepares comes before one of the body it prepares for. Needs both
 * bodies and their link in the register, and days told alike.
 */
final class PreparedBeforeRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<Place<MeetingNotice>> notices =
                subject.all(MeetingNotice.class).stream()
                        .filter(n -> n.value().kind() != MeetingNotice.Kind.CANCELLED)
                        .filter(n -> n.value().meeting().date().isPresent())
                        .toList();
        for (Place<MeetingNotice> notice : notices) {
            List<When> prepared =
                    notices.stream()
                            .filter(other -> prepares(subject, notice.value(), other.value()))
                            .flatMap(other -> other.value().meeting().date().stream())
                            .toList();
            When own = notice.value().meeting().date().orElseThrow();
            if (!prepared.isEmpty() && prepared.stream().allMatch(day -> isNotBefore(own, day))) {
                findings.add(notice, own.asWritten(), prepared.get(0).asWritten());
            }
        }
    }

    private static boolean prepares(Subject subject, MeetingNotice one, MeetingNotice other) {
        return body(subject, one)
                .filter(
                        body ->
                                body.links().stream()
                                        .filter(l -> l.kind() == BodyLink.Kind.PREPARES_FOR)
                                        .anyMatch(
                                                link ->
                                                        body(subject, other)
                                                                .filter(
                                                                        b ->
                                                                                b.id().equals(
                                                                                                link
                                                                                                        .other()))
                                                                .isPresent()))
                .isPresent();
    }

    private static Optional<Body> body(Subject subject, MeetingNotice notice) {
        return notice.meeting().body().or(() -> subject.minutes().meeting().body()).stream()
                .flatMap(
                        actor ->
                                actor instanceof Actor.OfBody of
                                        ? subject.register().body(of.body()).stream()
                                        : Stream.empty())
                .findFirst();
    }

    private static boolean isNotBefore(When own, When other) {
        Optional<LocalDate> day = own.known();
        Optional<LocalDate> then = other.known();
        if (day.isPresent() && then.isPresent()) {
            return !day.get().isBefore(then.get());
        }
        return Days.lacksYear(own)
                && Days.lacksYear(other)
                && Days.monthDay(own).isPresent()
                && Days.monthDay(other).isPresent()
                && !Days.monthDay(own).get().isBefore(Days.monthDay(other).get());
    }
}
