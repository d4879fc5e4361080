// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which phrases of one kind stand in a text, by the two letters they begin with: one walk
 * over the text however many phrases there are.
 */
final class PhraseIndex {

    private static final int BUCKETS = 256;
    private static final int[] NONE = {};

    /** Not looked for yet. */
    private static final int UNKNOWN = -2;

    private static final int ABSENT = -1;

    private final List<Phrase> phrases;

    /** The words of each up to the first gap. */
    private final String[] parts;

    /** By {@link #bucket}, the places in the table of the phrases that begin so, rising. */
    private final int[][] buckets = new int[BUCKETS][];

    /** Places of the phrases of one character, and of those that begin with a sign. */
    private final int[] odd;

    PhraseIndex(List<Phrase> phrases) {
        this.phrases = phrases;
        parts = phrases.stream().map(Phrase::firstPart).toArray(String[]::new);
        Arrays.fill(buckets, NONE);
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (parts[i].length() < 2 || Phrase.isEdge(parts[i], 0)) {
                others.add(i);
            } else {
                int bucket = bucket(parts[i], 0);
                buckets[bucket] = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
                buckets[bucket][buckets[bucket].length - 1] = i;
            }
        }
        odd = others.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int bucket(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) & (BUCKETS - 1);
    }

    /** Place in the table of the first phrase that stands in a text in small letters, or -1. */
    int first(String lower) {
        int best = phrases.size();
        for (int i : odd) {
            if (phrases.get(i).indexIn(lower, 0) >= 0) {
                best = i;
                break;
            }
        }
        for (int at = 0; at + 1 < lower.length() && best > 0; at++) {
            if (beginsWord(lower, at)) {
                for (int i : buckets[bucket(lower, at)]) {
                    if (i >= best) {
                        break;
                    }
                    best = begins(i, lower, at) && goesOn(i, lower, at) ? i : best;
                }
            }
        }
        return best < phrases.size() ? best : -1;
    }

    /**
     * All phrases that stand in a text in small letters, from an index on, each where it stands
     * first.
     */
    List<Phrase.Place> all(String lower, int from) {
        int[] places = new int[phrases.size()];
        Arrays.fill(places, UNKNOWN);
        int found = 0;
        for (int i : odd) {
            places[i] = phrases.get(i).indexIn(lower, from);
            found += places[i] >= 0 ? 1 : 0;
        }
        for (int at = from; at + 1 < lower.length(); at++) {
            if (beginsWord(lower, at)) {
                for (int i : buckets[bucket(lower, at)]) {
                    if (places[i] == UNKNOWN && begins(i, lower, at)) {
                        places[i] = goesOn(i, lower, at) ? at : ABSENT;
                        found += places[i] >= 0 ? 1 : 0;
                    }
                }
            }
        }
        return found == 0 ? List.of() : standing(places, found);
    }

    private List<Phrase.Place> standing(int[] places, int found) {
        List<Phrase.Place> result = new ArrayList<>(found);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                result.add(new Phrase.Place(phrases.get(i), places[i]));
            }
        }
        return result;
    }

    private boolean begins(int i, String lower, int at) {
        return lower.startsWith(parts[i], at) && Phrase.isWhole(lower, parts[i], at);
    }

    /** Whether what comes after the first gap of a phrase that begins here stands there too. */
    private boolean goesOn(int i, String lower, int at) {
        Phrase phrase = phrases.get(i);
        return parts[i].length() == phrase.words().length() || phrase.indexIn(lower, at) == at;
    }

    private static boolean beginsWord(String text, int at) {
        return Phrase.isEdge(text, at - 1) && !Phrase.isEdge(text, at);
    }
}
