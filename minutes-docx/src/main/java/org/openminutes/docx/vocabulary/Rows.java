// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attestation;
import org.openminutes.model.Entry;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.When;

/** The rows of tables that gather what stands in many places of a record. */
final class Rows {

    private Rows() {}

    /**
     * A task in the list of tasks (<i>uppdragslista</i>).
     *
     * @param item number of the item it stands in, as printed
     * @param what the words
     * @param owners who shall do it
     * @param due by when
     * @param progress how far it has come
     */
    record TaskRow(
            Optional<String> item,
            Text what,
            List<Actor> owners,
            Optional<When> due,
            Task.Progress progress) {}

    /**
     * A meeting that is told to come, be moved or cancelled.
     *
     * @param label that it is moved or cancelled; absent for one that is just to come
     * @param text the words
     * @param meeting the meeting
     */
    record MeetingRow(Optional<String> label, Text text, Meeting meeting) {}

    /** A fact and the item it stands in, if in one. */
    private record Told(Optional<AgendaItem> item, Here fact) {}

    static List<Here> tasks(Page page, Here minutes) {
        List<Here> rows = new ArrayList<>();
        for (Told told : told(minutes)) {
            if (told.fact().value() instanceof Task task) {
                rows.add(Here.at(row(told, task), told.fact().path()));
            }
        }
        return rows;
    }

    private static TaskRow row(Told told, Task task) {
        Optional<String> item =
                told.item().map(in -> in.number().label()).filter(label -> !label.isEmpty());
        return new TaskRow(item, task.what(), task.owners(), task.due(), task.progress());
    }

    static List<Here> meetings(Page page, Here minutes) {
        List<Here> rows = new ArrayList<>();
        for (Told told : told(minutes)) {
            if (told.fact().value() instanceof MeetingNotice notice) {
                Optional<String> label =
                        Optional.of(notice)
                                .filter(n -> n.kind() != MeetingNotice.Kind.SCHEDULED)
                                .map(page.wording()::label);
                MeetingRow row = new MeetingRow(label, notice.text(), notice.meeting());
                rows.add(Here.at(row, told.fact().path()));
            }
        }
        return rows;
    }

    /** Those told elsewhere than under the heading of coming meetings. */
    static List<Here> otherMeetings(Page page, Here minutes) {
        return meetings(page, minutes).stream()
                .filter(row -> !ItemViews.isAboutMeetings(page, row))
                .toList();
    }

    /**
     * Two signatures side by side, {@code left} and {@code right}; the last right may be absent.
     */
    static Scope signatureRow(Scopes scopes) {
        Scope row = Scope.group("SignatureRow");
        Scope signature = scopes.of(Attestation.class);
        row.add(new Field("left", "the first of the two", false, true, side(0), signature));
        row.add(new Field("right", "the second, if any", false, true, side(1), signature));
        return row;
    }

    /** The first signature of each row. */
    static List<Here> signatures(Page page, Here minutes) {
        List<Here> all = minutes.each("attestations", page.minutes().attestations());
        return IntStream.range(0, all.size()).filter(i -> i % 2 == 0).mapToObj(all::get).toList();
    }

    private static Field.Step side(int offset) {
        return (page, from) -> {
            List<Here> all =
                    Here.start(page.minutes()).each("attestations", page.minutes().attestations());
            return all.stream()
                    .dropWhile(signature -> !signature.path().equals(from.path()))
                    .skip(offset)
                    .limit(1)
                    .toList();
        };
    }

    /** The entries of a kind, wherever they stand. */
    static List<Here> facts(Here minutes, Predicate<Entry> wanted) {
        return told(minutes).stream()
                .map(Told::fact)
                .filter(fact -> wanted.test((Entry) fact.value()))
                .toList();
    }

    /** The item an entry stands in. */
    static Optional<Here> item(Page page, Here entry) {
        List<Here> items =
                ItemViews.tree(Here.start(page.minutes()).each("items", page.minutes().items()));
        return items.stream()
                .filter(item -> entry.path().startsWith(item.path() + ".entries["))
                .findFirst();
    }

    /** Whether an entry is the first of a kind in its item. */
    static boolean isFirst(Page page, Here entry, Predicate<Entry> wanted) {
        List<Told> all = new ArrayList<>();
        item(page, entry)
                .ifPresent(
                        in ->
                                facts(
                                        in,
                                        "entries",
                                        ((AgendaItem) in.value()).entries(),
                                        Optional.empty(),
                                        all));
        return all.stream()
                .map(Told::fact)
                .filter(fact -> wanted.test((Entry) fact.value()))
                .findFirst()
                .filter(first -> first.path().equals(entry.path()))
                .isPresent();
    }

    private static List<Told> told(Here minutes) {
        Minutes record = (Minutes) minutes.value();
        List<Told> all = new ArrayList<>();
        facts(minutes, "preamble", record.preamble(), Optional.empty(), all);
        for (Here item : ItemViews.tree(minutes.each("items", record.items()))) {
            AgendaItem in = (AgendaItem) item.value();
            facts(item, "entries", in.entries(), Optional.of(in), all);
        }
        facts(minutes, "closing", record.closing(), Optional.empty(), all);
        return all;
    }

    /** All entries, also those under sub-headings and those read out of others' words. */
    private static void facts(
            Here owner,
            String component,
            List<Entry> entries,
            Optional<AgendaItem> item,
            List<Told> all) {
        for (Here entry : owner.each(component, entries)) {
            boolean readOut = entry.value() instanceof Restated;
            Here fact =
                    readOut
                            ? Here.at(((Restated) entry.value()).fact(), entry.below("fact"))
                            : entry;
            all.add(new Told(item, fact));
            if (entry.value() instanceof Subsection part) {
                facts(entry, "entries", part.entries(), item, all);
            }
        }
    }
}
