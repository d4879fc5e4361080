// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attestation;
import org.openminutes.model.Clause;
import org.openminutes.model.Correction;
import org.openminutes.model.Dissent;
import org.openminutes.model.Edition;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Notice;
import org.openminutes.model.Presentation;
import org.openminutes.model.Recusal;
import org.openminutes.model.Remark;
import org.openminutes.model.Restated;
import org.openminutes.model.Role;
import org.openminutes.model.Subsection;
import org.openminutes.model.Table;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.model.Vote;
import org.openminutes.model.When;

/** Records as real ones are, made up. */
final class Samples {

    private static final String LONG =
            "Arbetsgruppen har under våren gått igenom hur kommunerna och regionen delar på ansvaret"
                    + " när någon skrivs ut från sjukhus till hemmet. Genomgången visar att vägen ofta"
                    + " fungerar, men att kvällar och helger är svåra: den som tar emot vet inte alltid"
                    + " vem som har lämnat, och läkemedelslistan kommer senare än patienten. Gruppen"
                    + " föreslår därför en gemensam rutin och en kontaktväg som gäller dygnet runt. ";

    private Samples() {}

    /** Notes of a body with two sides, with most of what such notes hold. */
    static Minutes notes() {
        MinutesBuilder builder =
                Minutes.notes("Minnesanteckningar Samverkansrådet Norra länet den 3 mars 2026")
                        .id("minutes.2026-03-03")
                        .body("Samverkansrådet Norra länet")
                        .date(LocalDate.of(2026, 3, 3))
                        .time(LocalTime.of(9, 30), LocalTime.of(12, 0))
                        .place("Kommunhuset i Ås, sammanträdesrum Älven")
                        .registryNumber("SRN 2026-0042")
                        .edition(new Edition(2, Edition.Stage.DRAFT));
        sides(builder);
        return builder.item(opening())
                .item(previous())
                .item(plan())
                .item(report())
                .item(other())
                .item(meetings())
                .attachment(
                        new Attachment(
                                new Id<>("a1"),
                                "Plan för nära vård 2026–2030",
                                OptionalInt.of(1),
                                Attachment.Delivery.SENT_IN_ADVANCE,
                                Optional.empty(),
                                Visibility.OPEN))
                .attestation(
                        new Attestation(
                                Actor.named("Karin Lindqvist"),
                                Optional.of(Role.of("ordförande", Function.CHAIR)),
                                List.of(Actor.named("Kommunförbundet Norra länet")),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()))
                .signedBy("Björn Åkerström", Function.VICE_CHAIR)
                .signedBy("Siri Ŋálgu", Function.NOTE_TAKER)
                .build();
    }

    private static void sides(MinutesBuilder builder) {
        String[] towns = {"Ås", "Älvby", "Öfors", "Nääs", "Hammar"};
        String[] parties = {"S", "M", "C", "KD", "V"};
        builder.present(
                "Karin Lindqvist",
                who -> who.side("Kommunerna").party("S").represents("Ås kommun").chair());
        builder.present(
                "Björn Åkerström",
                who -> who.side("Regionen").party("M").represents("Regionstyrelsen").viceChair());
        for (int i = 0; i < 5; i++) {
            int n = i;
            builder.present(
                    List.of(
                                    "Lena Hög",
                                    "Per-Olof von Stjernfelt-Andersson",
                                    "Eva Öst",
                                    "Bo Ek",
                                    "Ida Nilsson")
                            .get(i),
                    who ->
                            who.side("Kommunerna")
                                    .party(parties[n])
                                    .represents(towns[n] + " kommun"));
            builder.present(
                    List.of("Anders Fält", "Märta Åberg", "Oskar Ström", "Gun Falk", "Ulf Ryd")
                            .get(i),
                    who ->
                            who.side("Regionen")
                                    .party(parties[4 - n])
                                    .represents("Hälso- och sjukvårdsnämnden"));
        }
        builder.present(
                "Siri Ŋálgu", who -> who.side("Regionen").represents("Regionkansliet").noteTaker());
        builder.absent("Tove Lund", who -> who.side("Kommunerna").party("MP"));
        builder.absent("Sten Berg", who -> who.side("Regionen"));
    }

    private static AgendaItem opening() {
        return AgendaItem.of(new Id<>("p1"), "Mötets öppnande")
                .number(ItemNumber.written("1.", 1))
                .says("Ordföranden hälsade alla välkomna och öppnade mötet.")
                .build();
    }

