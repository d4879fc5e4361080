// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.Importers;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Background;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.register.Register;

class YearProposalsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** A meeting on 6 March, a Friday in 2020, a Saturday in 2021, a Sunday in 2022. */
    private static MinutesBuilder march(String words) {
        return Minutes.notes("Anteckningar")
                .date(When.dayAndMonth(6, 3, "6 mars"))
                .item("Läget", item -> item.says(words));
    }

    private static MeetingNotice coming(int day, int month) {
        When when = When.dayAndMonth(day, month, day + "/" + month);
        return new MeetingNotice(
                MeetingNotice.Kind.SCHEDULED,
                Text.of("Nästa möte"),
                Meeting.of(new Id<>("next"), Meeting.Status.PLANNED).date(when).build(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Integer> possible(Minutes minutes) {
        return YearProposals.of(minutes, Register.EMPTY).possible().stream()
                .map(YearProposals.Candidate::year)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Planen för 2020. | 2019 2020",
                "Planen för 2021. | 2020",
                "Planen för 2021 och 2023. | 2020 2023 2024",
                "Arbetet avslutades 2019. Planen för 2020. | 2020",
                "Arbetet avslutades 2020. | ''",
                "Avtalet förlängs till 2019-12-31. Planen för 2020. | 2018 2019",
                "Den 10 februari 2020 antogs planen. | 2020",
                "Ingen dag är nämnd. | ''",
                "Enligt lagen (2017:725) och dnr KS 2018-12. | ''",
            })
    void a_year_fits_the_weekdays_and_what_is_told(String words, String years) {
        assertThat(possible(march(words).build()))
                .isEqualTo(
                        years.isEmpty()
                                ? List.of()
                                : Arrays.stream(years.split(" ", -1))
                                        .map(Integer::valueOf)
                                        .toList());
    }

    @Test
    void every_day_of_a_meeting_must_be_a_working_day() {
        MinutesBuilder minutes = march("Planen för 2020.").item("Nästa", i -> i.add(coming(6, 6)));

        // 6 June is the national day; in 2019 it was as well
        assertThat(possible(minutes.build())).isEmpty();
    }

    @Test
    void a_coming_day_is_the_first_after_the_meeting_and_a_past_one_the_last_before() {
        Background past =
                new Background(
                        Optional.empty(),
                        Optional.of(When.dayAndMonth(12, 11, "12/11")),
                        Act.PRESENTED,
                        Text.of("Planen visades 12/11."));
        Minutes minutes =
                march("Arbetet avslutades 2019. Planen för 2020.")
                        .item("Nästa", i -> i.add(coming(15, 1)).add(past))
                        .build();

        YearProposals proposals = YearProposals.of(minutes, Register.EMPTY);

        assertThat(proposals.year()).contains(2020);
        assertThat(proposals.dates())
                .extracting(date -> date.asWritten() + " " + date.day())
                .containsExactly("6 mars 2020-03-06", "15/1 2021-01-15", "12/11 2019-11-12");
    }

    @Test
    void with_the_day_of_the_meeting_known_the_others_follow() {
        Minutes minutes =
                Minutes.notes("Anteckningar")
                        .date(LocalDate.of(2026, 11, 3))
                        .item("Nästa", i -> i.add(coming(3, 11)).add(coming(2, 11)))
                        .build();

        YearProposals proposals = YearProposals.of(minutes, Register.EMPTY);

        assertThat(proposals.dates())
                .extracting(YearProposals.Dated::day)
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2027, 11, 2));
        assertThat(YearText.of(proposals, Locale.ENGLISH))
                .startsWith("Year: dates without year are counted from the meeting");
    }

    @Test
    void a_meeting_of_the_register_speaks_for_its_year() {
        Meeting known =
                Meeting.of(new Id<>("m"), Meeting.Status.HELD)
                        .body(Actor.named("Rådet"))
                        .date(LocalDate.of(2020, 3, 6))
                        .build();
        Minutes minutes = march("Inget år.").body("Rådet").build();

        YearProposals proposals = YearProposals.of(minutes, Register.builder().add(known).build());

        assertThat(proposals.possible().get(1).reasons())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly(
                        "“6 mars” is a Friday", "the register has a meeting on 2020-03-06");
    }

    @Test
    void a_meeting_of_the_body_by_any_of_its_names_speaks_for_its_year() {
        Id<Body> id = new Id<>("srk");
        Body body = Body.named("srk", "Samrådskommittén").alias("SRK").build();
        Meeting known =
                Meeting.of(new Id<>("m"), Meeting.Status.HELD)
                        .body(new Actor.OfBody(id, "Samrådskommittén"))
                        .date(LocalDate.of(2020, 3, 6))
                        .build();
        Register register = Register.builder().add(body).add(known).build();
        Minutes minutes = march("Inget år.").body("SRK").build();

        assertThat(YearProposals.of(minutes, register).possible().get(1).reasons())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .contains("the register has a meeting on 2020-03-06");
    }

    @Test
    void the_reasons_are_told_and_nothing_is_written() {
        Minutes minutes = march("Den 10 februari 2020 antogs planen.").build();

        YearProposals proposals = YearProposals.of(minutes, Register.EMPTY);

        assertThat(YearText.of(proposals, SWEDISH))
                .isEqualTo(
                        """
                        Årtal: 2020 föreslås, och skrivs aldrig in
                          2020: ”6 mars” är en fredag
                          inte 2019: ”den 10 februari 2020” berättas som gjort men skulle ligga framåt
                          inte 2021: ”6 mars” vore ledig dag: lördag
                          ”6 mars”: 2020-03-06
                        """
                                .replace("”den 10", "”Den 10"));
        assertThat(YearText.json(proposals))
                .contains("\"year\": 2020", "\"en\": \"“6 mars” would be a day off: Saturday\"");
        assertThat(minutes.meeting().date().flatMap(When::known)).isEmpty();
    }

    @Test
    void where_all_dates_have_a_year_nothing_is_proposed() {
        Minutes minutes = Minutes.notes("Anteckningar").date(LocalDate.of(2026, 3, 3)).build();

        assertThat(YearProposals.of(minutes, Register.EMPTY).isEmpty()).isTrue();
        assertThat(YearText.of(YearProposals.of(minutes, Register.EMPTY), SWEDISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "002.txt, 0, 0, 2020",
        "003.txt, 0, 0, 2021",
        "004.txt, 2015, 2026, 2015 2020 2026"
    })
    void the_years_of_real_notes(String seed, int first, int last, String years) throws Exception {
        Path file = Path.of("..", "..", "shared", "seeds", seed);
        assumeTrue(Files.exists(file), "skipped: no folder shared beside the checkout");
        Minutes minutes = Importers.installed().read(file, Register.EMPTY).minutes();

        YearProposals proposals =
                first == 0
                        ? YearProposals.of(minutes, Register.EMPTY)
                        : YearProposals.of(minutes, Register.EMPTY, first, last);

        assertThat(proposals.possible())
                .extracting(one -> String.valueOf(one.year()))
                .containsExactly(years.split(" ", -1));
        assertThat(YearProposals.of(minutes, Register.EMPTY).isEmpty()).isEqualTo(first != 0);
    }
}
