// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.attachment;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.relative;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.yearless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Act;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Attachment;
import org.openminutes.model.Background;
import org.openminutes.model.Body;
import org.openminutes.model.Capacity;
import org.openminutes.model.Clause;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Mandate;
import org.openminutes.model.Matter;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Presidency;
import org.openminutes.model.Recusal;
import org.openminutes.model.Remark;
import org.openminutes.model.Side;
import org.openminutes.model.Text;
import org.openminutes.model.Validity;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** The borders of rules on both sides, and what looks like a fault and is none. */
class RuleBordersTest {

    /** The meeting is on 3 March 2026. */
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-03-03, 2026-12-31, false", // from the day itself
        "2026-03-04, 2026-12-31, true",
        "2023-01-01, 2026-03-03, false", // to the day itself
        "2023-01-01, 2026-03-02, true",
    })
    void a_mandate_covers_its_first_and_its_last_day(LocalDate from, LocalDate to, boolean found) {
        Mandate mandate =
                new Mandate(
                        Id.of("person", "Bo Ek"),
                        Optional.empty(),
                        Optional.empty(),
                        Capacity.MEMBER,
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        new Validity(Optional.of(from), Optional.of(to)));

        assertThat(
                        run(
                                "ATT-012",
                                notes().body(body()).present("Bo Ek"),
                                register(b -> b.mandate(mandate))))
                .hasSize(found ? 1 : 0);
        // who has no valid mandate on the day need not be told present or absent
        assertThat(
                        run(
                                "ATT-006",
                                notes().body(body()).present("Cia Lind"),
                                register(b -> b.mandate(mandate))))
                .hasSize(found ? 0 : 1);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-03-03, 2026-12-31, true",
        "2026-03-04, 2026-12-31, false",
        "2025-01-01, 2026-03-03, true",
        "2025-01-01, 2026-03-02, false",
    })
    void a_presidency_holds_on_its_first_and_its_last_day(
            LocalDate from, LocalDate to, boolean found) {
        Presidency presidency =
                new Presidency(
                        Id.of("side", "Kommunerna"),
                        List.of(),
                        new Validity(Optional.of(from), Optional.of(to)));
        MinutesBuilder region =
                notes().body(body()).present("Anna Berg", w -> w.side("Region").chair());

        assertThat(
                        run(
                                "ATT-015",
                                region,
                                register(
                                        b -> b.side(Side.of("Kommunerna")).presidency(presidency))))
                .hasSize(found ? 1 : 0);
    }

    @Test
    void the_third_level_is_deep_enough_and_no_deeper() {
        assertThat(run("AGD-013", item(a -> a.item("B", b -> b.item("C", c -> {}))))).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-09-03, false", "2025-09-04, true"})
    void half_a_year_is_given_to_decide(LocalDate day, boolean found) {
        Minutes before =
                notes().id("before")
                        .date(on(2025, 3, 3))
                        .body(body())
                        .item(
                                "A",
                                i ->
                                        i.matter(id("plan"))
                                                .position(Clause.of("Anta.", Act.RECOMMENDS)))
                        .build();
        Matter matter = new Matter(id("plan"), "Planen", List.of(), Optional.empty(), List.of());
        Register register =
                Register.builder()
                        .add(Body.named("body", "Nämnden").side("Region", id("r"), 1).build())
                        .add(before)
                        .add(matter)
                        .build();

        assertThat(run("CAS-005", notes().body(body()).date(day), register)).hasSize(found ? 1 : 0);
    }

    @Test
    void adjusters_are_missing_also_where_only_others_signed() {
        MinutesBuilder signed = notes().body(body()).signedBy("Bo Ek", Function.CHAIR);

        assertThat(run("SIG-005", signed, register(b -> b.adjusters(1))))
                .containsExactly("attestations: 1 justerare krävs, 0 finns.");
        assertThat(run("SIG-005", signed, register(b -> b))).as("none required").isEmpty();
    }

    @Test
    void one_adjuster_who_signs_twice_is_one() {
        MinutesBuilder signed =
                notes().body(body())
                        .signedBy("Bo Ek", Function.ADJUSTER)
                        .signedBy("Bo Ek", Function.ADJUSTER);

        assertThat(run("SIG-005", signed, register(b -> b.adjusters(2)))).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Vill inte att namnen publiceras., true",
        "Vill inte att planen antas., false",
    })
    void an_objection_to_something_else_is_none_to_publication(String words, boolean found) {
        Remark objection = new Remark(Remark.Kind.OBJECTION, Optional.empty(), Text.of(words));

        assertThat(run("PUB-007", entries(objection).present("Bo Ek"))).hasSize(found ? 1 : 0);
    }

    @Test
    void a_comment_on_publication_is_no_objection() {
        Remark comment =
                new Remark(
                        Remark.Kind.COMMENT,
                        Optional.empty(),
                        Text.of("Protokollet publiceras på webben."));

        assertThat(run("PUB-007", entries(comment).present("Bo Ek"))).isEmpty();
    }

    @Test
    void a_title_whose_clause_tells_no_date_is_not_compared() {
        assertThat(
                        run(
                                "POS-011",
                                notes().item(
                                                "Förlängning till 31/12 2026",
                                                i ->
                                                        i.position(
                                                                "Avtalet förlängs.",
                                                                Act.ENDORSES))))
                .isEmpty();
        assertThat(
                        run(
                                "POS-011",
                                notes().item(
                                                "Förlängning",
                                                i -> i.position("Till 2026-12-31.", Act.ENDORSES))))
                .isEmpty();
    }

    @Test
    void an_official_without_party_and_a_member_with_one_are_right() {
        assertThat(
                        run(
                                "ATT-017",
                                notes().present("Bo Ek", w -> w.capacity(Capacity.OFFICIAL))
                                        .present(
                                                "Anna Berg",
                                                w -> w.capacity(Capacity.MEMBER).party("M"))))
                .isEmpty();
    }

    @Test
    void written_numbers_and_titles_are_not_told() {
        assertThat(run("AGD-003", notes().item("1. Ett").item("Två"))).isEmpty();
        assertThat(run("AGD-006", notes().item("Budget"))).isEmpty();
        assertThat(run("TXT-002", item(i -> i.says("Priset är 2 * 3 kr.")))).isEmpty();
    }

    @Test
    void a_relative_date_is_not_whole_for_the_archive() {
        When next = relative(When.Anchor.NEXT_MEETING, "nästa möte");

        assertThat(run("ARC-006", entries(task("Plan", Optional.of(next)))))
                .containsExactly(": Ofullständiga datum kvarstår: nästa möte.");
    }

    @Test
    void protected_items_and_attachments_are_found_in_the_public_edition_too() {
        assertThat(run("PUB-003", item(i -> i.visibility(Visibility.INTERNAL)))).hasSize(1);
        Attachment open = attachment("Plan", Attachment.Delivery.MENTIONED, Optional.empty());
        assertThat(run("PUB-003", notes().attachment(open))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "811218+9876, true", // hundred years old or more
        "+46811218-9876, false",
    })
    void a_personal_number_of_the_old_is_found(String words, boolean found) {
        assertThat(run("PUB-001", item(i -> i.says("Gäller " + words + "."))))
                .hasSize(found ? 1 : 0);
    }

    @Test
    void two_records_of_one_day_are_two_only_if_the_day_is_known() {
        Minutes other = notes().id("other").body("Rådet").build();
        Register register = Register.builder().add(other).build();

        assertThat(run("DOC-011", notes().id("own").body("Rådet"), register)).hasSize(1);
        assertThat(run("DOC-011", notes().id("own").body("Rådet").date(yearless()), register))
                .isEmpty();
    }

    @Test
    void an_earlier_meeting_is_missed_once_an_item() {
        Meeting known =
                Meeting.of(id("m"), Meeting.Status.HELD).body(body()).date(on(2026, 1, 20)).build();
        Register register =
                Register.builder().add(Body.named("body", "Nämnden").build()).add(known).build();
        Background told =
                new Background(
                        Optional.empty(),
                        Optional.of(When.dayAndMonth(21, 2, "21/2")),
                        Act.NOTES,
                        Text.of("Förut"));
        MinutesBuilder minutes =
                notes().body(body())
                        .item("A", i -> i.add(told).add(told))
                        .item("B", i -> i.add(told));

        assertThat(run("CAS-003", minutes, register)).hasSize(2);
    }

    @Test
    void a_heading_for_information_that_only_holds_others_needs_no_outcome() {
        assertThat(
                        run(
                                "POS-003",
                                notes().item(
                                                "Information",
                                                i ->
                                                        i.purpose(AgendaItem.Purpose.SECTION)
                                                                .item(
                                                                        "Läget",
                                                                        s -> s.says("Prat.")))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Nämnden, true",
        "NÄMNDEN, true",
        "NN, true", // an alias
        "Nämnden för närvård (NN), true", // a short form after a longer name
        "Delad, false", // a name of two bodies
        "Styrelsen, false",
    })
    void a_body_is_known_by_its_names_to_rules_as_to_views(String name, boolean known) {
        Register register =
                Register.builder()
                        .add(
                                Body.named("body", "Nämnden")
                                        .alias("NN")
                                        .alias("Delad")
                                        .adjusters(1)
                                        .build())
                        .add(Body.named("other", "Rådet").alias("Delad").build())
                        .build();
        MinutesBuilder signed = notes().body(name).signedBy("Bo Ek", Function.CHAIR);

        // needs to know the body, not only that there is one of the name
        assertThat(run("SIG-005", signed, register)).hasSize(known ? 1 : 0);
        assertThat(run("DOC-007", signed, register)).hasSize(name.equals("Styrelsen") ? 1 : 0);
    }

    @Test
    void what_has_all_it_needs_is_silent() {
        Recusal told = new Recusal(person("Bo Ek"), Optional.of("delägare"), Optional.empty());
        AgendaRequest owned =
                new AgendaRequest(Text.of("Budget"), List.of(person("Bo Ek")), Optional.empty());

        assertThat(run("REC-002", entries(told))).isEmpty();
        assertThat(run("MTG-006", entries(owned))).isEmpty();
        assertThat(run("AGD-005", item(i -> i.says("Prat.")))).isEmpty();
        assertThat(run("AGD-005", item(i -> i.presentedBy("Bo Ek")))).isEmpty();
        assertThat(run("AGD-005", item(i -> i.origin(AgendaItem.Origin.WITHDRAWN)))).isEmpty();
    }
}
