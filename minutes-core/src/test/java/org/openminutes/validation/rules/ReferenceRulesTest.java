// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.attachment;
import static org.openminutes.validation.rules.Records.content;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Attachment;
import org.openminutes.model.Body;
import org.openminutes.model.Clause;
import org.openminutes.model.Figure;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Remark;
import org.openminutes.model.Text;
import org.openminutes.register.Register;

class ReferenceRulesTest {

    private static final Actor EVA =
            new Actor.Unresolved(
                    "Eva", List.of(Id.of("person", "Eva Öst"), Id.of("person", "Eva Ask")));

    @Test
    void an_announced_attachment_is_at_hand() {
        Attachment announced =
                attachment("Plan", Attachment.Delivery.SENT_IN_ADVANCE, Optional.empty());

        assertThat(run("BIL-001", notes().attachment(announced)))
                .containsExactly("attachments[0]: Bilagan ”Plan” är utskickad men finns inte med.");
        assertThat(run("BIL-001", notes().attachment(with(Attachment.Delivery.ENCLOSED))))
                .isEmpty();
        assertThat(
                        run(
                                "BIL-001",
                                notes().attachment(
                                                attachment(
                                                        "Plan",
                                                        Attachment.Delivery.PRESENTED,
                                                        Optional.empty()))))
                .isEmpty();
    }

    @Test
    void items_and_images_refer_to_what_is_there() {
        Attachment plan = with(Attachment.Delivery.ENCLOSED);
        Figure figure = new Figure(id("gone"), Optional.of("En karta"), Optional.empty());

        assertThat(run("BIL-002", item(item -> item.attachment(id("gone")))))
                .containsExactly("items[0]: Punkt 1 hänvisar till en okänd bilaga.");
        assertThat(run("BIL-002", entries(figure))).hasSize(1);
        assertThat(run("BIL-002", item(i -> i.attachment(plan.id())).attachment(plan))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "application/pdf, false",
        "Application/PDF, false",
        "text/plain; charset=utf-8, false",
        "application/msword, true",
        "application/pdfx, true",
    })
    void an_archive_keeps_some_formats(String mediaType, boolean found) {
        Attachment plan =
                attachment("Plan", Attachment.Delivery.ENCLOSED, Optional.of(content(mediaType)));

        assertThat(run("BIL-003", notes().attachment(plan)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "attachments[0]: Bilagan ”Plan” har inte ett godkänt"
                                                + " arkivformat ("
                                                + mediaType
                                                + ").")
                                : List.of());
    }

    @Test
    void a_responsible_name_means_one_person() {
        MinutesBuilder minutes =
                notes().present("Eva Öst")
                        .item("A", item -> item.add(task("Plan", Optional.empty(), EVA)));
        Remark remark = new Remark(Remark.Kind.COMMENT, Optional.of(EVA), Text.of("Bra."));

        assertThat(run("REF-001", minutes))
                .containsExactly(
                        "items[0].entries[0].owners[0]: ”Eva” kan avse Eva Öst, person.eva-ask.");
        assertThat(run("REF-001", entries(remark))).as("told in passing").isEmpty();
        assertThat(run("REF-002", minutes)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Cia Lind, true",
        "NORFU, true",
        "huvudmännen, false",
        "Kommunerna, false",
        "Arbetsgruppen, false",
        "Bo, false", // no participant is called so alone, but a small slip in the list
        "Bo Ek, false",
        "Regionen Syd, false", // a side
        "Rådet för vård, false", // in the register
    })
    void a_responsible_name_is_somebodys(String name, boolean found) {
        Register register =
                Register.builder().add(Body.named("rad", "Rådet för vård").build()).build();
        MinutesBuilder minutes =
                notes().present("Bo Ek", who -> who.side("Regionen Syd"))
                        .present("Bo")
                        .item(
                                "A",
                                item -> item.add(task("P", Optional.empty(), Actor.named(name))));

        assertThat(run("REF-002", minutes, register))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0].owners[0]: ”"
                                                + name
                                                + "” kan inte knytas till någon person eller något"
                                                + " organ.")
                                : List.of());
        assertThat(run("REF-001", minutes, register)).isEmpty();
    }

    @Test
    void who_is_addressed_presents_or_signs_is_asked_too() {
        Actor nobody = Actor.named("Cia Lind");
        MinutesBuilder minutes =
                item(item ->
                                item.presentedBy("Cia Lind")
                                        .item(
                                                "U",
                                                sub ->
                                                        sub.position(
                                                                Clause.of("Ja.", Act.RECOMMENDS)
                                                                        .to(nobody))))
                        .signedBy("Cia Lind", Function.CHAIR);

        assertThat(run("REF-002", minutes)).hasSize(3);
    }

    private static Attachment with(Attachment.Delivery delivery) {
        return attachment("Plan", delivery, Optional.of(content("application/pdf")));
    }
}
