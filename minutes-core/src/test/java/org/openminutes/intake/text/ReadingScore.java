// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Compares a reading with the one a person made: lists are matched one to one by their words, then
 * the attributes of the pairs are compared. What is marked optional need not be found.
 */
final class ReadingScore {

    private static final double LIKE = 0.85;
    private static final int CONTAINED = 30;

    /** A list of a reading: what its members are matched by, and which attributes count. */
    enum Part {
        PARTICIPANTS(
                "participants",
                true,
                "name",
                "organisation",
                "role",
                "party",
                "principal",
                "status"),
        ITEMS("items", false, "title", "number", "presenters", "parent"),
        POSITIONS("positions", false, "text", "item", "kinds", "status"),
        ACTIONS("actions", false, "text", "assignees", "deadline"),
        NEXT_MEETINGS("next_meetings", false, "as_written", "status"),
        SIGNATORIES("signatories", true, "name", "role");

        private final String key;
        private final boolean exact;
        private final String words;
        private final String attributes;

        Part(String key, boolean exact, String words, String... attributes) {
            this.key = key;
            this.exact = exact;
            this.words = words;
            this.attributes = String.join(" ", attributes);
        }
    }

    private record Pair(double alike, Map<?, ?> wanted, Map<?, ?> found) {}

    private final Part part;
    private final List<String> faults = new ArrayList<>();
    private int matched;
    private int missing;
    private int extra;
    private int attributes;
    private int right;

    ReadingScore(Part part) {
        this.part = part;
    }

    /** Adds one file: what a person found in it, and what the importer did. */
    void add(String file, Map<?, ?> wanted, Map<?, ?> found) {
        List<Map<?, ?>> left = members(wanted);
        List<Map<?, ?>> got = members(found);
        List<Pair> pairs = new ArrayList<>();
        for (Map<?, ?> one : left) {
            for (Map<?, ?> other : got) {
                pairs.add(new Pair(alike(words(one), words(other)), one, other));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
        for (Pair pair : pairs) {
            boolean free =
                    left.stream().anyMatch(m -> m == pair.wanted())
                            && got.stream().anyMatch(m -> m == pair.found());
            if (free && pair.alike() >= (part.exact ? 1.0 : LIKE)) {
                left.removeIf(m -> m == pair.wanted());
                got.removeIf(m -> m == pair.found());
                matched++;
                compare(file, pair);
            }
        }
        left.removeIf(one -> Boolean.TRUE.equals(one.get("optional")));
        missing += left.size();
        extra += got.size();
        left.forEach(one -> faults.add(file + ": missed " + one));
        got.forEach(one -> faults.add(file + ": too much " + one));
    }

    private void compare(String file, Pair pair) {
        for (String attribute : part.attributes.split(" ", -1)) {
            Object wanted = pair.wanted().get(attribute);
            if (wanted == null) {
                continue;
            }
            attributes++;
            Object found = pair.found().get(attribute);
            if (bare(wanted).equals(bare(Objects.requireNonNullElse(found, "")))) {
                right++;
            } else {
                faults.add(
                        file
                                + ": "
                                + attribute
                                + " of "
                                + words(pair.wanted())
                                + " is "
                                + found
                                + ", not "
                                + wanted);
            }
        }
    }

    double precision() {
        return matched + extra == 0 ? 1 : (double) matched / (matched + extra);
    }

    double recall() {
        return matched + missing == 0 ? 1 : (double) matched / (matched + missing);
    }

    double attributes() {
        return attributes == 0 ? 1 : (double) right / attributes;
    }

    List<String> faults() {
        return faults;
    }

    private List<Map<?, ?>> members(Map<?, ?> reading) {
        Object list = reading.get(part.key);
        Stream<?> all = list instanceof List<?> some ? some.stream() : Stream.empty();
        List<Map<?, ?>> result = new ArrayList<>();
        all.filter(one -> one instanceof Map<?, ?> map && map.get(part.words) != null)
                .forEach(one -> result.add((Map<?, ?>) one));
        return result;
    }

    private String words(Map<?, ?> member) {
        return String.valueOf(member.get(part.words));
    }

    private static String bare(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ReadingScore::bare).sorted().toList().toString();
        }
        String text = Normalizer.normalize(value.toString(), Normalizer.Form.NFKC);
        String plain = text.replaceAll("[*_`]+", "").replaceAll("\\s+", " ").strip();
        return plain.replaceAll("\\.+$", "").toLowerCase(Locale.ROOT);
    }

    private static double alike(String a, String b) {
        String one = bare(a);
        String other = bare(b);
        if (one.equals(other)) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter >= CONTAINED && (one.contains(other) || other.contains(one))) {
            return 0.9;
        }
        return 2.0 * common(one, other) / (one.length() + other.length());
    }

    /** Length of the longest common subsequence. */
    private static int common(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] =
                        a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
