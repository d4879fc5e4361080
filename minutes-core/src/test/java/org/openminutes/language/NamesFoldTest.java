// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Folding letter by letter gives what the Unicode tables give. */
class NamesFoldTest {

    private static final String ODD = " -.,\t\r\u001c\u001f\u00a0\u0301\u0308\u2010\u2028İßŁÅﬁ½";

    @Test
    void every_single_character_is_folded_as_by_the_tables() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            String name = "x" + c + "Y" + c;

            assertThat(Names.fold(name)).as("U+%04X", (int) c).isEqualTo(byTables(name));
        }
    }

    @Test
    void random_strings_are_folded_as_by_the_tables() {
        Random random = new Random(11);
        for (int round = 0; round < 100_000; round++) {
            StringBuilder name = new StringBuilder();
            boolean odd = random.nextBoolean();
            for (int length = random.nextInt(12); length > 0; length--) {
                name.append(
                        odd && random.nextInt(3) == 0
                                ? ODD.charAt(random.nextInt(ODD.length()))
                                : letter(random));
            }

            assertThat(Names.fold(name.toString())).isEqualTo(byTables(name.toString()));
        }
    }

    private static char letter(Random random) {
        return (char) (random.nextBoolean() ? random.nextInt(0x80) : 0xC0 + random.nextInt(0x40));
    }

    private static String byTables(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[\\s\\p{Pd}.,]+", " ").strip();
    }
}
