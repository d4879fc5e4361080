// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.register;

import java.util.List;
import java.util.function.Consumer;
import org.openminutes.model.Act;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Body;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;

/** The tables of the rules about items and their numbers. */
final class AgendaTables {

    private static final Consumer<ItemBuilder> ADDED =
            i -> i.origin(AgendaItem.Origin.ADDED_AT_MEETING);

    private AgendaTables() {}

    static List<RuleTable> all() {
        return List.of(
                uniqueNumbers(),
                order(),
                written(),
                subItems(),
                content(),
                titles(),
                added(),
                oneMatter(),
                references(),
                previousMinutes(),
                announced(),
                decisionHeading(),
                depth());
    }

    private static RuleTable uniqueNumbers() {
        return RuleTable.of("AGD-001")
                .wrong("twice", numbered("1", "2", "2"))
                .right("each once", numbered("1", "2", "3"))
                .border(0, "2 and 2 a", numbered("2", "2.1"))
                .trap(
                        0,
                        "in two items",
                        notes().item("A", i -> i.item("X", s -> number(s, "1")))
                                .item("B", i -> i.item("Y", s -> number(s, "1"))))
                .trap(0, "no numbers", notes().item(untitled("a")).item(untitled("b")));
    }

    private static RuleTable order() {
        return RuleTable.of("AGD-002")
                .wrong("a gap", numbered("1", "3"))
                .wrong("backwards", numbered("2", "1"))
                .right("on", numbered("1", "2"))
                .border(0, "past ten", numbered("9", "10"))
                .border(0, "the same, another rule's", numbered("5", "5"))
                .trap(0, "a first number that is not 1", numbered("14", "15"))
                .trap(0, "an unnumbered one between", numbered("1", "", "2"))
                .trap(1, "an unnumbered one in the gap", numbered("1", "", "3"))
                .trap(0, "2 b after 1", numbered("1", "2.2"));
    }

    private static RuleTable written() {
        return RuleTable.of("AGD-003")
                .wrong("inferred", item(i -> i.number(ItemNumber.inferred(4))))
                .right("written", numbered("4"))
                .border(0, "given by us", item(i -> i.number(ItemNumber.assigned(4))))
                .trap(0, "none", notes().item(untitled("a")));
    }

    private static RuleTable subItems() {
        return RuleTable.of("AGD-004")
                .wrong("3.1 under 2", under("2", "3.1"))
                .right("2.2 under 2", under("2", "2.2"))
                .border(0, "2 under 2", under("2", "2"))
                .border(1, "2.3.1 under 2.2", under("2.2", "2.3.1"))
                .trap(0, "a number of its own", under("2", "7"))
                .trap(0, "3.1 under none", under("", "3.1"));
    }

    private static RuleTable content() {
        return RuleTable.of("AGD-005")
                .wrong("nothing", notes().item("Budget"))
                .right("a text", item(i -> i.says("Prat.")))
                .border(0, "a presenter only", item(i -> i.presentedBy("Bo Ek")))
                .border(0, "a sub-item only", item(i -> i.item("Under", s -> s.says("Prat."))))
                .border(1, "an empty sub-item", item(i -> i.item("Under", s -> {})))
                .trap(0, "an opening", purpose(AgendaItem.Purpose.OPENING))
                .trap(0, "a closing", purpose(AgendaItem.Purpose.CLOSING))
                .trap(0, "withdrawn", item(i -> i.origin(AgendaItem.Origin.WITHDRAWN)))
                .trap(1, "other business", purpose(AgendaItem.Purpose.OTHER_BUSINESS));
    }

    private static RuleTable titles() {
        return RuleTable.of("AGD-006")
                .wrong("none", notes().item(untitled("a")))
                .right("a title", notes().item("Budget"))
                .border(0, "one letter", notes().item("B"))
                .trap(
                        1,
                        "a text that could be one",
                        notes().item(AgendaItem.untitled(id("a")).says("Budget").build()))
                .trap(
                        1,
                        "a sub-item's title",
                        notes().item(AgendaItem.untitled(id("a")).item("B", s -> {}).build()));
    }

