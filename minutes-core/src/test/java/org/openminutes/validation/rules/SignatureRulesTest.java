// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.signature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.AttendanceBuilder;
import org.openminutes.model.Attestation;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Notice;
import org.openminutes.model.When;

class SignatureRulesTest {

    @Test
    void somebody_stands_behind_the_record() {
        assertThat(run("SIG-001", notes())).containsExactly("attestations: Underskrift saknas.");
        assertThat(run("SIG-001", notes().signedBy("Bo Ek", Function.CHAIR))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Bo Ek, false",
        "Helen Ekeroth, false", // a slip from a participant
        "Dag Sylvén, true",
        "Cia Lind, true", // absent
    })
    void who_signs_was_there(String name, boolean found) {
        MinutesBuilder minutes =
                notes().present("Bo Ek")
                        .present("Helene Ekeroth")
                        .absent("Cia Lind")
                        .signedBy(name, Function.ADJUSTER);

        assertThat(run("SIG-002", minutes))
                .isEqualTo(
                        found
                                ? List.of(
                                        "attestations[0]: "
                                                + name
                                                + " har undertecknat men finns inte bland de"
                                                + " närvarande.")
                                : List.of());
        assertThat(run("SIG-002", notes().signedBy(name, Function.ADJUSTER))).isEmpty();
    }

    @Test
    void who_signs_as_chair_is_listed_as_chair() {
        MinutesBuilder listed =
                notes().present("Anna Berg", AttendanceBuilder::chair)
                        .present("Helene Ekeroth")
                        .present("Cia Lind", who -> who.role("beredning", Function.PREPARER));

        assertThat(run("SIG-003", listed.signedBy("Helen Ekeroth", Function.VICE_CHAIR)))
                .containsExactly(
                        "attestations[0]: Helen Ekeroth undertecknar som vice ordförande men står"
                                + " som deltagare.");
        assertThat(run("SIG-003", listed.signedBy("Cia Lind", Function.CHAIR)))
                .contains(
                        "attestations[1]: Cia Lind undertecknar som ordförande men står som"
                                + " beredning.");
    }

    @Test
    void other_roles_and_lists_without_roles_are_not_asked() {
        MinutesBuilder listed =
                notes().present("Anna Berg", AttendanceBuilder::chair)
                        .present("Bo Ek")
                        .signedBy("Anna Berg", Function.CHAIR)
                        .signedBy("Bo Ek", Function.ADJUSTER)
                        .signedBy("Bo Ek", Function.NOTE_TAKER);
        MinutesBuilder bare = notes().present("Bo Ek").signedBy("Bo Ek", Function.CHAIR);

        assertThat(run("SIG-003", listed)).isEmpty();
        assertThat(run("SIG-003", bare)).isEmpty();
    }

    @ParameterizedTest(name = "March {0}: {1}")
    @CsvSource({"17, false", "18, true", "3, false"})
    void minutes_are_adjusted_within_fourteen_days(int day, boolean found) {
        MinutesBuilder signed =
                notes().attestation(
                                signature(
                                        person("Bo Ek"),
                                        Optional.empty(),
                                        Optional.of(on(2026, 3, day))));
        MinutesBuilder noticed = notes().notice(notice(on(2026, 3, day), null, null));
        String message =
                ": Protokollet justerades %d dagar efter sammanträdet; högst 14 gäller."
                        .formatted(day - 3);

        assertThat(run("SIG-004", signed))
                .isEqualTo(found ? List.of("attestations" + message) : List.of());
        assertThat(run("SIG-004", noticed))
                .isEqualTo(found ? List.of("notice" + message) : List.of());
    }

    @Test
    void a_signature_for_some_items_only_does_not_adjust_the_whole() {
        Attestation late =
                new Attestation(
                        person("Bo Ek"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(on(2026, 5, 1)),
                        List.of(id("p1")),
                        Optional.empty(),
                        Optional.empty());

        assertThat(run("SIG-004", notes().attestation(late))).isEmpty();
    }

    @Test
    void all_sign_the_same_content() {
        assertThat(run("SIG-007", notes().attestation(hashed("a")).attestation(hashed("b"))))
                .containsExactly("attestations[1]: Innehållet har ändrats efter underskrift.");
        assertThat(run("SIG-007", notes().attestation(hashed("a")).attestation(hashed("a"))))
                .isEmpty();
        assertThat(run("SIG-007", notes().attestation(hashed("a")).attestation(hashed("b", "p1"))))
                .isEmpty();
    }

    @Test
    void somebody_took_the_notes() {
        assertThat(run("SIG-009", notes().signedBy("Bo Ek", Function.CHAIR)))
                .containsExactly(": Det framgår inte vem som fört anteckningarna.");
        assertThat(run("SIG-009", notes().signedBy("Bo Ek", Function.NOTE_TAKER))).isEmpty();
        assertThat(run("SIG-009", notes().present("Bo Ek", AttendanceBuilder::secretary)))
                .isEmpty();
    }

    private static Attestation hashed(String digit, String... items) {
        return new Attestation(
                person("Bo Ek"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Stream.of(items).map(Id<AgendaItem>::new).toList(),
                Optional.empty(),
                Optional.of(digit.repeat(64)));
    }

    static Notice notice(@Nullable When adjusted, @Nullable When posted, @Nullable When removed) {
        return new Notice(
                Optional.ofNullable(adjusted),
                Optional.ofNullable(posted),
                Optional.ofNullable(removed),
                Optional.empty());
    }
}
