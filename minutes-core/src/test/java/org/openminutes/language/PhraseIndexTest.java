// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index finds what a search for one phrase after the other finds. */
class PhraseIndexTest {

    private static final Phrases PHRASES = Phrases.swedish();
    private static final List<String> KINDS =
            List.of(
                    "act",
                    "pastact",
                    "infinitive",
                    "past",
                    "label",
                    "meeting",
                    "cancel",
                    "propose");

    @Test
    void finds_what_a_search_for_each_phrase_finds() {
        Random random = new Random(3);
        List<String> words = words();
        int standing = 0;
        for (int i = 0; i < 400; i++) {
            String text = sentence(words, random);
            int from = random.nextInt(text.length());
            for (String kind : KINDS) {
                List<Phrase.Place> places = PHRASES.allIn(kind, text, from);
                assertThat(places).as("%s in: %s", kind, text).isEqualTo(each(kind, text, from));
                assertThat(PHRASES.firstIn(kind, text))
                        .as("first %s in: %s", kind, text)
                        .isEqualTo(first(kind, text));
                standing += places.size();
            }
        }
        assertThat(standing).as("phrases that stood in the texts").isGreaterThan(1000);
    }

    @Test
    void has_gaps_signs_and_phrases_of_one_letter() {
        PhraseIndex index =
                new PhraseIndex(
                        Stream.of("å", "tar … med", "i … möte", "(bilaga)", "tar")
                                .map(words -> new Phrase("act", words, ""))
                                .toList());
        assertThat(index.first("ingen båt")).isEqualTo(-1);
        assertThat(index.first("han tar frågan")).isEqualTo(4);
        assertThat(index.first("han tar frågan med sig")).isEqualTo(1);
        assertThat(index.first("i dag, möte")).isEqualTo(2);
        assertThat(index.first("se (bilaga)")).isEqualTo(3);
        assertThat(index.first("å ena sidan")).isZero();
        assertThat(index.first("tarmed")).isEqualTo(-1);
        assertThat(index.first("")).isEqualTo(-1);
        assertThat(index.all("å tar det med", 2))
                .extracting(place -> place.phrase().words(), Phrase.Place::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("tar … med", 2),
                        org.assertj.core.groups.Tuple.tuple("tar", 2));
    }

    private static List<Phrase.Place> each(String kind, String text, int from) {
        List<Phrase.Place> places = new ArrayList<>();
        for (Phrase phrase : PHRASES.of(kind)) {
            int at = phrase.indexIn(text, from);
            if (at >= 0) {
                places.add(new Phrase.Place(phrase, at));
            }
        }
        return places;
    }

    private static Optional<Phrase> first(String kind, String text) {
        return PHRASES.of(kind).stream().filter(p -> p.indexIn(text, 0) >= 0).findFirst();
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of("och", "frågan", "-", "(M),", "12", "kl"));
        KINDS.forEach(kind -> PHRASES.of(kind).forEach(p -> words.add(p.words())));
        return words;
    }

    /** Phrases and parts of phrases, some of them run together. */
    private static String sentence(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String word = words.get(random.nextInt(words.size())).replace("…", "det");
            text.append(word, 0, random.nextInt(4) == 0 ? word.length() / 2 : word.length());
            text.append(random.nextInt(6) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
