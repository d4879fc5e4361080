// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.attachment;
import static org.openminutes.validation.rules.Records.content;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.task;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.model.Actor;
import org.openminutes.model.Attachment;
import org.openminutes.model.Figure;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Person;
import org.openminutes.model.Remark;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.register.Register;

/** The tables of the rules about attachments and about names that must mean somebody. */
final class ReferenceTables {

    private ReferenceTables() {}

    static List<RuleTable> all() {
        return List.of(
                included(), known(), format(), ordinal(), candidates(), tied(), abbreviations());
    }

    private static RuleTable included() {
        return RuleTable.of("BIL-001")
                .wrong("sent and not there", without(Attachment.Delivery.SENT_IN_ADVANCE))
                .right("sent and there", with("application/pdf"))
                .border(1, "enclosed and not there", without(Attachment.Delivery.ENCLOSED))
                .border(0, "shown", without(Attachment.Delivery.PRESENTED))
                .trap(0, "told of", without(Attachment.Delivery.MENTIONED))
                .trap(0, "in a text only", item(i -> i.says("Se bilaga 1.")));
    }

    private static RuleTable known() {
        Attachment plan = attachment("Plan", Attachment.Delivery.MENTIONED, Optional.empty());
        return RuleTable.of("BIL-002")
                .wrong("an item's", item(i -> i.attachment(id("gone"))))
                .wrong("an image's", entries(figure("gone")))
                .right("there", item(i -> i.attachment(plan.id())).attachment(plan))
                .border(
                        1,
                        "one of two",
                        item(i -> i.attachment(plan.id()).attachment(id("gone"))).attachment(plan))
                .border(1, "two of two", item(i -> i.attachment(id("a")).attachment(id("b"))))
                .trap(0, "there and not referred to", notes().attachment(plan))
                .trap(0, "its title in a text", item(i -> i.says("Se bilaga Karta.")));
    }

    private static RuleTable format() {
        return RuleTable.of("BIL-003")
                .wrong("a Word file", with("application/msword"))
                .right("a PDF", with("application/pdf"))
                .border(0, "in capitals", with("Application/PDF"))
                .border(1, "a letter more", with("application/pdfx"))
                .trap(0, "a type with its charset", with("text/plain; charset=utf-8"))
                .trap(0, "no content, another rule's", without(Attachment.Delivery.ENCLOSED));
    }

    private static RuleTable ordinal() {
        return RuleTable.of("BIL-004")
                .wrong("one number", numbered(1, 1))
                .right("two", numbered(1, 2))
                .border(2, "one number thrice", numbered(1, 1, 1))
                .border(0, "a gap", numbered(1, 3))
                .trap(0, "none", without(Attachment.Delivery.MENTIONED));
    }

    private static RuleTable candidates() {
        Actor one = new Actor.Unresolved("Eva", List.of(Id.of("person", "Eva Öst")));
        Actor two =
                new Actor.Unresolved(
                        "Eva", List.of(Id.of("person", "Eva Öst"), Id.of("person", "Eva Ask")));
        Remark passing = new Remark(Remark.Kind.COMMENT, Optional.of(two), Text.of("Bra."));
        return RuleTable.of("REF-001")
                .wrong("two", owned(two))
                .right("a name", owned(Actor.named("Eva Öst")))
                .border(0, "one", owned(one))
                .border(1, "twice in an entry", entries(task("P", Optional.empty(), two, two)))
                .trap(0, "told in passing", entries(passing))
                .trap(
                        2,
                        "in two entries",
                        entries(
                                task("P", Optional.empty(), two),
                                task("Q", Optional.empty(), two)));
    }

    private static RuleTable tied() {
        Register known = Register.builder().add(Person.named("person.cia", "Cia Lind")).build();
        return RuleTable.of("REF-002")
                .wrong("nobody's", owned(Actor.named("Cia Lind")))
                .wrong("at a signature", notes().signedBy("Cia Lind", Function.CHAIR))
                .right("a participant's", owned(Actor.named("Bo Ek")).present("Bo Ek"))
                .border(
                        0,
                        "a slip from a participant's",
                        owned(Actor.named("Helen Ekeroth")).present("Helene Ekeroth"))
                .border(
                        1,
                        "an abbreviation, bodies known",
                        owned(Actor.named("NORFU")),
                        register(b -> b))
                .border(0, "an abbreviation, none known", owned(Actor.named("NORFU")))
                .trap(0, "a group", owned(Actor.named("huvudmännen")))
                .trap(0, "a group, capital first", owned(Actor.named("Arbetsgruppen")))
                .trap(0, "a body of the register", owned(Actor.named("Nämnden")), register(b -> b))
                .trap(
                        1,
                        "somebody of the register not among us",
                        owned(Actor.named("Cia Lind")),
                        known);
    }

    private static RuleTable abbreviations() {
        return RuleTable.of("REF-004")
                .wrong("not explained", item(i -> i.says("NORFU arbetar vidare.")))
                .right("explained", item(i -> i.says("Vårdsamverkan (NORFU) arbetar.")))
                .border(1, "two capitals", item(i -> i.says("QX arbetar.")))
                .border(0, "one capital", item(i -> i.says("Q arbetar.")))
                .border(1, "six capitals", item(i -> i.says("NORFUQ arbetar.")))
                .border(0, "seven capitals", item(i -> i.says("NORFUQA arbetar.")))
                .border(1, "twice", item(i -> i.says("NORFU och NORFU.")))
                .trap(0, "explained later", item(i -> i.says("NORFU går.").says("Vård (NORFU).")))
                .trap(0, "before its explanation", item(i -> i.says("NORFU (vårdsamverkan) går.")))
                .trap(0, "known to all", item(i -> i.says("Enligt GDPR och OSL.")))
                .trap(0, "a Roman numeral", item(i -> i.says("Karl XIV kom.")))
                .trap(
                        0,
                        "part of a word",
                        item(i -> i.says("SRO-möte, NORFUs.").says("SRO (rådet)")))
                .trap(0, "an alias", item(i -> i.says("AU går.")), register(b -> b.alias("AU")));
    }

    private static MinutesBuilder without(Attachment.Delivery delivery) {
        return notes().attachment(attachment("Plan", delivery, Optional.empty()));
    }

    private static MinutesBuilder with(String mediaType) {
        return notes().attachment(
                        attachment(
                                "Plan",
                                Attachment.Delivery.SENT_IN_ADVANCE,
                                Optional.of(content(mediaType))));
    }

    private static Figure figure(String image) {
        return new Figure(id(image), Optional.of("En karta"), Optional.empty());
    }

    private static MinutesBuilder numbered(int... ordinals) {
        MinutesBuilder minutes = notes();
        for (int i = 0; i < ordinals.length; i++) {
            minutes.attachment(
                    new Attachment(
                            id("a" + i),
                            "Bilaga",
                            OptionalInt.of(ordinals[i]),
                            Attachment.Delivery.MENTIONED,
                            Optional.empty(),
                            Visibility.OPEN));
        }
        return minutes;
    }

    private static MinutesBuilder owned(Actor who) {
        return entries(task("P", Optional.empty(), who));
    }
}
