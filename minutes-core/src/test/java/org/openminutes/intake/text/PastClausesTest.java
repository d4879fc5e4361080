// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.Source;
import org.openminutes.model.Background;
import org.openminutes.model.When;
import org.openminutes.register.Register;

class PastClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Parkrådet antog planen den 3 maj 2021 och Gatunämnden gjorde detsamma den 7 juni 2021."
                        + "|Parkrådet 2021-05-03 DECIDES; Gatunämnden 2021-06-07 DECIDES",
                "Parkrådet ställde sig bakom planen den 3 maj 2021 och nämnden gjorde det den 7 juni 2021."
                        + "|Parkrådet 2021-05-03 ENDORSES; nämnden 2021-06-07 ENDORSES",
                "Parkrådet godkände planen den 3 maj 2021, och Gatu- och parknämnden antog den 7 juni 2021."
                        + "|Parkrådet 2021-05-03 APPROVES; Gatu- och parknämnden 2021-06-07 DECIDES",
                "Parkrådet ställde sig bakom planen och Gatunämnden gjorde detsamma den 7 juni 2021."
                        + "|Parkrådet - ENDORSES; Gatunämnden 2021-06-07 ENDORSES",
                "Parkrådet har godkänt planen den 3 maj 2021 och Gatunämnden har antagit den."
                        + "|Parkrådet 2021-05-03 APPROVES; Gatunämnden - DECIDES",
                "Vid mötet 2021-05-03 presenterades planen och vid mötet 2021-06-07 diskuterades den."
                        + "|- 2021-05-03 PRESENTED; - 2021-06-07 DISCUSSED",
                "Den 3 maj 2021 presenterades planen och diskuterades kort.|- 2021-05-03 PRESENTED",
                "Parkrådet antog planen den 3 maj 2021 och gjorde det möjligt att börja."
                        + "|Parkrådet 2021-05-03 DECIDES",
                "Den 3 maj 2021 diskuterades planen, som beslutades gå ut med svar senast 7 juni 2021."
                        + "|- 2021-05-03 DISCUSSED",
            })
    void each_clause_has_its_own_actor_day_and_act(String sentence, String expected) {
        List<String> found =
                PastClauses.in(sentence).stream()
                        .map(
                                past ->
                                        "%s %s %s"
                                                .formatted(
                                                        past.by().orElse("-"),
                                                        past.when()
                                                                .flatMap(When::known)
                                                                .map(String::valueOf)
                                                                .orElse("-"),
                                                        past.act()))
                        .toList();

        assertThat(String.join("; ", found)).isEqualTo(expected);
    }

    @Test
    void a_record_holds_one_background_a_clause() {
        String notes =
                "Anteckningar Rådet\n\n1. Planen\nParkrådet antog planen den 3 maj 2021 och"
                        + " Gatunämnden gjorde detsamma den 7 juni 2021.\n2. Slut\nHej då.\n";
        Source source = Source.of("notes.txt", notes.getBytes(StandardCharsets.UTF_8));

        List<Background> found =
                new TextImporter()
                        .read(source, Register.EMPTY)
                        .minutes()
                        .facts(Background.class)
                        .toList();

        assertThat(found)
                .extracting(past -> past.by().orElseThrow().asWritten())
                .containsExactly("Parkrådet", "Gatunämnden");
        assertThat(found)
                .extracting(past -> past.when().orElseThrow().asWritten())
                .containsExactly("den 3 maj 2021", "den 7 juni 2021");
    }
}
