// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.attachment;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.inMonth;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.relative;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.yearless;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Correction;
import org.openminutes.model.Edition;
import org.openminutes.model.Figure;
import org.openminutes.model.Function;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** The tables of the rules about corrections and about what goes to the archive. */
final class ArchiveTables {

    private ArchiveTables() {}

    static List<RuleTable> all() {
        return List.of(
                corrected(), language(), stage(), numbers(), alternative(), ids(), wholeDates());
    }

    private static RuleTable corrected() {
        Edition second = new Edition(2, Edition.Stage.SIGNED);
        Correction told =
                new Correction(DAY, person("Bo Ek"), Optional.empty(), "Budget", "Bokslut");
        return RuleTable.of("COR-001")
                .wrong("not told", titled("Bokslut").edition(second), once(Edition.Stage.SIGNED))
                .right(
                        "told",
                        titled("Bokslut").edition(second).correction(told),
                        once(Edition.Stage.SIGNED))
                .border(
                        0,
                        "nothing changed",
                        titled("Budget").edition(second),
                        once(Edition.Stage.SIGNED))
                .border(
                        1,
                        "a letter changed",
                        titled("Budgets").edition(second),
                        once(Edition.Stage.SIGNED))
                .border(
                        0,
                        "approved, not signed",
                        titled("Bokslut").edition(second),
                        once(Edition.Stage.APPROVED))
                .border(
                        1,
                        "in the archive",
                        titled("Bokslut").edition(second),
                        once(Edition.Stage.ARCHIVED))
                .trap(
                        0,
                        "signatures only",
                        titled("Budget").edition(second).signedBy("Bo Ek", Function.CHAIR),
                        once(Edition.Stage.SIGNED))
                .trap(
                        0,
                        "another record",
                        titled("Bokslut").id("x").edition(second),
                        once(Edition.Stage.SIGNED))
                .trap(
                        0,
                        "the same edition",
                        titled("Bokslut").edition(new Edition(1, Edition.Stage.SIGNED)),
                        once(Edition.Stage.SIGNED));
    }

    private static RuleTable language() {
        return RuleTable.of("ARC-001")
                .wrong("none", notes().language(Optional.empty()))
                .right("Swedish", notes().language(Optional.of(Locale.forLanguageTag("sv"))))
                .border(0, "another", notes().language(Optional.of(Locale.forLanguageTag("se"))))
                .trap(0, "not set by the caller", notes());
    }

    private static RuleTable stage() {
        return RuleTable.of("ARC-002")
                .wrong("a draft", at(Edition.Stage.DRAFT))
                .right("signed", at(Edition.Stage.SIGNED))
                .border(1, "circulated", at(Edition.Stage.CIRCULATED))
                .border(0, "approved", at(Edition.Stage.APPROVED))
                .trap(
                        1,
                        "signatures on a draft",
                        at(Edition.Stage.DRAFT).signedBy("Bo Ek", Function.CHAIR))
                .trap(0, "in the archive already", at(Edition.Stage.ARCHIVED));
    }

    private static RuleTable numbers() {
        return RuleTable.of("ARC-003")
                .wrong("neither", notes())
                .right("both", notes().registryNumber("KS 1").classification("1.2"))
                .border(1, "a number only", notes().registryNumber("KS 1"))
                .border(1, "a classification only", notes().classification("1.2"))
                .trap(
                        1,
                        "an item's number",
                        item(i -> i.registryNumber("KS 1")).classification("1.2"));
    }

    private static RuleTable alternative() {
        Attachment map = attachment("Karta", Attachment.Delivery.ENCLOSED, Optional.empty());
        return RuleTable.of("ARC-004")
                .wrong("none", entries(figure(map, Optional.empty())).attachment(map))
                .right("words", entries(figure(map, Optional.of("En karta"))).attachment(map))
                .border(0, "one letter", entries(figure(map, Optional.of("K"))).attachment(map))
                .trap(1, "an image that is not there", entries(figure(map, Optional.empty())))
                .trap(
                        1,
                        "a caption",
                        entries(
                                        new Figure(
                                                map.id(),
                                                Optional.empty(),
                                                Optional.of(Text.of("Karta"))))
                                .attachment(map))
                .trap(0, "an attachment that is no image of a text", notes().attachment(map));
    }

    private static RuleTable ids() {
        MeetingNotice next = notice(MeetingNotice.Kind.SCHEDULED, meeting(Meeting.Status.PLANNED));
        return RuleTable.of("ARC-005")
                .wrong("two items", notes().item(called("same")).item(called("same")))
                .right("two ids", notes().item(called("one")).item(called("other")))
                .border(
                        2,
                        "three items",
                        notes().item(called("s")).item(called("s")).item(called("s")))
                .border(0, "a capital apart", notes().item(called("same")).item(called("Same")))
                .trap(0, "a meeting told of twice", entries(next, next))
                .trap(
                        1,
                        "an item and a task",
                        notes().item(called("t1"))
                                .item("B", i -> i.add(task("P", Optional.empty()))))
                .trap(
                        0,
                        "one that is referred to",
                        item(i -> i.matter(id("m")).attachment(id("m"))));
    }

    private static RuleTable wholeDates() {
        return RuleTable.of("ARC-006")
                .wrong("no year", notes().date(yearless()))
                .wrong("soon", due(relative(When.Anchor.UNSPECIFIED, "snarast")))
                .right("a day", due(on(2026, 6, 1)))
                .border(1, "a month", due(inMonth(2026, 6)))
                .border(
                        0,
                        "from a day to another",
                        due(new When.Period(DAY, DAY.plusDays(2), "3–5 mars 2026")))
                .border(1, "two of them", due(inMonth(2026, 6)).date(yearless()))
                .trap(0, "in a text", item(i -> i.says("Klart 6 april.")));
    }

    private static MinutesBuilder titled(String title) {
        return notes().item(title);
    }

    /** A first edition with one item. */
    private static Register once(Edition.Stage stage) {
        return Register.builder()
                .add(titled("Budget").edition(Edition.first(stage)).build())
                .build();
    }

    private static MinutesBuilder at(Edition.Stage stage) {
        return notes().edition(Edition.first(stage));
    }

    private static Figure figure(Attachment image, Optional<String> alternative) {
        return new Figure(image.id(), alternative, Optional.empty());
    }

    private static AgendaItem called(String id) {
        return AgendaItem.of(id(id), "Punkt").build();
    }

    private static MinutesBuilder due(When when) {
        return entries(task("Plan", Optional.of(when)));
    }
}
