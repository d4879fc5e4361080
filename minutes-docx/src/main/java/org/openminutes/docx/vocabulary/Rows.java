// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attestation;
import org.openminutes.model.Entry;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Restated;
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
     * @param label what is told of it
     * @param text the words
     * @param meeting the meeting
     */
    record MeetingRow(String label, Text text, Meeting meeting) {}

    static List<Here> tasks(Page page, Here minutes) {
        List<Here> rows = new ArrayList<>();
        for (Here item : items(minutes)) {
            AgendaItem in = (AgendaItem) item.value();
            for (Here fact : facts(item, "entries", in.entries())) {
                if (fact.value() instanceof Task task) {
                    rows.add(
                            Here.at(
                                    new TaskRow(
                                            in.number().asWritten(),
                                            task.what(),
                                            task.owners(),
                                            task.due(),
                                            task.progress()),
                                    fact.path()));
                }
            }
        }
        return rows;
    }

    static List<Here> meetings(Page page, Here minutes) {
        List<Here> rows = new ArrayList<>();
        for (Here item : items(minutes)) {
            for (Here fact : facts(item, "entries", ((AgendaItem) item.value()).entries())) {
                if (fact.value() instanceof MeetingNotice told) {
                    String label = page.wording().label(told);
                    MeetingRow row = new MeetingRow(label, told.text(), told.meeting());
                    rows.add(Here.at(row, fact.path()));
                }
            }
        }
        return rows;
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

    private static List<Here> items(Here minutes) {
        org.openminutes.model.Minutes record = (org.openminutes.model.Minutes) minutes.value();
        return ItemViews.tree(minutes.each("items", record.items()));
    }

    /** All entries, also those under sub-headings and those read out of others' words. */
    private static List<Here> facts(Here owner, String component, List<Entry> entries) {
        List<Here> all = new ArrayList<>();
        for (Here entry : owner.each(component, entries)) {
            all.add(
                    entry.value() instanceof Restated restated
                            ? Here.at(restated.fact(), entry.below("fact"))
                            : entry);
            if (entry.value() instanceof org.openminutes.model.Subsection part) {
                all.addAll(facts(entry, "entries", part.entries()));
            }
        }
        return all;
    }
}
