// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openminutes.docx.back.Walk.Spot;
import org.openminutes.docx.back.Walk.Stretch;
import org.openminutes.intake.SourceLine.Piece;

/**
 * A part of a returned file as controls and loose words: controls get back tags that LibreOffice
 * took away, and words typed right beside a control belong to it.
 */
final class Reading {

    /**
     * A paragraph of the part.
     *
     * @param line counted from 1 over all parts
     * @param spot the paragraph
     * @param controls the controls in it, in order
     * @param loose what of its words is new and in no control; empty if nothing is
     */
    record Line(int line, Spot spot, List<Control> controls, String loose) {}

    private final List<Line> lines = new ArrayList<>();

    private Reading() {}

    List<Line> lines() {
        return lines;
    }

    /**
     * Reads a part.
     *
     * @param spots its paragraphs
     * @param tags those of the texts it showed, in order
     * @param first how many lines stand before it
     */
    static Reading of(
            List<Spot> spots, List<String> tags, Expected expected, Known known, int first) {
        if (spots.stream().flatMap(s -> s.stretches().stream()).noneMatch(Stretch::control)) {
            return Bare.reading(spots, tags, expected, known, first);
        }
        return reading(spots, tagged(spots, tags, expected), expected, known, first);
    }

    /** Makes the lines, once it is known which text each stretch is. */
    static Reading reading(
            List<Spot> spots,
            IdentityHashMap<Stretch, String> owners,
            Expected expected,
            Known known,
            int first) {
        Reading reading = new Reading();
        for (Spot spot : spots) {
            int line = first + reading.lines.size() + 1;
            reading.lines.add(line(line, spot, owners, expected, known));
        }
        return reading;
    }

    /** The tag of each stretch in a control of ours. */
    private static IdentityHashMap<Stretch, String> tagged(
            List<Spot> spots, List<String> tags, Expected expected) {
        IdentityHashMap<Stretch, String> owners = new IdentityHashMap<>();
        List<Stretch> bare = new ArrayList<>();
        for (Spot spot : spots) {
            for (Stretch stretch : spot.stretches()) {
                if (!stretch.control()) {
                    continue;
                }
                if (!stretch.tag().isEmpty() && expected.path(stretch.tag()).isPresent()) {
                    owners.put(stretch, stretch.tag());
                } else if (stretch.tag().isEmpty()) {
                    bare.add(stretch);
                }
            }
        }
        if (owners.isEmpty() && !bare.isEmpty()) {
            owners.putAll(untagged(bare, tags, expected, true));
        }
        return owners;
    }

    /**
     * Stretches without tags are those that show the same, and between them those in order or those
     * that are like them.
     *
     * @param inPlace whether there is nothing but texts of the record, so that as many as there
     *     were are the same
     */
    static IdentityHashMap<Stretch, String> untagged(
            List<Stretch> bare, List<String> tags, Expected expected, boolean inPlace) {
        List<String> before = new ArrayList<>();
        for (String tag : tags) {
            before.add(same(expected.of(tag).map(Expected.Found::words).orElse("")));
        }
        List<String> after = bare.stream().map(stretch -> same(stretch.words())).toList();
        int[] match = Alignment.of(before, after);
        IdentityHashMap<Stretch, String> owners = new IdentityHashMap<>();
        int done = 0;
        for (int i = 0; i <= match.length; i++) {
            if (i < match.length && match[i] < 0) {
                continue;
            }
            int from = done == 0 ? 0 : match[done - 1] + 1;
            int to = i < match.length ? match[i] : tags.size();
            List<Stretch> now = bare.subList(done, i);
            boolean each = inPlace && now.size() == to - from;
            gap(now, tags.subList(from, to), before.subList(from, to), each, owners);
            if (i < match.length) {
                owners.put(bare.get(i), tags.get(match[i]));
            }
            done = i + 1;
        }
        moved(bare, tags, before, owners);
        return owners;
    }

    /** Controls left over that show what one tag left over did: they were moved. */
    private static void moved(
            List<Stretch> bare,
            List<String> tags,
            List<String> before,
            IdentityHashMap<Stretch, String> owners) {
        Set<String> taken = new HashSet<>(owners.values());
        Map<String, String> left = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            if (!taken.contains(tags.get(i)) && !before.get(i).isEmpty()) {
                left.merge(before.get(i), tags.get(i), (one, other) -> "");
            }
        }
        for (Stretch stretch : bare) {
            String tag = left.remove(same(stretch.words()));
            if (tag != null && !tag.isEmpty() && !owners.containsKey(stretch)) {
                owners.put(stretch, tag);
            }
        }
    }

    /** Of as many controls as there were, each is the one in its place; else the likest. */
    private static void gap(
            List<Stretch> now,
            List<String> tags,
            List<String> before,
            boolean each,
            IdentityHashMap<Stretch, String> owners) {
        int next = 0;
        for (int i = 0; i < now.size(); i++) {
            int at = next;
            if (!each) {
                while (at < tags.size() && !Likeness.isLike(before.get(at), now.get(i).words())) {
                    at++;
                }
            }
            if (at < tags.size()) {
                owners.put(now.get(i), tags.get(at));
                next = at + 1;
            }
        }
    }

    private static Line line(
            int line,
            Spot spot,
            IdentityHashMap<Stretch, String> owners,
            Expected expected,
            Known known) {
        List<Control> controls = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        for (Stretch stretch : spot.stretches()) {
            String tag = owners.get(stretch);
            if (tag != null) {
                List<Piece> pieces = new ArrayList<>(stretch.pieces());
                if (!loose.isEmpty()) {
                    pieces.add(0, new Piece(loose.toString(), false));
                    loose.setLength(0);
                }
                String path = expected.path(tag).orElse("");
                controls.add(new Control(line, spot.place(), tag, path, pieces));
                continue;
            }
            String rest = known.rest(stretch.words());
            if (rest.isBlank()) {
                continue;
            }
            if (controls.isEmpty()) {
                loose.append(rest);
            } else {
                controls.get(controls.size() - 1).pieces().addAll(joined(rest, stretch));
            }
        }
        return new Line(line, spot, controls, loose.toString().strip());
    }

    private static List<Piece> joined(String rest, Stretch stretch) {
        return rest.equals(stretch.words()) ? stretch.pieces() : List.of(new Piece(rest, false));
    }

    /** A text as it is compared: blanks are all alike. */
    static String same(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