    private static RuleTable added() {
        return RuleTable.of("AGD-007")
                .wrong("added", item(ADDED))
                .wrong(
                        "named at the opening",
                        opened("Krisgruppen, Anna Berg", "Krisgruppens arbete"))
                .right("on the notice", item(i -> {}))
                .border(0, "withdrawn", item(i -> i.origin(AgendaItem.Origin.WITHDRAWN)))
                .border(0, "four letters in common", opened("Kriser, Anna Berg", "Krisgruppen"))
                .trap(0, "a point of the opening", opened("Upprop", "Budget"))
                .trap(0, "the presenter alone in common", opened("Val, Anna Berg", "Budget"));
    }

    private static RuleTable oneMatter() {
        return RuleTable.of("AGD-008")
                .wrong("one id", matters("plan", "plan"))
                .wrong("one title", notes().item("Budget").item("BUDGET"))
                .right("two titles", notes().item("Budget").item("Vård"))
                .border(1, "one number, two titles", registered("KS 1", "KS 1", "Ett", "Två"))
                .border(0, "two numbers, one title", registered("KS 1", "KS 2", "Ett", "Ett"))
                .trap(0, "an item and its sub-item", item(i -> i.item("Budget", s -> {})))
                .trap(
                        1,
                        "sub-items of two items",
                        notes().item("A", i -> i.item("Budget", s -> {}))
                                .item("B", i -> i.item("Budget", s -> {})));
    }

    private static RuleTable references() {
        return RuleTable.of("AGD-009")
                .wrong("to another item's", referring("Se punkt 2, färdplanen."))
                .right("to the right one", referring("Se punkt 1, färdplanen."))
                .border(1, "by a short word", referring("Se p 2, färdplanen."))
                .border(0, "four letters", referring("Se punkt 2, färd."))
                .border(1, "five letters", referring("Se punkt 2, färdp."))
                .trap(0, "words nobody has", referring("Se punkt 2, något annat helt."))
                .trap(0, "a number alone", referring("Se punkt 2."))
                .trap(0, "a law's", referring("Enligt 6 kap. 27 § färdplanen."))
                .trap(
                        0,
                        "to an item that holds it in a sub-item",
                        notes().item("Ett", i -> i.item("Färdplanen", s -> s.says("Om den.")))
                                .item("Två", i -> i.says("Se punkt 1, färdplanen.")));
    }

    private static RuleTable previousMinutes() {
        return RuleTable.of("AGD-010")
                .wrong("nothing told", previous("Godkändes."))
                .right("a date", previous("De från 3 mars godkändes."))
                .border(
                        0,
                        "a number in the title",
                        notes().item(
                                        "Protokoll 7",
                                        i -> i.purpose(AgendaItem.Purpose.PREVIOUS_MINUTES)))
                .border(1, "a day told in words", previous("De från i mars godkändes."))
                .trap(0, "another item", item(i -> i.says("Godkändes.")));
    }

    private static RuleTable announced() {
        Consumer<ItemBuilder> other = i -> i.purpose(AgendaItem.Purpose.OTHER_BUSINESS);
        return RuleTable.of("AGD-011")
                .wrong("added", item(ADDED.andThen(i -> i.position("Ja.", Act.ENDORSES))))
                .wrong("other business", item(other.andThen(i -> i.position("Ja.", Act.DECIDES))))
                .right("on the notice", item(i -> i.position("Ja.", Act.ENDORSES)))
                .border(0, "taken note of", item(ADDED.andThen(i -> i.position("Ja.", Act.NOTES))))
                .border(0, "put off", item(ADDED.andThen(i -> i.position("Ja.", Act.TABLES))))
                .border(
                        1,
                        "noted and decided",
                        item(ADDED.andThen(i -> i.position("Ja.", Act.NOTES, Act.DECIDES))))
                .trap(
                        1,
                        "in a sub-item",
                        item(other.andThen(i -> i.item("U", s -> s.position("Ja.", Act.DECIDES)))))
                .trap(
                        1,
                        "twice in an item",
                        item(
                                ADDED.andThen(
                                        i ->
                                                i.position("Ja.", Act.ENDORSES)
                                                        .position("Jo.", Act.ENDORSES))))
                .trap(0, "a proposal only", item(ADDED.andThen(i -> i.proposal())));
    }

