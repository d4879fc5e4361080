// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Clause;
import org.openminutes.model.Id;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Listing;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.testkit.Tracer;

/** Records that are hard on a page. */
final class Records {

    private Records() {}

    static Map<String, Minutes> all() {
        Map<String, Minutes> all = new LinkedHashMap<>();
        all.put("tracer", Tracer.minutes());
        all.put("empty", Minutes.notes("Tomt").build());
        all.put("ordinary", ordinary());
        all.put("300 items", items(300));
        all.put("60 participants", crowd());
        all.put("deep", deep());
        all.put("hostile", hostile());
        return all;
    }

    static Minutes ordinary() {
        return Minutes.notes("Minnesanteckningar Ortsrådet")
                .body("Ortsrådet")
                .date(LocalDate.of(2026, 3, 3))
                .time(LocalTime.of(9, 0), LocalTime.of(11, 30))
                .place("Kommunhuset")
                .registryNumber("OR 2026/12")
                .present("Anna Berg", who -> who.side("Kommunerna").party("S").chair())
                .present("Bo Ek", who -> who.side("Regionen").noteTaker())
                .absent("Cia Dal", who -> who.side("Regionen"))
                .item("Öppnande")
                .item(
                        "Plan för ortens vård",
                        item ->
                                item.presentedBy("Bo Ek")
                                        .says("Planen har varit på remiss.")
                                        .list("Målen är otydliga.", "Tiden är knapp.")
                                        .asked("När börjar det?", "I höst.")
                                        .proposal(Clause.of("Rådet godkänner.", Act.APPROVES))
                                        .position(
                                                Clause.of("Rådet godkänner.", Act.APPROVES),
                                                Clause.of("Rådet tackar.", Act.NOTES))
                                        .task(
                                                "Skriva en tidplan.",
                                                "Bo Ek",
                                                When.on(LocalDate.of(2026, 6, 1))))
                .signedBy("Anna Berg", org.openminutes.model.Function.CHAIR)
                .build();
    }

    static Minutes items(int count) {
        MinutesBuilder minutes = Minutes.notes("Många punkter").body("Rådet");
        for (int i = 1; i <= count; i++) {
            int number = i;
            minutes.item(
                    "Punkt nummer " + i,
                    item ->
                            item.presentedBy("Bo Ek")
                                    .says("Första stycket av punkt " + number + ". ".repeat(3))
                                    .says("Andra stycket handlar om något annat, med fler ord.")
                                    .list("En sak.", "En sak till.")
                                    .add(numbered("Ett", "Två"))
                                    .position("Rådet noterar informationen.", Act.NOTES));
        }
        return minutes.build();
    }

    static Listing numbered(String... points) {
        return new Listing(
                true,
                java.util.Arrays.stream(points)
                        .map(p -> new Listing.Point(Text.of(p), Optional.empty()))
                        .toList());
    }

    private static Minutes crowd() {
        MinutesBuilder minutes = Minutes.notes("Stormöte").body("Rådet");
        for (int i = 0; i < 60; i++) {
            String side = i % 3 == 0 ? "Regionen" : "Kommunerna";
            minutes.present("Deltagare Nummer" + i, who -> who.side(side).represents("Ås kommun"));
        }
        minutes.present("Gäst utan part");
        return minutes.item("Upprop").build();
    }

    private static Minutes deep() {
        AgendaItem item = nested(7);
        return Minutes.notes("Djupt").item(item).build();
    }

    private static AgendaItem nested(int levels) {
        ItemBuilder item =
                AgendaItem.of(new Id<>("n" + levels), "Nivå " + levels)
                        .number(ItemNumber.assigned(levels + 1))
                        .says("Text på nivå " + levels)
                        .add(list(12));
        return levels == 0 ? item.build() : item.item(nested(levels - 1)).build();
    }

    private static Listing list(int levels) {
        Optional<Listing> inner = levels == 0 ? Optional.empty() : Optional.of(list(levels - 1));
        return new Listing(
                levels % 2 == 0,
                List.of(new Listing.Point(Text.of("Lista på nivå " + levels), inner)));
    }

    private static Minutes hostile() {
        String text =
                "<w:p>&amp;]]>\"' { HYPERLINK \"http://example.org\" } \u202Eabc\u202C\tx\ny\uD83D\uDE00";
        return Minutes.notes(text)
                .body(text)
                .registryNumber(text)
                .present(text, who -> who.side(text))
                .item(text, item -> item.says(text).list(text).position(text, Act.NOTES))
                .signedBy(text, org.openminutes.model.Function.CHAIR)
                .build();
    }
}
