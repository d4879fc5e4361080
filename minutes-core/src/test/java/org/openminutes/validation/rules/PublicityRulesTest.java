// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.on;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Attachment;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Narrative;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

class PublicityRulesTest {

    /** Made up for tests by the tax agency's rules: right dates and check digits. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "811218-9876, true",
        "19811218-9876, true",
        "198112189876, true",
        "8112189876, true",
        "811278-9873, true", // a coordination number
        "811218-9875, false", // another check digit
        "811318-9875, false", // no such month
        "0701234567, false", // a telephone number
        "Dnr 2026-8112-1, false",
        "1811218-98765, false",
    })
    void a_personal_number_is_found(String words, boolean found) {
        assertThat(run("PUB-001", item(item -> item.says("Gäller " + words + "."))))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0].text: Personnummer förekommer i"
                                                + " texten.")
                                : List.of());
    }

    @Test
    void secrecy_cites_its_provision() {
        Visibility bare =
                new Visibility.Confidential(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Attachment plan =
                new Attachment(
                        id("a"),
                        "Plan",
                        OptionalInt.empty(),
                        Attachment.Delivery.ENCLOSED,
                        Optional.empty(),
                        bare);

        assertThat(run("PUB-002", item(item -> item.visibility(bare)).attachment(plan)))
                .containsExactly(
                        "items[0].visibility: Sekretessmarkeringen i ”Budget” saknar lagrum.",
                        "attachments[0].visibility: Sekretessmarkeringen i ”Plan” saknar lagrum.");
        assertThat(
                        run(
                                "PUB-002",
                                item(
                                        item ->
                                                item.visibility(
                                                        Visibility.Confidential.under(
                                                                "OSL 25 kap. 1 §")))))
                .isEmpty();
    }

    @Test
    void nothing_protected_is_left() {
        Text masked = new Text(List.of(new Text.Span("Hemligt", false, Visibility.INTERNAL)));

        assertThat(run("PUB-003", entries(new Narrative(masked))))
                .containsExactly(
                        "items[0].entries[0].text.spans[0].visibility: Skyddat innehåll i den"
                                + " offentliga versionen: ”Budget”.");
        assertThat(run("PUB-003", item(item -> item.says("Öppet.")))).isEmpty();
    }

    @ParameterizedTest(name = "posted on March {0}: {1}")
    @CsvSource({"10, false", "12, false", "13, true"})
    void the_adjustment_is_announced_within_two_days(int posted, boolean found) {
        MinutesBuilder minutes =
                notes().notice(
                                SignatureRulesTest.notice(
                                        on(2026, 3, 10), on(2026, 3, posted), null));

        assertThat(run("PUB-004", minutes))
                .isEqualTo(
                        found
                                ? List.of(
                                        "notice: Justeringen tillkännagavs 3 dagar efter justering;"
                                                + " högst två gäller.")
                                : List.of());
    }

    @ParameterizedTest(name = "removed on March {0}: {1}")
    @CsvSource({"21, true", "22, false", "23, false"})
    void the_notice_stays_up_for_three_weeks(int removed, boolean found) {
        MinutesBuilder minutes =
                notes().notice(
                                SignatureRulesTest.notice(
                                        null, on(2026, 3, 1), on(2026, 3, removed)));

        assertThat(run("PUB-005", minutes))
                .isEqualTo(
                        found
                                ? List.of(
                                        "notice: Anslaget togs ned innan överklagandetiden gått"
                                                + " ut.")
                                : List.of());
    }

    @Test
    void an_unknown_day_is_not_judged() {
        MinutesBuilder minutes = notes().notice(SignatureRulesTest.notice(null, null, null));

        assertThat(run("PUB-004", minutes)).isEmpty();
        assertThat(run("PUB-005", minutes)).isEmpty();
    }
}
