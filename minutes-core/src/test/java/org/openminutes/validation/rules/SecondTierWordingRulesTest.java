// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.signature;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attestation;
import org.openminutes.model.Edition;
import org.openminutes.model.Exchange;
import org.openminutes.model.Function;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Remark;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

class SecondTierWordingRulesTest {

    @Test
    void attachments_have_numbers_of_their_own() {
        MinutesBuilder minutes = notes().attachment(numbered("A", 1)).attachment(numbered("B", 1));

        assertThat(run("BIL-004", minutes))
                .containsExactly("attachments[1]: Bilagenumret 1 förekommer flera gånger.");
        assertThat(
                        run(
                                "BIL-004",
                                notes().attachment(numbered("A", 1)).attachment(numbered("B", 2))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NORFU arbetar vidare., true",
        "Vårdsamverkan (NORFU) arbetar. NORFU fortsätter., false",
        "Enligt GDPR gäller detta., false",
        "Karl XIV kom., false",
        "AU, false", // an alias in the register
    })
    void abbreviations_are_explained(String words, boolean found) {
        assertThat(run("REF-004", item(i -> i.says(words)), register(b -> b.alias("AU"))))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0].text: Förkortningen ”NORFU” är inte"
                                                + " förklarad.")
                                : List.of());
    }

    @Test
    void dates_are_written_in_two_ways_at_most() {
        assertThat(run("TXT-005", item(i -> i.says("Den 6 april, 7/4 och 2026-04-08."))))
                .containsExactly(": Datum skrivs på flera sätt: 2026-03-03, Den 6 april, 7/4.");
        assertThat(run("TXT-005", item(i -> i.says("Den 6 april och 2026-04-08.")))).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Under våren ska, förslaget lyftas., true",
        "Under våren ska, Förslaget lyftas., false",
        "Under våren., förslaget lyftas., false",
    })
    void a_paragraph_is_whole(String first, String second, boolean found) {
        assertThat(run("TXT-006", item(i -> i.says(first).says(second))))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[1]: Stycket verkar vara brutet: ”Under"
                                                + " våren ska”.")
                                : List.of());
        assertThat(run("TXT-006", item(i -> i.says(first).list("x").says(second)))).isEmpty();
    }

    @Test
    void a_question_is_answered() {
        Exchange open =
                new Exchange(
                        Text.of("Hur då?"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(run("TXT-007", entries(open)))
                .containsExactly("items[0].entries[0]: Frågan ”Hur då?” saknar svar.");
        assertThat(run("TXT-007", item(i -> i.asked("Hur då?", "Så.")))).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"1, 1, false", "1, 2, true", "0, 2, false"})
    void enough_adjusters_sign(int signed, int required, boolean found) {
        MinutesBuilder minutes = notes().body(body());
        for (int i = 0; i < signed; i++) {
            minutes.signedBy("Justerare " + i, Function.ADJUSTER);
        }

        assertThat(run("SIG-005", minutes, register(b -> b.adjusters(required))))
                .isEqualTo(
                        found ? List.of("attestations: 2 justerare krävs, 1 finns.") : List.of());
    }

    @Test
    void a_signature_has_a_role() {
        Attestation bare = signature(person("Bo Ek"), Optional.empty(), Optional.empty());

        assertThat(run("SIG-008", notes().attestation(bare)))
                .containsExactly("attestations[0]: Roll saknas vid namnet Bo Ek.");
        assertThat(run("SIG-008", notes().signedBy("Bo Ek", Function.CHAIR))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "Svara till bo.ek@example.org., bo.ek@example.org",
                "Ring 070-123 45 67., 070-123 45 67",
                "Ring +46 70-123 45 67., +46 70-123 45 67",
                "Kl. 09-10 den 2026-03-03., none",
                "Dnr 2020-10-12 finns., none",
            })
    void contacts_are_found(String words, @Nullable String contact) {
        assertThat(run("PUB-006", item(i -> i.says(words))))
                .isEqualTo(
                        contact == null
                                ? List.of()
                                : List.of(
                                        "items[0].entries[0].text: Kontaktuppgift i den offentliga"
                                                + " versionen: "
                                                + contact
                                                + "."));
    }

    @Test
    void an_objection_to_publication_is_heeded() {
        Remark objection =
                new Remark(
                        Remark.Kind.OBJECTION,
                        Optional.empty(),
                        Text.of("Vill inte att namnen publiceras."));

        assertThat(run("PUB-007", entries(objection).present("Bo Ek")))
                .containsExactly(
                        "items[0].entries[0]: Invändning mot publicering är antecknad men namn är"
                                + " inte maskade.");
        assertThat(run("PUB-007", entries(objection))).isEmpty();
    }

    @Test
    void what_is_sent_is_registered_and_official() {
        Edition sent = Edition.first(Edition.Stage.CIRCULATED);
        MinutesBuilder minutes = Minutes.notes("Minnesanteckningar rådet").edition(sent);

        assertThat(run("PUB-009", minutes))
                .containsExactly(": Anteckningarna är utskickade men saknar diarienummer.");
        assertThat(run("PUB-010", minutes)).hasSize(1);
        assertThat(run("PUB-010", notes().edition(sent))).isEmpty();
        assertThat(run("PUB-010", Minutes.notes("Minnesanteckningar"))).isEmpty();
        assertThat(run("PUB-009", minutes.registryNumber("KS 1"))).isEmpty();
        assertThat(run("ARC-003", minutes))
                .containsExactly(": Diarienummer eller klassificering saknas.");
        assertThat(run("ARC-003", minutes.classification("1.2"))).isEmpty();
    }

    private static Attachment numbered(String title, int ordinal) {
        return new Attachment(
                id(title),
                title,
                OptionalInt.of(ordinal),
                Attachment.Delivery.MENTIONED,
                Optional.empty(),
                Visibility.OPEN);
    }
}
