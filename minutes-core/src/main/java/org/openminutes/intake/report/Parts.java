// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** The parts of a record by their paths, each in words. */
final class Parts {

    /**
     * A part.
     *
     * @param label what it is
     * @param value what was read, if the source beside it does not show it
     * @param details what else is known of it
     * @param also whether it was read out of a line that is in the record as something else too
     */
    record Part(String label, String value, List<Detail> details, boolean also) {}

    private final Minutes minutes;
    private final Wording wording;
    private final ReportWords words;
    private final Map<String, Part> parts = new HashMap<>();

    private Parts(Minutes minutes, Wording wording, ReportWords words) {
        this.minutes = minutes;
        this.wording = wording;
        this.words = words;
    }

    static Map<String, Part> of(Minutes minutes, Wording wording, ReportWords words) {
        Parts all = new Parts(minutes, wording, words);
        all.whole();
        all.entries("preamble", minutes.preamble());
        for (int i = 0; i < minutes.items().size(); i++) {
            all.item("items[" + i + "]", minutes.items().get(i));
        }
        all.entries("closing", minutes.closing());
        return all.parts;
    }

    private void whole() {
        put("title", words.say("title"), "");
        minutes.meeting()
                .date()
                .ifPresent(
                        day ->
                                put(
                                        "meeting.date",
                                        words.say("date"),
                                        known(day.known().map(String::valueOf), day.asWritten())));
        minutes.meeting()
                .time()
                .ifPresent(time -> put("meeting.time", words.say("time"), time.asWritten()));
        put("meeting.venue", words.say("venue"), minutes.meeting().venue().asWritten());
        put("notice", words.say("notice"), "");
        for (int i = 0; i < minutes.attendance().size(); i++) {
            attendance("attendance[" + i + "]", minutes.attendance().get(i));
        }
        for (int i = 0; i < minutes.attestations().size(); i++) {
            put(
                    "attestations[" + i + "]",
                    words.say("signature"),
                    String.join(", ", wording.lines(minutes.attestations().get(i))));
        }
        for (int i = 0; i < minutes.dispatches().size(); i++) {
            String to =
                    String.join(
                            ", ",
                            minutes.dispatches().get(i).recipients().stream()
                                    .map(Actor::asWritten)
                                    .toList());
            put("dispatches[" + i + "]", words.say("dispatch"), to);
        }
        for (int i = 0; i < minutes.attachments().size(); i++) {
            put(
                    "attachments[" + i + "]",
                    words.say("attachment"),
                    minutes.attachments().get(i).title());
        }
    }

    private void attendance(String path, Attendance line) {
        List<String> presence = new ArrayList<>(wording.presence(line.presence()));
        if (line.isAbsent()) {
            presence.add(0, words.say("absent"));
        }
        List<Detail> details =
                presence.isEmpty()
                        ? List.of()
                        : List.of(new Detail(words.say("presence"), String.join(", ", presence)));
        parts.put(path, new Part(words.say("participant"), wording.line(line), details, false));
    }

    private static String known(Optional<String> day, String written) {
        return day.filter(d -> !d.equals(written)).map(d -> written + " = " + d).orElse(written);
    }

    private void item(String path, AgendaItem item) {
        String presenters =
                String.join(", ", item.presentation().by().stream().map(Actor::asWritten).toList());
        List<Detail> details =
                presenters.isEmpty()
                        ? List.of()
                        : List.of(new Detail(words.say("presenter"), presenters));
        parts.put(path, new Part(words.say("item"), Wording.heading(item), details, false));
        entries(path + ".entries", item.entries());
        for (int i = 0; i < item.items().size(); i++) {
            item(path + ".items[" + i + "]", item.items().get(i));
        }
    }

    private void entries(String path, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            entry(path + "[" + i + "]", entries.get(i));
        }
    }

    private void entry(String path, Entry entry) {
        if (entry instanceof Subsection section) {
            put(path, words.say("section"), section.heading());
            entries(path + ".entries", section.entries());
            return;
        }
        boolean also = entry instanceof Restated;
        String label = wording.label(entry, minutes.kind());
        String kind = label.isEmpty() ? words.say("text") : label;
        String value = entry instanceof Restated restated ? said(restated.fact()) : "";
        parts.put(path, new Part(kind, value, wording.details(entry), also));
    }

    /** The words of a fact that stands in the text of another entry. */
    private static String said(Entry fact) {
        if (fact instanceof Position position) {
            return clauses(position.clauses());
        }
        if (fact instanceof Proposal proposal) {
            return clauses(proposal.clauses());
        }
        if (fact instanceof MeetingNotice notice) {
            return notice.meeting().date().map(When::asWritten).orElse("");
        }
        return fact instanceof Task task ? task.what().plain() : "";
    }

    private static String clauses(List<Clause> clauses) {
        return clauses.stream().map(one -> one.text().plain()).collect(Collectors.joining(" "));
    }

    private void put(String path, String label, String value) {
        parts.put(path, new Part(label, value, List.of(), false));
    }
}
