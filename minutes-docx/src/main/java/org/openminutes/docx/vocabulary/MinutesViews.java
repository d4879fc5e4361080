// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Dissent;
import org.openminutes.model.Edition;
import org.openminutes.model.Entry;
import org.openminutes.model.Function;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Proposal;
import org.openminutes.model.Role;
import org.openminutes.model.Side;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.Vote;
import org.openminutes.model.When;
import org.openminutes.view.Detail;

/** The fields of the record itself, and of its sides, made for the page. */
final class MinutesViews {

    private MinutesViews() {}

    static void ofMinutes(Views<Minutes> views) {
        meeting(views);
        people(views.scopes(), views);
        content(views);
    }

    static void ofAttendance(Views<Attendance> views) {
        views.one(
                "line",
                "name, party, organisation, roles and whatever else is said of them",
                Attendance.class,
                (page, from) -> Optional.of(from));
    }

    static void ofSide(Views<Side> views) {
        views.list(
                        "present",
                        "those of it who were there",
                        Attendance.class,
                        (page, from) -> ofSide(page, from, true))
                .list(
                        "absent",
                        "those of it who were not",
                        Attendance.class,
                        (page, from) -> ofSide(page, from, false));
    }

    private static void meeting(Views<Minutes> views) {
        views.text(
                        "documentType",
                        "Minnesanteckningar or Protokoll",
                        (page, minutes) ->
                                page.wording()
                                        .word(
                                                minutes.kind() == Minutes.Kind.NOTES
                                                        ? "notes"
                                                        : "protocol"))
                .text(
                        "draft",
                        "the word Utkast while the record is a draft",
                        (page, minutes) ->
                                minutes.edition().stage() == Edition.Stage.DRAFT
                                        ? page.wording().word("draft")
                                        : "")
                .one("body", "whose meeting it was", Actor.class, (p, m) -> body(m))
                .one("date", "the day of the meeting, as written", When.class, (p, m) -> date(m))
                .one("time", "the clock times, as written", TimeRange.class, (p, m) -> time(m))
                .one("place", "where it was held, as written", Venue.class, (p, m) -> place(m))
                .list(
                        "front",
                        "registry number, body, date, time, place and so on, each with its label",
                        Detail.class,
                        (page, from) ->
                                page.wording().front(page.minutes()).stream()
                                        .map(
                                                fact ->
                                                        from.made(
                                                                fact,
                                                                "registryNumber",
                                                                "classification",
                                                                "meeting"))
                                        .toList());
    }

    private static void people(Scopes scopes, Views<Minutes> views) {
        views.blocks(
                        "participants",
                        "those present: a table with a column for each side, then those of no side",
                        Participants::blocks,
                        Participants::shown)
                .list(
                        "present",
                        "those who were there",
                        Attendance.class,
                        (page, from) -> Participants.present(from, page, Attendance::isPresent))
                .list(
                        "absent",
                        "those who were not",
                        Attendance.class,
                        (page, from) -> Participants.present(from, page, Attendance::isAbsent))
                .list(
                        "listed",
                        "those of whom the record does not say whether they came",
                        Attendance.class,
                        (page, from) ->
                                Participants.present(
                                        from,
                                        page,
                                        line -> line.presence() instanceof Presence.Unstated))
                .list(
                        "chairs",
                        "those who led the meeting",
                        Attendance.class,
                        (page, from) -> withRole(page, from, Function.CHAIR))
                .list(
                        "secretaries",
                        "those who wrote it down",
                        Attendance.class,
                        (page, from) ->
                                Participants.present(
                                        from,
                                        page,
                                        line ->
                                                line.roles().stream()
                                                        .anyMatch(MinutesViews::isOfWriter)))
                .list(
                        "adjusters",
                        "those who approve the minutes",
                        Attendance.class,
                        (page, from) -> withRole(page, from, Function.ADJUSTER))
                .list(
                        "signatureRows",
                        "the signatures two by two",
                        Rows.signatureRow(scopes),
                        Rows::signatures);
    }

    private static void content(Views<Minutes> views) {
        views.list(
                        "allItems",
                        "all items and sub-items in the order of the page, however deep",
                        AgendaItem.class,
                        (page, from) -> ItemViews.tree(from.each("items", page.minutes().items())))
                .list(
                        "preamble",
                        "what stands before the first item",
                        Entry.class,
                        (page, from) ->
                                EntryWords.onPage(from, "preamble", page.minutes().preamble()))
                .list(
                        "closing",
                        "what stands after the last item",
                        Entry.class,
                        (page, from) ->
                                EntryWords.onPage(from, "closing", page.minutes().closing()))
                .list(
                        "conclusions",
                        "all positions and open proposals, wherever taken",
                        Entry.class,
                        (page, from) -> Rows.facts(from, MinutesViews::isConclusion))
                .list(
                        "dissents",
                        "all reservations and statements, wherever made",
                        Entry.class,
                        (page, from) -> Rows.facts(from, Dissent.class::isInstance))
                .list(
                        "votes",
                        "all votes, wherever taken",
                        Entry.class,
                        (page, from) -> Rows.facts(from, Vote.class::isInstance))
                .list("tasks", "all tasks, wherever told", Rows.TaskRow.class, Rows::tasks)
                .list(
                        "meetings",
                        "all meetings told to come, be moved or cancelled, wherever told",
                        Rows.MeetingRow.class,
                        Rows::meetings)
                .list(
                        "otherMeetings",
                        "those of them told elsewhere than in an item about coming meetings",
                        Rows.MeetingRow.class,
                        Rows::otherMeetings);
    }

    static boolean isConclusion(Entry fact) {
        return fact instanceof Position
                || (fact instanceof Proposal proposal && proposal.fate() == Proposal.Fate.OPEN);
    }

    private static boolean isOfWriter(Role role) {
        return role.is(Function.SECRETARY) || role.is(Function.NOTE_TAKER);
    }

    private static List<Here> withRole(Page page, Here from, Function function) {
        return Participants.present(
                from, page, line -> line.roles().stream().anyMatch(role -> role.is(function)));
    }

    private static Optional<Here> body(Here from) {
        return minutes(from)
                .meeting()
                .body()
                .map(body -> Here.at(body, from.below("meeting.body")));
    }

    private static Optional<Here> date(Here from) {
        return minutes(from)
                .meeting()
                .date()
                .map(date -> Here.at(date, from.below("meeting.date")));
    }

    private static Optional<Here> time(Here from) {
        return minutes(from)
                .meeting()
                .time()
                .map(time -> Here.at(time, from.below("meeting.time")));
    }

    private static Optional<Here> place(Here from) {
        return Optional.of(minutes(from).meeting().venue())
                .filter(venue -> !(venue instanceof Venue.Unstated))
                .map(venue -> Here.at(venue, from.below("meeting.venue")));
    }

    private static List<Here> ofSide(Page page, Here from, boolean present) {
        Side side = (Side) from.value();
        Here minutes = Here.start(page.minutes());
        List<Here> found = new ArrayList<>();
        for (Here line : minutes.each("attendance", page.minutes().attendance())) {
            Attendance who = (Attendance) line.value();
            boolean wanted = present ? who.isPresent() : who.isAbsent();
            if (wanted && who.side().filter(side.id()::equals).isPresent()) {
                found.add(line);
            }
        }
        return found;
    }

    private static Minutes minutes(Here from) {
        return (Minutes) from.value();
    }
}