    private static AgendaItem previous() {
        return AgendaItem.of(new Id<>("p2"), "Föregående minnesanteckningar")
                .number(ItemNumber.written("2.", 2))
                .presentation(Presentation.NONE)
                .position(
                        "Rådet godkänner anteckningarna och lägger dem till handlingarna.",
                        Act.NOTES)
                .build();
    }

    private static AgendaItem plan() {
        return AgendaItem.of(
                        new Id<>("p3"),
                        "Plan för nära vård 2026–2030 och dess uppföljning i kommuner och region")
                .number(ItemNumber.written("3.", 3))
                .registryNumber("SRN 2025-0107")
                .presentedBy("Eva Öst, Öfors kommun")
                .attachment(new Id<>("a1"))
                .says(LONG)
                .says(LONG + LONG)
                .asked(
                        "Hur blir det för de minsta kommunerna?",
                        "De får stöd av en gemensam samordnare under det första året.")
                .list(
                        "tydligare ansvar vid utskrivning",
                        "en kontaktväg dygnet runt",
                        "gemensam uppföljning varje halvår")
                .remark(Remark.Kind.WISH, "Patienternas egna erfarenheter bör vägas in.")
                .add(
                        new Subsection(
                                "Ekonomi",
                                List.of(
                                        new org.openminutes.model.Narrative(
                                                Text.of("Kostnaden delas lika.")),
                                        costs())))
                .proposal(
                        Clause.of("Rådet ställer sig bakom planen.", Act.ENDORSES),
                        Clause.of("Rådet rekommenderar huvudmännen att anta den.", Act.RECOMMENDS)
                                .to(Actor.named("huvudmännen")))
                .position(
                        Clause.of(
                                "Rådet ställer sig bakom planen och rekommenderar huvudmännen att anta den.",
                                Act.ENDORSES,
                                Act.RECOMMENDS),
                        Clause.of(
                                "En uppföljning redovisas vid rådets möte i september.",
                                Act.SCHEDULES))
                .task(
                        "Ta fram en tidplan för införandet.",
                        "Bo Ek",
                        When.on(LocalDate.of(2026, 6, 1)))
                .add(
                        new Restated(
                                new Task(
                                        new Id<>("t9"),
                                        Text.of("Redovisa uppföljningen."),
                                        List.of(Actor.named("Arbetsgruppen")),
                                        Optional.empty(),
                                        Optional.of(
                                                new When.Relative(
                                                        When.Anchor.UNSPECIFIED, "i september")),
                                        Optional.empty(),
                                        Task.Progress.OPEN)))
                .build();
    }

    private static Table costs() {
        return new Table(
                Optional.of(Text.of("Kostnader, tusen kronor")),
                1,
                List.of(
                        row("År", "Kommunerna", "Regionen"),
                        row("2026", "1 200", "1 200"),
                        row("2027", "1 350", "1 350")));
    }

    private static Table.Row row(String... cells) {
        return new Table.Row(
                java.util.Arrays.stream(cells)
                        .map(cell -> new Table.Cell(Optional.of(Text.of(cell))))
                        .toList());
    }

    private static AgendaItem report() {
        return AgendaItem.of(new Id<>("p4"), "Lägesrapporter")
                .number(ItemNumber.written("4.", 4))
                .item(
                        "Läkemedel vid utskrivning",
                        item ->
                                item.number(ItemNumber.written("4.1", 4, 1))
                                        .presentedBy("Märta Åberg")
                                        .says(LONG)
                                        .position("Rådet noterar informationen.", Act.NOTES))
                .item(
                        "Enskilt ärende",
                        item ->
                                item.number(ItemNumber.written("4.2", 4, 2))
                                        .visibility(
                                                Visibility.Confidential.under("OSL 25 kap. 1 §"))
                                        .add(
                                                new org.openminutes.model.Narrative(
                                                        new Text(
                                                                List.of(
                                                                        new Text.Span(
                                                                                "Ärendet rör ",
                                                                                false,
                                                                                Visibility.OPEN),
                                                                        new Text.Span(
                                                                                "en namngiven patient",
                                                                                false,
                                                                                Visibility
                                                                                        .Confidential
                                                                                        .under(
                                                                                                "OSL 25 kap. 1 §")),
                                                                        new Text.Span(
                                                                                " och bereds ",
                                                                                false,
                                                                                Visibility.OPEN),
                                                                        new Text.Span(
                                                                                "skyndsamt",
                                                                                true,
                                                                                Visibility.OPEN),
                                                                        new Text.Span(
                                                                                ".",
                                                                                false,
                                                                                Visibility
                                                                                        .OPEN))))))
                .build();
    }

