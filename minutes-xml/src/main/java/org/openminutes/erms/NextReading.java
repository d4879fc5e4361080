// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openminutes.language.Times;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Entry;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Onward;
import org.openminutes.model.Referral;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;

/**
 * What was set going, while it is read out of an action.
 *
 * @param action the action
 * @param type its type, in lower case
 */
record NextReading(ActionReading action, String type) {

    /** The entry, if the type is one of these. */
    Optional<Entry> read() {
        if (action.isType(type, "task")) {
            return Optional.of(task());
        }
        if (action.isType(type, "referral")) {
            return Optional.of(referral());
        }
        if (action.isType(type, "onward")) {
            return Optional.of(onward());
        }
        if (action.isType(type, "agendaRequest")) {
            return Optional.of(agendaRequest());
        }
        return Arrays.stream(MeetingNotice.Kind.values())
                .filter(kind -> action.isType(type, "MeetingNotice." + kind.name()))
                .findFirst()
                .map(this::notice);
    }

    private Entry task() {
        Labels labels = action.labels("owners", "givenBy", "due", "reportTo", "progress");
        return new Task(
                action.numbering().next("task"),
                text(labels),
                action.agents("responsible_person", labels.value("owners")),
                action.agents("authorising_person", labels.value("givenBy")).stream().findFirst(),
                action.when("decision_deadline", labels, "due"),
                action.agents("recipient", labels.value("reportTo")).stream().findFirst(),
                labels.value("progress")
                        .flatMap(w -> Labels.constant(Task.Progress.class, w, action.wording()))
                        .orElse(Task.Progress.OPEN));
    }

    private Entry referral() {
        Labels labels = action.labels("to", "sent", "replyDue");
        return new Referral(
                action.numbering().next("referral"),
                text(labels),
                action.agents("recipient", labels.value("to")),
                action.when("sent", labels, "sent"),
                action.when("svarsdatum", labels, "replyDue"),
                Referral.State.SENT);
    }

    private Entry onward() {
        Labels labels = action.labels("to", "date");
        return new Onward(
                text(labels),
                action.agents("recipient", labels.value("to")).stream()
                        .findFirst()
                        .orElse(Actor.named("–")),
                action.when("går vidare", labels, "date"),
                Optional.empty());
    }

    private Entry agendaRequest() {
        Labels labels = action.labels("owners", "forMeeting");
        return new AgendaRequest(
                text(labels),
                action.agents("responsible_person", labels.value("owners")),
                action.when("möte", labels, "forMeeting"));
    }

    private Entry notice(MeetingNotice.Kind kind) {
        Labels labels =
                action.labels(
                        "body",
                        "meeting",
                        "meetingNumber",
                        "date",
                        "time",
                        "venue",
                        "reason",
                        "was");
        Meeting.Status status =
                switch (kind) {
                    case SCHEDULED -> Meeting.Status.PLANNED;
                    case MOVED -> Meeting.Status.MOVED;
                    case CANCELLED -> Meeting.Status.CANCELLED;
                };
        MeetingBuilder meeting = Meeting.of(action.numbering().next("meeting"), status);
        labels.value("body").map(Actor::named).ifPresent(meeting::body);
        labels.value("meeting").ifPresent(meeting::name);
        labels.value("meetingNumber").ifPresent(meeting::number);
        action.when("möte", labels, "date").ifPresent(meeting::date);
        labels.value("time").map(NextReading::time).ifPresent(meeting::time);
        labels.value("venue").map(Venue::at).ifPresent(meeting::venue);
        return new MeetingNotice(
                kind,
                text(labels),
                meeting.build(),
                labels.value("reason").map(Text::of),
                Readings.when(Optional.empty(), labels.value("was")));
    }

    private static TimeRange time(String words) {
        return Times.parse(words)
                .orElseGet(() -> new TimeRange(Optional.empty(), Optional.empty(), words));
    }

    private Text text(Labels labels) {
        List<String> words = labels.words();
        return Text.of(words.isEmpty() ? "–" : String.join("\n", words));
    }
}
