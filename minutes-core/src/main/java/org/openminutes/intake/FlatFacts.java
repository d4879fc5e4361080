// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.language.Phrases;
import org.openminutes.model.Act;
import org.openminutes.model.Clause;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.TimeRange;
import org.openminutes.model.When;

/** What was concluded, is to be done and comes next, as {@link FlatReading} lists them. */
final class FlatFacts {

    private FlatFacts() {}

    static Map<String, @Nullable Object> clause(
            @Nullable String item, Clause clause, String status) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        String text = clause.text().plain();
        boolean proposes =
                status.equals("proposed") && Phrases.swedish().firstIn("propose", text).isPresent();
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

    static Map<String, @Nullable Object> action(
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

    static Map<String, @Nullable Object> meeting(MeetingNotice notice) {
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
}
