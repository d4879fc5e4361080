// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Actor;
import org.openminutes.model.Correction;
import org.openminutes.model.Dispatch;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Text;
import org.openminutes.view.Wording;

/**
 * What came after the meeting while it is read: corrections and dispatches.
 *
 * @param record the record
 * @param wording words of its language
 */
record LaterReading(ErmsElement record, Wording wording) {

    private static final Pattern CORRECTION =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d), (.+?): ”(.+)” → ”(.+)”", Pattern.DOTALL);

    void read(MinutesBuilder minutes) {
        for (ErmsElement line : record.children("archivalHistory", "historyLine")) {
            correction(line.peek().orElse(""))
                    .ifPresent(
                            correction -> {
                                line.take();
                                minutes.correction(correction);
                            });
        }
        record.take("dispatchMode").stream()
                .flatMap(text -> dispatches(text).stream())
                .forEach(minutes::dispatch);
    }

    private static Optional<Correction> correction(String line) {
        Matcher parts = CORRECTION.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Correction(
                            LocalDate.parse(parts.group(1)),
                            Actor.named(parts.group(2)),
                            Optional.empty(),
                            parts.group(3),
                            parts.group(4)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A dispatch begins with its text, or where something of it would be told twice. */
    private List<Dispatch> dispatches(String told) {
        List<List<String>> groups = new ArrayList<>();
        String begin = wording.word("dispatch") + ": ";
        for (String line : told.lines().toList()) {
            if (groups.isEmpty() || line.startsWith(begin)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
        }
        return groups.stream().map(lines -> dispatch(String.join("\n", lines))).toList();
    }

    private Dispatch dispatch(String told) {
        Labels labels =
                Labels.of(
                        told, wording, "dispatch", "dispatchedTo", "dispatchedBy", "dispatchedAt");
        Optional<String> text = labels.value("dispatch");
        Optional<String> more = labels.whole();
        Optional<String> all =
                text.isPresent() && more.isPresent()
                        ? Optional.of(text.get() + "\n" + more.get())
                        : text.or(() -> more);
        return new Dispatch(
                all.map(Text::of),
                labels.value("dispatchedBy").map(Actor::named),
                labels.value("dispatchedTo").map(Readings::names).orElse(List.of()),
                Readings.when(Optional.empty(), labels.value("dispatchedAt")),
                Optional.empty());
    }
}
