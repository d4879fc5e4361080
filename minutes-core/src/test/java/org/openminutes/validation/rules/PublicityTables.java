// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.yearless;
import static org.openminutes.validation.rules.SignatureRulesTest.notice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.model.Actor;
import org.openminutes.model.Attachment;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Edition;
import org.openminutes.model.Entry;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Narrative;
import org.openminutes.model.Remark;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

/** The tables of the rules about what may be told to everyone and when. */
final class PublicityTables {

    private static final Visibility BARE =
            new Visibility.Confidential(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private PublicityTables() {}

    static List<RuleTable> all() {
        return List.of(
                personalNumber(),
                provision(),
                protectedLeft(),
                announced(),
                keptUp(),
                contacts(),
                objection(),
                sides(),
                numbered(),
                official());
    }

    /** Numbers made up by the rules of their check digits. */
    private static RuleTable personalNumber() {
        return RuleTable.of("PUB-001")
                .wrong("a number", says("Gäller 811218-9876."))
                .right("no number", says("Gäller honom."))
                .border(0, "another check digit", says("Gäller 811218-9875."))
                .border(0, "no such month", says("Gäller 811318-9875."))
                .border(1, "a coordination number", says("Gäller 811278-9873."))
                .border(1, "a hundred years old", says("Gäller 811218+9876."))
                .border(0, "a digit more", says("Gäller 1811218-98765."))
                .border(1, "with its century", says("Gäller 198112189876."))
                .trap(0, "a telephone number", says("Ring 0701234567."))
                .trap(0, "a telephone number from abroad", says("Ring +46811218-9876."))
                .trap(0, "a registry number", says("Dnr 2026-8112-1."))
                .trap(1, "in a title", notes().item("811218-9876"))
                .trap(1, "two in a text", says("811218-9876 och 811218-9876"));
    }

    private static RuleTable provision() {
        return RuleTable.of("PUB-002")
                .wrong("an item without", item(i -> i.visibility(BARE)))
                .wrong("an attachment without", notes().attachment(of(BARE)))
                .right("cited", item(i -> i.visibility(Visibility.Confidential.under("OSL 25:1"))))
                .border(0, "one sign", item(i -> i.visibility(Visibility.Confidential.under("§"))))
                .trap(0, "internal", item(i -> i.visibility(Visibility.INTERNAL)))
                .trap(1, "some words of a text", entries(words(BARE)));
    }

    private static RuleTable protectedLeft() {
        return RuleTable.of("PUB-003")
                .wrong("an internal item", item(i -> i.visibility(Visibility.INTERNAL)))
                .wrong("a secret attachment", notes().attachment(of(BARE)))
                .right("all open", item(i -> i.says("Öppet.")))
                .border(1, "one word", entries(words(Visibility.INTERNAL)))
                .border(
                        1,
                        "cited all the same",
                        item(i -> i.visibility(Visibility.Confidential.under("OSL 25:1"))))
                .trap(0, "an open attachment", notes().attachment(of(Visibility.OPEN)))
                .trap(0, "the word alone", item(i -> i.says("Sekretess råder.")));
    }

    private static RuleTable announced() {
        return RuleTable.of("PUB-004")
                .wrong("a week", notes().notice(notice(on(2026, 3, 10), on(2026, 3, 17), null)))
                .right(
                        "the same day",
                        notes().notice(notice(on(2026, 3, 10), on(2026, 3, 10), null)))
                .border(
                        0,
                        "two days",
                        notes().notice(notice(on(2026, 3, 10), on(2026, 3, 12), null)))
                .border(
                        1,
                        "three days",
                        notes().notice(notice(on(2026, 3, 10), on(2026, 3, 13), null)))
                .trap(0, "no year", notes().notice(notice(on(2026, 3, 10), yearless(), null)))
                .trap(
                        0,
                        "not told when adjusted",
                        notes().notice(notice(null, on(2026, 3, 17), null)));
    }

    private static RuleTable keptUp() {
        return RuleTable.of("PUB-005")
                .wrong("a week", notes().notice(notice(null, on(2026, 3, 1), on(2026, 3, 8))))
                .right("a month", notes().notice(notice(null, on(2026, 3, 1), on(2026, 4, 1))))
                .border(1, "20 days", notes().notice(notice(null, on(2026, 3, 1), on(2026, 3, 21))))
                .border(0, "21 days", notes().notice(notice(null, on(2026, 3, 1), on(2026, 3, 22))))
                .trap(0, "still up", notes().notice(notice(null, on(2026, 3, 1), null)))
                .trap(0, "no year", notes().notice(notice(null, on(2026, 3, 1), yearless())));
    }

    private static RuleTable contacts() {
        return RuleTable.of("PUB-006")
                .wrong("an address", says("Svara till bo.ek@example.org."))
                .wrong("a number", says("Ring 070-123 45 67."))
                .right("neither", says("Svara till Bo Ek."))
                .border(1, "from abroad", says("Ring +46 70-123 45 67."))
                .border(1, "of a town", says("Ring 08-123 45 67."))
                .border(1, "both in one text", says("Ring 070-123 45 67 eller bo@example.org."))
                .border(0, "an at sign alone", says("Vi ses @ rådhuset."))
                .trap(0, "times and a date", says("Kl. 09-10 den 2026-03-03."))
                .trap(0, "a registry number", says("Dnr 2020-10-12 finns."));
    }

    private static RuleTable objection() {
        Entry objects = remark(Remark.Kind.OBJECTION, "Vill inte att namnen publiceras.");
        return RuleTable.of("PUB-007")
                .wrong("names all the same", entries(objects).present("Bo Ek"))
                .right("no names", entries(objects))
                .border(
                        1,
                        "the title tells to what",
                        notes().item("GDPR", i -> i.add(remark(Remark.Kind.OBJECTION, "Nej tack.")))
                                .present("Bo Ek"))
                .trap(
                        0,
                        "to something else",
                        entries(remark(Remark.Kind.OBJECTION, "Planen ska inte antas."))
                                .present("Bo Ek"))
                .trap(
                        0,
                        "a comment on publication",
                        entries(remark(Remark.Kind.COMMENT, "Protokollet publiceras."))
                                .present("Bo Ek"));
    }

    private static RuleTable sides() {
        MinutesBuilder two = notes().side("Regionen").side("Kommunerna");
        return RuleTable.of("PUB-008")
                .wrong("one of two", sentTo("Regionens kansli"))
                .right("both", sentTo("Regionens kansli", "Kommunerna"))
                .border(0, "a word that begins so", sentTo("regionråden", "kommunrepresentanterna"))
                .border(2, "neither", sentTo("Länsstyrelsen"))
                .trap(0, "not told to whom", two)
                .trap(0, "one side", notes().side("Regionen").dispatch(to("Länsstyrelsen")));
    }

    private static RuleTable numbered() {
        return RuleTable.of("PUB-009")
                .wrong("sent and none", at(Edition.Stage.CIRCULATED))
                .wrong("told to whom and none", notes().dispatch(to("Kommunerna")))
                .right("sent and one", at(Edition.Stage.CIRCULATED).registryNumber("KS 1"))
                .border(0, "a draft", at(Edition.Stage.DRAFT))
                .border(1, "approved", at(Edition.Stage.APPROVED))
                .trap(
                        1,
                        "an item's number only",
                        item(i -> i.registryNumber("KS 1"))
                                .edition(Edition.first(Edition.Stage.CIRCULATED)));
    }

    private static RuleTable official() {
        Edition sent = Edition.first(Edition.Stage.CIRCULATED);
        return RuleTable.of("PUB-010")
                .wrong("sent", Minutes.notes("Minnesanteckningar rådet").edition(sent))
                .right("a draft", Minutes.notes("Minnesanteckningar rådet"))
                .border(1, "in capitals", Minutes.notes("MINNESANTECKNINGAR").edition(sent))
                .border(1, "one", Minutes.notes("Minnesanteckning").edition(sent))
                .trap(0, "called notes", Minutes.notes("Anteckningar").edition(sent))
                .trap(
                        0,
                        "the word in a text",
                        item(i -> i.says("Minnesanteckningar sändes.")).edition(sent));
    }

    private static MinutesBuilder says(String words) {
        return item(i -> i.says(words));
    }

    private static Attachment of(Visibility visibility) {
        return new Attachment(
                id("a"),
                "Plan",
                OptionalInt.empty(),
                Attachment.Delivery.MENTIONED,
                Optional.empty(),
                visibility);
    }

    private static Entry words(Visibility visibility) {
        return new Narrative(new Text(List.of(new Text.Span("Hemligt", false, visibility))));
    }

    private static Remark remark(Remark.Kind kind, String words) {
        return new Remark(kind, Optional.empty(), Text.of(words));
    }

    private static MinutesBuilder sentTo(String... names) {
        return notes().side("Regionen").side("Kommunerna").dispatch(to(names));
    }

    private static Dispatch to(String... names) {
        return new Dispatch(
                Optional.empty(),
                Optional.empty(),
                List.of(names).stream().map(Actor::named).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static MinutesBuilder at(Edition.Stage stage) {
        return notes().edition(Edition.first(stage));
    }
}
