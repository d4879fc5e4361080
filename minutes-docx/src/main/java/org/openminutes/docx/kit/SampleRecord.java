// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Attachment;
import org.openminutes.model.Clause;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Dissent;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Notice;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.model.Vote;
import org.openminutes.model.When;

/** Invented records the templates show while their author works on them. */
public final class SampleRecord {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Id<Attachment> PLAN = new Id<>("bilaga-1");

    private SampleRecord() {}

    /** Notes of two sides who take positions. */
    public static Minutes notes() {
        return meeting(Minutes.notes("Minnesanteckningar Samverkansrådet 3 mars 2026"))
                .body("Samverkansrådet")
                .present(
                        "Anna Berg",
                        who -> who.side("Kommunerna").represents("Norrviks kommun").chair())
                .present("Ali Dahl", who -> who.side("Kommunerna").represents("Ekby kommun"))
                .present(
                        "Bo Ek",
                        who -> who.side("Regionen").represents("Region Norrmark").noteTaker())
                .present("Eva Fors", who -> who.side("Regionen").represents("Region Norrmark"))
                .absent("Cia Gran", who -> who.side("Regionen"))
                .item("Mötets öppnande", item -> item.says("Anna Berg hälsar välkommen."))
                .item(
                        "Gemensam biblioteksplan",
                        item ->
                                item.presentedBy("Ali Dahl")
                                        .attachment(PLAN)
                                        .says(
                                                "Förslaget har varit på remiss i samtliga kommuner."
                                                        + " Tolv svar har kommit in, alla i huvudsak"
                                                        + " positiva.")
                                        .list(
                                                "Öppettiderna samordnas från hösten.",
                                                "Lånekortet blir gemensamt.")
                                        .asked("När kan planen börja gälla?", "Den 1 september.")
                                        .position(
                                                "Rådet ställer sig bakom planen och rekommenderar"
                                                        + " huvudmännen att anta den.",
                                                Act.ENDORSES,
                                                Act.RECOMMENDS)
                                        .task(
                                                "Ta fram en tidplan för införandet.",
                                                "Bo Ek",
                                                When.on(LocalDate.of(2026, 4, 15))))
                .signedBy("Anna Berg", Function.CHAIR)
                .signedBy("Bo Ek", Function.NOTE_TAKER)
                .build();
    }

    /** The protocol of a board with everything the law asks for. */
    public static Minutes protocol() {
        return meeting(Minutes.protocol("Kultur- och fritidsnämnden"))
                .body("Kultur- och fritidsnämnden")
                .registryNumber("KFN 2026/14")
                .present("Anna Berg", who -> who.party("S").chair())
                .present("Ali Dahl", who -> who.party("C").viceChair())
                .present("Mona Hed", who -> who.party("M").role("justerare", Function.ADJUSTER))
                .present("Ivar Ljung", who -> who.party("V").servesFor("Cia Gran"))
                .present("Bo Ek", who -> who.secretary())
                .absent("Cia Gran", who -> who.party("V"))
                .item(
                        "Val av justerare",
                        item ->
                                item.number(paragraph(11))
                                        .position(
                                                "Mona Hed utses att jämte ordföranden justera"
                                                        + " protokollet.",
                                                Act.ELECTS))
                .item("Gemensam biblioteksplan", SampleRecord::plan)
                .signedBy("Anna Berg", Function.CHAIR)
                .signedBy("Bo Ek", Function.SECRETARY)
                .signedBy("Mona Hed", Function.ADJUSTER)
                .dispatch(
                        new Dispatch(
                                Optional.of(Text.of("Kommunstyrelsen")),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()))
                .notice(
                        new Notice(
                                Optional.of(When.on(DAY.plusDays(6))),
                                Optional.of(When.on(DAY.plusDays(7))),
                                Optional.of(When.on(DAY.plusDays(29))),
                                Optional.of("Kultur- och fritidskontoret")))
                .build();
    }

    private static void plan(org.openminutes.model.ItemBuilder item) {
        item.number(paragraph(12))
                .registryNumber("KFN 2025/88")
                .attachment(PLAN)
                .says("Kultur- och fritidskontoret har tagit fram ett förslag till biblioteksplan.")
                .proposal(Clause.of("Nämnden antar planen.", Act.DECIDES))
                .add(
                        new Vote(
                                new Id<>("omrostning-1"),
                                Optional.of(
                                        Text.of(
                                                "Ja-röst för bifall till förslaget, nej-röst för"
                                                        + " avslag.")),
                                List.of(),
                                Vote.Method.OPEN,
                                OptionalInt.of(3),
                                OptionalInt.of(1),
                                OptionalInt.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()))
                .position("Biblioteksplanen för 2026–2029 antas.", Act.DECIDES)
                .add(
                        new Dissent(
                                Dissent.Kind.RESERVATION,
                                List.of(Actor.named("Mona Hed (M)")),
                                Optional.of(Text.of("Planen saknar finansiering.")),
                                Optional.empty()));
    }

    private static ItemNumber paragraph(int number) {
        return new ItemNumber(
                Optional.of("§ " + number), List.of(number), ItemNumber.Source.WRITTEN);
    }

    private static MinutesBuilder meeting(MinutesBuilder minutes) {
        return minutes.date(When.on(DAY))
                .language(Optional.of(Locale.forLanguageTag("sv")))
                .time(LocalTime.of(13, 0), LocalTime.of(15, 30))
                .place("Kommunhuset i Norrvik, sal Forsen")
                .attachment(
                        new Attachment(
                                PLAN,
                                "Förslag till biblioteksplan",
                                OptionalInt.of(1),
                                Attachment.Delivery.SENT_IN_ADVANCE,
                                Optional.empty(),
                                Visibility.OPEN));
    }
}
