// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openminutes.internal.Json;
import org.openminutes.language.Times;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.Person;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Proposal;
import org.openminutes.model.Role;
import org.openminutes.model.Task;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.When;

/**
 * A record as flat lists of what was read: who took part, the items, what was concluded, what is to
 * be done, coming meetings and signatures. For comparing a reading with one made by hand.
 */
public final class FlatReading {

    private static final Predicate<Function> WRITE =
            EnumSet.of(Function.SECRETARY, Function.NOTE_TAKER)::contains;

    private final Minutes minutes;
    private final Map<Id<Person>, String> names = new LinkedHashMap<>();

    private FlatReading(Minutes minutes) {
        this.minutes = minutes;
        minutes.attendance().stream()
                .map(Attendance::who)
                .forEach(
                        who ->
                                who.personId()
                                        .ifPresent(id -> names.putIfAbsent(id, who.asWritten())));
    }

    /**
     * Writes a record as flat lists.
     *
     * @param minutes the record
     * @return a JSON object of the keys {@code date, date_as_written, start, end, place, format,
     *     chair, secretary, participants, items, positions, actions, next_meetings, signatories};
     *     the same text for the same record
     */
    public static String json(Minutes minutes) {
        Map<String, @Nullable Object> reading = new FlatReading(minutes).whole();
        return Json.object(json -> reading.forEach(json::tree));
    }

    private Map<String, @Nullable Object> whole() {
        Meeting meeting = minutes.meeting();
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("title", minutes.title());
        all.put(
                "doc_type",
                minutes.kind() == Minutes.Kind.NOTES ? "minnesanteckningar" : "protokoll");
        all.put("body", meeting.body().map(Actor::asWritten).orElse(null));
        all.put("date", meeting.date().flatMap(When::known).map(String::valueOf).orElse(null));
        all.put("date_as_written", meeting.date().map(When::asWritten).orElse(null));
        all.put("start", meeting.time().flatMap(TimeRange::start).map(Times::format).orElse(null));
        all.put("end", meeting.time().flatMap(TimeRange::end).map(Times::format).orElse(null));
        all.put("place", place(meeting.venue()));
        all.put("format", form());
        all.put("principals", minutes.sides().stream().map(side -> (Object) side.label()).toList());
        all.put("chair", having(Function.CHAIR));
        all.put("secretary", secretary());
        all.put("participants", participants());
        all.put("items", items());
        all.put("positions", positions());
        all.put("actions", actions());
        all.put("next_meetings", nextMeetings());
        all.put("signatories", minutes.attestations().stream().map(this::signatory).toList());
        return all;
    }

    private static @Nullable String place(Venue venue) {
        boolean somewhere = venue instanceof Venue.Physical || venue instanceof Venue.Hybrid;
        return somewhere ? venue.asWritten() : null;
    }

    private String form() {
        Venue venue = minutes.meeting().venue();
        boolean remote =
                minutes.allItems()
                        .map(item -> item.presentation().mode())
                        .anyMatch(mode -> mode == Presence.Mode.REMOTE);
        if (venue instanceof Venue.Physical) {
            return remote ? "hybrid" : "physical";
        }
        if (venue instanceof Venue.Digital) {
            return "digital";
        }
        return venue instanceof Venue.Hybrid ? "hybrid" : "unknown";
    }

    private @Nullable String having(Function... functions) {
        return minutes.attendance().stream()
                .filter(line -> Stream.of(functions).anyMatch(line::has))
                .map(line -> line.who().asWritten())
                .findFirst()
                .orElse(null);
    }

    /** Who wrote the record: by the list, else by a signature such as <i>Vid protokollet</i>. */
    private @Nullable String secretary() {
        String listed = having(Function.SECRETARY, Function.NOTE_TAKER);
        return listed != null
                ? listed
                : minutes.attestations().stream()
                        .filter(one -> one.role().flatMap(Role::function).filter(WRITE).isPresent())
                        .map(one -> one.who().asWritten())
                        .findFirst()
                        .orElse(null);
    }

    /** One a person: who stands both as called and as absent was absent. */
    private List<Object> participants() {
        Map<String, Map<String, @Nullable Object>> byPerson = new LinkedHashMap<>();
        for (Attendance line : minutes.attendance()) {
            String key = line.who().personId().map(Id::value).orElse(line.who().asWritten());
            Map<String, @Nullable Object> known = byPerson.get(key);
            if (known == null) {
                byPerson.put(key, participant(line));
            } else if (line.isAbsent()) {
                known.put("status", "absent");
            }
        }
        return new ArrayList<>(byPerson.values());
    }