    private static RuleTable decisionHeading() {
        return RuleTable.of("AGD-012")
                .wrong("decisions", notes().item("Beslutspunkter"))
                .right("positions", notes().item("Ställningstaganden"))
                .border(1, "one", notes().item("Beslut"))
                .border(1, "matters", notes().item("Beslutsärenden"))
                .border(0, "a word that begins so", notes().item("Beslutsstöd i vården"))
                .trap(0, "a protocol", Minutes.protocol("P").item("Beslutspunkter"))
                .trap(
                        1,
                        "a protocol of a body that confers",
                        Minutes.protocol("P").body(body()).item("Beslutspunkter"),
                        register(b -> b))
                .trap(
                        0,
                        "notes of a body that decides",
                        notes().body(body()).item("Beslutspunkter"),
                        register(b -> b.authority(Body.Authority.DECIDING)));
    }

    private static RuleTable depth() {
        return RuleTable.of("AGD-013")
                .wrong("four levels", item(a -> a.item("B", b -> b.item("C", AgendaTables::sub))))
                .right("one", item(a -> {}))
                .border(0, "three", item(a -> a.item("B", AgendaTables::sub)))
                .trap(0, "a number of four parts", numbered("1.2.3.4"))
                .trap(0, "a list of points", item(a -> a.list("x", "y", "z", "å")));
    }

    private static void sub(ItemBuilder item) {
        item.item("Under", s -> {});
    }

    private static MinutesBuilder numbered(String... numbers) {
        MinutesBuilder minutes = notes();
        for (int i = 0; i < numbers.length; i++) {
            String number = numbers[i];
            minutes.item("Punkt " + (char) ('a' + i), item -> number(item, number));
        }
        return minutes;
    }

    private static void number(ItemBuilder item, String number) {
        if (number.isEmpty()) {
            item.number(ItemNumber.NONE);
        } else {
            Integer[] path =
                    List.of(number.split("\\.")).stream()
                            .map(Integer::valueOf)
                            .toArray(Integer[]::new);
            item.number(ItemNumber.written(number + ".", path));
        }
    }

    private static MinutesBuilder under(String outer, String inner) {
        return item(
                i -> {
                    number(i, outer);
                    i.item("Under", s -> number(s, inner));
                });
    }

    private static AgendaItem untitled(String id) {
        return AgendaItem.untitled(id(id)).build();
    }

    private static MinutesBuilder purpose(AgendaItem.Purpose purpose) {
        return item(i -> i.purpose(purpose));
    }

    /** An opening that names something, and an item presented by Anna Berg. */
    private static MinutesBuilder opened(String named, String title) {
        return notes().item(
                        "Mötets öppnande",
                        i -> i.purpose(AgendaItem.Purpose.OPENING).item(named, s -> {}))
                .item(title, i -> i.presentedBy("Anna Berg").says("Läget."));
    }

    private static MinutesBuilder matters(String one, String other) {
        return notes().item("Ett", i -> i.matter(id(one))).item("Två", i -> i.matter(id(other)));
    }

    private static MinutesBuilder registered(String one, String other, String a, String b) {
        return notes().item(a, i -> i.registryNumber(one)).item(b, i -> i.registryNumber(other));
    }

    private static MinutesBuilder referring(String words) {
        return notes().item("Färdplanen", i -> i.says("Om färdplanen."))
                .item("Dialog", i -> i.says("Prat."))
                .item("Övrigt", i -> i.says(words));
    }

    private static MinutesBuilder previous(String words) {
        return item(i -> i.purpose(AgendaItem.Purpose.PREVIOUS_MINUTES).says(words));
    }
}
