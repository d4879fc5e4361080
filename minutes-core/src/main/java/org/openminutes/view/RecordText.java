// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.List;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Entry;
import org.openminutes.model.Minutes;
import org.openminutes.model.Restated;

/** A record as plain text to read on a screen: what a page of it would tell, in its order. */
public final class RecordText {

    private final Wording wording;
    private final Minutes.Kind kind;
    private final List<String> lines = new ArrayList<>();

    RecordText(Wording wording, Minutes.Kind kind) {
        this.wording = wording;
        this.kind = kind;
    }

    /**
     * Writes a record. Words that not everyone may see are shown; take {@link PublicEdition} first
     * where that matters.
     *
     * @param minutes the record
     * @param wording the words around its own
     * @return lines that end with a line feed
     */
    public static String of(Minutes minutes, Wording wording) {
        RecordText text = new RecordText(wording, minutes.kind());
        text.record(minutes);
        return String.join("\n", text.lines) + "\n";
    }

    List<String> lines() {
        return lines;
    }

    private void record(Minutes minutes) {
        add(0, minutes.title());
        wording.front(minutes).forEach(detail -> add(0, detail.toString()));
        if (!minutes.attendance().isEmpty()) {
            heading(0, wording.word("attendance"));
            minutes.attendance().forEach(line -> add(1, attendance(line)));
        }
        entries(0, minutes.preamble());
        minutes.items().forEach(item -> item(0, item));
        entries(0, minutes.closing());
        if (!minutes.attachments().isEmpty()) {
            heading(0, wording.word("attachments"));
            minutes.attachments().forEach(attachment -> add(1, attachment.title()));
        }
        minutes.attestations()
                .forEach(signed -> heading(0, String.join(", ", wording.lines(signed))));
        minutes.dispatches()
                .forEach(sent -> wording.details(sent).forEach(d -> add(0, d.toString())));
        minutes.corrections().forEach(correction -> add(0, wording.line(correction)));
    }

    private String attendance(Attendance line) {
        String absent = line.isAbsent() ? " – " + wording.word("absent") : "";
        return wording.line(line) + absent;
    }

    private void item(int depth, AgendaItem item) {
        heading(depth, Wording.heading(item));
        if (!item.presentation().by().isEmpty()) {
            List<String> names = new ArrayList<>();
            item.presentation().by().forEach(who -> names.add(who.asWritten()));
            add(depth + 1, wording.word("presentedBy") + ": " + String.join(", ", names));
        } else if (item.presentation().explicitlyNone()) {
            add(depth + 1, wording.word("noPresentation"));
        }
        entries(depth + 1, item.entries());
        item.items().forEach(inner -> item(depth + 1, inner));
    }

    /** Entries with their labels and details. */
    void entries(int depth, List<Entry> entries) {
        for (Entry entry : entries) {
            if (!(entry instanceof Restated)) {
                String label = wording.label(entry, kind);
                List<String> told = entry.accept(new EntryText(wording, kind));
                if (!label.isEmpty()) {
                    add(depth, label + ":");
                }
                int inner = label.isEmpty() ? depth : depth + 1;
                told.forEach(line -> add(inner, line));
                wording.details(entry).forEach(detail -> add(inner, detail.toString()));
            }
        }
    }

    private void heading(int depth, String text) {
        lines.add("");
        add(depth, text);
    }

    private void add(int depth, String text) {
        lines.add("  ".repeat(depth) + text);
    }
}
