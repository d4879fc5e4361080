// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openminutes.language.Names;

class ListedNamesTest {

    private static final String LETTERS = "annelöbrgé -.,A";

    @Test
    void the_first_near_name_is_found_in_the_order_of_the_list() {
        ListedNames list = new ListedNames(List.of("Cia Lind", "Jonny Mattssen", "Jonny Mattsson"));

        assertThat(list.near("Johnny Mattsson")).hasValue(1);
        assertThat(list.near("Mattsson")).isEmpty();
        assertThat(list.same("CIA-LIND")).hasValue(0);
        assertThat(list.hasShort("Jonny M")).isTrue();
        assertThat(list.hasShort("Cia Lind")).isFalse();
    }

    @Test
    void the_index_answers_as_a_walk_through_the_list_would() {
        Random random = new Random(7);
        int near = 0;
        int shorts = 0;
        for (int round = 0; round < 3000; round++) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                names.add(word(random));
            }
            ListedNames list = new ListedNames(names);
            for (int i = 0; i < 8; i++) {
                String name = changed(random, names.get(random.nextInt(8)));
                near += list.near(name).isPresent() ? 1 : 0;
                shorts += list.hasShort(name) ? 1 : 0;

                assertThat(list.same(name)).isEqualTo(first(names, n -> Names.isSame(n, name)));
                assertThat(list.near(name)).isEqualTo(first(names, n -> Names.isNear(n, name)));
                assertThat(list.hasShort(name) || list.same(name).isPresent())
                        .as("%s in %s", name, names)
                        .isEqualTo(
                                names.stream().anyMatch(n -> Names.isShortFor(name, n))
                                        || list.same(name).isPresent());
            }
        }

        assertThat(near).isGreaterThan(1000);
        assertThat(shorts).isGreaterThan(100);
    }

    private static OptionalInt first(List<String> names, Predicate<String> wanted) {
        return IntStream.range(0, names.size()).filter(i -> wanted.test(names.get(i))).findFirst();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder("A");
        for (int length = 4 + random.nextInt(12); length > 0; length--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /** A slip or three, or only the beginning. */
    private static String changed(Random random, String name) {
        StringBuilder changed = new StringBuilder(name);
        if (random.nextInt(4) == 0) {
            changed.setLength(1 + random.nextInt(name.length()));
        }
        for (int slips = random.nextInt(4); slips > 0 && changed.length() > 0; slips--) {
            int at = random.nextInt(changed.length());
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(3)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, letter);
                default -> changed.setCharAt(at, letter);
            }
        }
        return changed.toString();
    }
}
