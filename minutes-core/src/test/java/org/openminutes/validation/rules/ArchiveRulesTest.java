// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.attachment;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.relative;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.yearless;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Correction;
import org.openminutes.model.Edition;
import org.openminutes.model.Figure;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Task;
import org.openminutes.model.When;
import org.openminutes.register.Register;

class ArchiveRulesTest {

    @Test
    void a_change_after_signing_is_recorded() {
        Edition first = Edition.first(Edition.Stage.SIGNED);
        Edition second = new Edition(2, Edition.Stage.SIGNED);
        Register register = Register.builder().add(item(i -> {}).edition(first).build()).build();
        Correction correction =
                new Correction(DAY, person("Bo Ek"), Optional.empty(), "Budget", "Bokslut");
        MinutesBuilder changed = notes().item("Bokslut").edition(second);

        assertThat(run("COR-001", changed, register))
                .containsExactly("corrections: Ändring efter underskrift utan antecknad rättelse.");
        assertThat(run("COR-001", changed.correction(correction), register)).isEmpty();
        assertThat(run("COR-001", item(i -> {}).edition(second), register)).isEmpty();
        assertThat(run("COR-001", notes().item("Bokslut").edition(second))).isEmpty();
    }

    @Test
    void a_draft_may_change() {
        Register register = Register.builder().add(item(i -> {}).build()).build();
        MinutesBuilder changed =
                notes().item("Bokslut").edition(new Edition(2, Edition.Stage.SIGNED));

        assertThat(run("COR-001", changed, register)).isEmpty();
    }

    @Test
    void the_language_is_told() {
        assertThat(run("ARC-001", notes().language(Optional.empty())))
                .containsExactly(": Språk saknas.");
        assertThat(run("ARC-001", notes())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true",
        "CIRCULATED, true",
        "APPROVED, false",
        "SIGNED, false",
        "ARCHIVED, false"
    })
    void only_finished_records_are_archived(Edition.Stage stage, boolean found) {
        assertThat(run("ARC-002", notes().edition(Edition.first(stage))))
                .isEqualTo(
                        found
                                ? List.of(
                                        "edition: Endast godkända eller undertecknade anteckningar"
                                                + " arkiveras.")
                                : List.of());
    }

    @Test
    void an_image_has_words() {
        Attachment map = attachment("Karta", Attachment.Delivery.ENCLOSED, Optional.empty());
        Figure bare = new Figure(map.id(), Optional.empty(), Optional.empty());
        Figure told = new Figure(map.id(), Optional.of("En karta"), Optional.empty());

        assertThat(run("ARC-004", entries(bare).attachment(map)))
                .containsExactly("items[0].entries[0]: Bilden Karta saknar textalternativ.");
        assertThat(run("ARC-004", entries(told).attachment(map))).isEmpty();
    }

    @Test
    void an_id_is_one_things_own() {
        AgendaItem one = AgendaItem.of(id("same"), "Ett").build();
        AgendaItem other = AgendaItem.of(id("same"), "Två").build();

        assertThat(run("ARC-005", notes().item(one).item(other)))
                .containsExactly("items[1].id: Identiteten same används flera gånger.");
        assertThat(run("ARC-005", notes().item("Ett").item("Två"))).isEmpty();
    }

    @Test
    void a_meeting_may_be_told_of_twice() {
        MeetingNotice notice =
                notice(MeetingNotice.Kind.SCHEDULED, meeting(Meeting.Status.PLANNED));

        assertThat(run("ARC-005", entries(notice, notice))).isEmpty();
    }

    @Test
    void dates_are_whole() {
        Task task = task("Plan", Optional.of(relative(When.Anchor.UNSPECIFIED, "snarast")));

        assertThat(run("ARC-006", entries(task).date(yearless())))
                .containsExactly(": Ofullständiga datum kvarstår: 6 april, snarast.");
        assertThat(run("ARC-006", notes())).isEmpty();
    }
}