    private static AgendaItem other() {
        return AgendaItem.of(new Id<>("p5"), "Övriga frågor")
                .number(ItemNumber.written("5.", 5))
                .add(
                        new AgendaRequest(
                                Text.of("Sommarens bemanning tas upp på nästa möte."),
                                List.of(Actor.named("Gun Falk")),
                                Optional.of(
                                        new When.Relative(When.Anchor.NEXT_MEETING, "nästa möte"))))
                .build();
    }

    private static AgendaItem meetings() {
        return AgendaItem.of(new Id<>("p6"), "Kommande möten")
                .number(ItemNumber.written("6.", 6))
                .purpose(AgendaItem.Purpose.FUTURE_MEETINGS)
                .add(notice("m1", "17 april kl. 9.30–12, Öfors"))
                .add(notice("m2", "14 augusti"))
                .add(notice("m3", "6 november"))
                .build();
    }

    private static MeetingNotice notice(String id, String text) {
        return new MeetingNotice(
                MeetingNotice.Kind.SCHEDULED,
                Text.of(text),
                Meeting.of(new Id<>(id), Meeting.Status.PLANNED).build(),
                Optional.empty(),
                Optional.empty());
    }

    /** A protocol of a board, with vote, dissent, recusal, notice and correction. */
    static Minutes protocol() {
        return Minutes.protocol("Protokoll fört vid sammanträde med Socialnämnden i Ås kommun")
                .id("minutes.board")
                .body("Socialnämnden")
                .date(LocalDate.of(2026, 2, 11))
                .place("Kommunhuset, sal A")
                .registryNumber("SN 2026/12")
                .edition(new Edition(1, Edition.Stage.SIGNED))
                .present("Karin Lindqvist", who -> who.party("S").chair())
                .present("Bo Ek", who -> who.party("C"))
                .present("Eva Öst", who -> who.party("SD").servesFor("Ulf Ryd"))
                .item(decided())
                .item(
                        "Delegationsbeslut",
                        item -> item.number(ItemNumber.written("§ 13", 13)).says("Redovisas."))
                .signedBy("Karin Lindqvist", Function.CHAIR)
                .signedBy("Bo Ek", Function.ADJUSTER)
                .notice(
                        new Notice(
                                Optional.of(When.on(LocalDate.of(2026, 2, 18))),
                                Optional.of(When.on(LocalDate.of(2026, 2, 19))),
                                Optional.of(When.on(LocalDate.of(2026, 3, 12))),
                                Optional.of("Socialkontoret")))
                .correction(
                        new Correction(
                                LocalDate.of(2026, 3, 2),
                                Actor.named("Karin Lindqvist"),
                                Optional.empty(),
                                "2025",
                                "2026"))
                .build();
    }

    private static AgendaItem decided() {
        return AgendaItem.of(new Id<>("p12"), "Budget för 2027")
                .number(ItemNumber.written("§ 12", 12))
                .add(
                        new Recusal(
                                Actor.named("Gun Falk"),
                                Optional.of("närstående"),
                                Optional.empty()))
                .says(LONG)
                .proposal(Clause.of("att nämnden avslår budgeten", Act.REJECTS))
                .add(
                        new Vote(
                                new Id<>("v1"),
                                Optional.of(Text.of("Omröstning begärs och genomförs.")),
                                List.of(),
                                Vote.Method.OPEN,
                                OptionalInt.of(6),
                                OptionalInt.of(3),
                                OptionalInt.of(1),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()))
                .position("Nämnden fastställer budgeten.", Act.DECIDES)
                .add(
                        new Dissent(
                                Dissent.Kind.RESERVATION,
                                List.of(Actor.named("Eva Öst (SD)")),
                                Optional.empty(),
                                Optional.empty()))
                .build();
    }

    /** Nothing but a title. */
    static Minutes empty() {
        return Minutes.notes("Minnesanteckningar").id("minutes.empty").build();
    }
}
