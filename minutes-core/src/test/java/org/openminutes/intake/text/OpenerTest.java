// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.Source;
import org.openminutes.model.Function;
import org.openminutes.register.Register;

/** Who opens the meeting as its chair chairs it; who is elected chair of a body need not. */
class OpenerTest {

    @ParameterizedTest
    @CsvSource({
        "Mötet öppnades av ordförande Anna Ek., true",
        "Mötet öppnades av vice ordförande Anna Ek., false",
        "Mötet valde till ordförande Anna Ek., false",
    })
    void only_the_chair_who_opens_is_taken_for_the_chair(String sentence, boolean chairs) {
        String text =
                "Minnesanteckningar Rådet 2024-03-04\n\nNärvarande: Anna Ek, Bo Al\n\n1. Start\n"
                        + sentence
                        + "\n\n2. Övrigt\nInget övrigt.\n";
        Source source = Source.of("notes.txt", text.getBytes(StandardCharsets.UTF_8));

        assertThat(new TextImporter().read(source, Register.EMPTY).minutes().attendance())
                .filteredOn(line -> line.has(Function.CHAIR))
                .hasSize(chairs ? 1 : 0);
    }
}
