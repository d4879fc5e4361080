// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.When;

/**
 * Divides a text that has the records of several meetings, one after the other: a new one begins
 * where a title names a kind of record and another day, and participants follow.
 */
final class Meetings {

    private static final int MOST = 100;
    private static final int LONGEST_TITLE = 160;
    private static final int NEAR = 14;

    /** A record has more lines than this. */
    private static final int SHORTEST = 8;

    private static final Pattern MARKS = Pattern.compile("^[#*\\s]+|[*\\s]+$");

    private final List<String> lines;

    private Meetings(List<String> lines) {
        this.lines = lines;
    }

    /** The index of the first line of each record; one only, if the text has one. */
    static List<Integer> starts(List<String> lines) {
        return new Meetings(lines).find();
    }

    private List<Integer> find() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Optional<LocalDate> day = Optional.empty();
        for (int i = 0; i < lines.size() && starts.size() < MOST; i++) {
            if (!isTitle(i)) {
                continue;
            }
            Optional<LocalDate> own = day(i);
            int from = starts.get(starts.size() - 1);
            boolean other = day.isPresent() && own.isPresent() && !own.equals(day);
            if (other && i - from > SHORTEST && hasParticipants(i)) {
                starts.add(i);
                day = own;
            } else if (day.isEmpty()) {
                day = own;
            }
        }
        return starts;
    }

    private boolean isTitle(int i) {
        String words = MARKS.matcher(lines.get(i)).replaceAll("");
        boolean apart = i == 0 || lines.get(i - 1).isBlank() || isRule(lines.get(i - 1));
        if (!apart || words.isEmpty() || words.length() > LONGEST_TITLE || words.endsWith(".")) {
            return false;
        }
        String head = words.substring(0, Math.min(words.length(), 60));
        return Phrases.swedish().firstIn("kind", head).isPresent();
    }

    private static boolean isRule(String line) {
        String bare = line.strip();
        return bare.length() > 2 && bare.chars().allMatch(c -> c == '-' || c == '=' || c == '_');
    }

    /** The day in a title or in the lines under it. */
    private Optional<LocalDate> day(int title) {
        for (int i = title; i < Math.min(lines.size(), title + NEAR); i++) {
            String line = lines.get(i);
            if (line.length() > LONGEST_TITLE) {
                continue;
            }
            for (Spot<When> spot : Dates.find(line)) {
                if (spot.value().known().isPresent()) {
                    return spot.value().known();
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasParticipants(int title) {
        for (int i = title + 1; i < Math.min(lines.size(), title + NEAR); i++) {
            String bare = MARKS.matcher(lines.get(i)).replaceAll("");
            if (Labels.find(bare).filter(label -> label.kind().isAttendance()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