    private Map<String, @Nullable Object> participant(Attendance line) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("name", line.who().asWritten());
        one.put("organisation", line.represents().map(Actor::asWritten).orElse(null));
        one.put("role", roles(line.roles()));
        one.put("party", line.party().orElse(null));
        one.put(
                "principal",
                line.side().flatMap(minutes::side).map(side -> side.label()).orElse(null));
        one.put("status", status(line.presence()));
        return one;
    }

    /** Who adjusts beside having another role has only that one here. */
    private static @Nullable String roles(List<Role> roles) {
        List<Role> others =
                roles.stream()
                        .filter(role -> role.function().filter(Function.ADJUSTER::equals).isEmpty())
                        .toList();
        List<Role> shown = others.isEmpty() ? roles : others;
        return shown.isEmpty()
                ? null
                : shown.stream().map(Role::asWritten).collect(Collectors.joining(", "));
    }

    private static @Nullable String status(Presence presence) {
        if (presence instanceof Presence.Present present) {
            return present.gaps().isEmpty() ? "present" : "partial";
        }
        return presence instanceof Presence.Absent ? "absent" : null;
    }

    private List<Object> items() {
        List<Object> result = new ArrayList<>();
        for (int i = 0; i < minutes.items().size(); i++) {
            item(minutes.items().get(i), number(i), null, result);
        }
        return result;
    }

    /** Items without a number are counted, as a reader would. */
    private String number(int i) {
        String label = minutes.items().get(i).number().label();
        return label.isEmpty() ? String.valueOf(i + 1) : label;
    }

    private void item(
            AgendaItem item, @Nullable String number, @Nullable String parent, List<Object> to) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        boolean written = item.number().source() == org.openminutes.model.ItemNumber.Source.WRITTEN;
        one.put("number", number);
        one.put("printed", written ? item.number().asWritten().orElse(null) : null);
        one.put("parent", parent);
        one.put("title", item.title().orElse(null));
        if (item.title().isEmpty()) {
            one.put("starts", starts(item));
        }
        one.put(
                "presenters",
                item.presentation().by().stream().map(by -> (Object) presenter(by)).toList());
        to.add(one);
        for (AgendaItem child : item.items()) {
            String label = child.number().label();
            item(child, label.isEmpty() ? null : label, number, to);
        }
    }

    /** As written; who is named by one word only, by the full name. */
    private String presenter(Actor by) {
        return by.asWritten().indexOf(' ') < 0 ? fullName(by) : by.asWritten();
    }

    private static @Nullable String starts(AgendaItem item) {
        return item.facts().findFirst().map(FlatReading::words).orElse(null);
    }

    private static String words(Entry entry) {
        return EntryWords.of(entry);
    }

    private List<Object> positions() {
        List<Object> result = new ArrayList<>();
        perItem(
                (item, entry) -> {
                    if (entry instanceof Position position) {
                        position.clauses()
                                .forEach(clause -> result.add(clause(item, clause, "adopted")));
                    } else if (entry instanceof Proposal proposal) {
                        proposal.clauses()
                                .forEach(clause -> result.add(clause(item, clause, "proposed")));
                    }
                });
        return result;
    }

    private static Map<String, @Nullable Object> clause(
            @Nullable String item, Clause clause, String status) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        String text = clause.text().plain();
        boolean proposes =
                status.equals("proposed")
                        && org.openminutes.language.Phrases.swedish()
                                .firstIn("propose", text)
                                .isPresent();
        one.put("item", item);
        one.put("text", text);
        one.put(
                "kinds",
                proposes
                        ? List.of("proposed")
                        : clause.acts().stream()
                                .map(act -> (Object) kind(act))
                                .distinct()
                                .toList());
        one.put("status", status);
        return one;
    }

    private static String kind(Act act) {
        return switch (act) {
            case NOTES, PRESENTED, DISCUSSED -> "noted";
            case NO_OBJECTION, APPROVES -> "approved";
            case ENDORSES -> "endorsed";
            case RECOMMENDS -> "recommended";
            case DECIDES, ARRANGES -> "decided";
            case ELECTS -> "appointed";
            case COMMISSIONS, SUPPLEMENTS -> "instructed";
            case SCHEDULES, TABLES -> "deferred";
            case REFERS_OUT, REFERS_BACK -> "referred";
            case REJECTS -> "rejected";
        };
    }

    private List<Object> actions() {
        List<Object> result = new ArrayList<>();
        perItem(
                (item, entry) -> {
                    if (entry instanceof Task task) {
                        List<Object> owners =
                                task.owners().stream()
                                        .map(owner -> (Object) fullName(owner))
                                        .toList();
                        result.add(action(item, task.what().plain(), owners, task.due()));
                    } else if (entry instanceof AgendaRequest request) {
                        List<Object> owners =
                                request.owners().stream()
                                        .map(owner -> (Object) owner.asWritten())
                                        .toList();
                        result.add(
                                action(item, request.what().plain(), owners, request.forMeeting()));
                    }
                });
        return result;
    }

    private static Map<String, @Nullable Object> action(
            @Nullable String item, String text, List<Object> owners, Optional<When> due) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("item", item);
        one.put("text", text);
        one.put("assignees", owners);
        one.put(
                "deadline",
                due.map(when -> when.known().map(String::valueOf).orElse(bare(when.asWritten())))
                        .orElse(null));
        return one;
    }

    private static String bare(String date) {
        return date.startsWith("den ") ? date.substring(4) : date;
    }

    private String fullName(Actor actor) {
        return actor.personId().map(names::get).orElse(actor.asWritten());
    }

    private List<Object> nextMeetings() {
        List<Object> result = new ArrayList<>();
        perItem(
                (item, entry) -> {
                    if (entry instanceof MeetingNotice notice) {
                        result.add(meeting(notice));
                    }
                });
        return result;
    }

    private static Map<String, @Nullable Object> meeting(MeetingNotice notice) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        Meeting meeting = notice.meeting();
        one.put("what", meeting.name().orElse(null));
        one.put("as_written", asWritten(notice));
        one.put("date", meeting.date().flatMap(When::known).map(String::valueOf).orElse(null));
        one.put("time", meeting.time().map(TimeRange::asWritten).orElse(null));
        String place = meeting.venue().asWritten();
        one.put("place", place.isEmpty() ? null : place);
        one.put("status", notice.kind() == MeetingNotice.Kind.CANCELLED ? "cancelled" : "planned");
        return one;
    }

    /** The day and, where it stands beside it, the time, in the words of the notice. */
    private static @Nullable String asWritten(MeetingNotice notice) {
        String day = notice.meeting().date().map(When::asWritten).orElse(null);
        String time = notice.meeting().time().map(TimeRange::asWritten).orElse("");
        String text = notice.text().plain();
        int start = day == null ? -1 : text.indexOf(day);
        int end = time.isEmpty() || start < 0 ? -1 : text.indexOf(time, start);
        boolean beside = end >= 0 && end - start - (day == null ? 0 : day.length()) <= 12;
        return beside ? text.substring(start, end + time.length()) : day;
    }

    private Map<String, @Nullable Object> signatory(Attestation attestation) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("name", attestation.who().asWritten());
        one.put("role", attestation.role().map(Role::asWritten).orElse(null));
        one.put(
                "organisation",
                attestation.onBehalfOf().isEmpty()
                        ? null
                        : attestation.onBehalfOf().stream()
                                .map(Actor::asWritten)
                                .collect(Collectors.joining(" / ")));
        return one;
    }

    private interface Visit {
        void fact(@Nullable String item, Entry entry);
    }

    private void perItem(Visit visit) {
        Entry.facts(minutes.preamble()).forEach(entry -> visit.fact(null, entry));
        for (int i = 0; i < minutes.items().size(); i++) {
            String number = number(i);
            AgendaItem item = minutes.items().get(i);
            item.facts().forEach(entry -> visit.fact(number, entry));
            item.items().stream()
                    .flatMap(AgendaItem::tree)
                    .forEach(
                            child -> {
                                String label = child.number().label();
                                String cited = label.isEmpty() ? number : label;
                                child.facts().forEach(entry -> visit.fact(cited, entry));
                            });
        }
        Entry.facts(minutes.closing()).forEach(entry -> visit.fact(null, entry));
    }
}
