// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.inMonth;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.referral;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.yearless;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Entry;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Narrative;
import org.openminutes.model.Referral;
import org.openminutes.model.Text;
import org.openminutes.model.When;

/** The tables of the rules about referrals. */
final class ReferralTables {

    private static final Actor BO = person("Bo Ek");

    private ReferralTables() {}

    static List<RuleTable> all() {
        return List.of(recipients(), afterSending(), replyDate(), replyReported(), replyDay());
    }

    private static RuleTable recipients() {
        return RuleTable.of("REM-001")
                .wrong("none", entries(out(Optional.empty(), Optional.empty())))
                .right("one", entries(out(Optional.empty(), Optional.empty(), BO)))
                .border(0, "a group", entries(out(Optional.empty(), Optional.empty(), group())))
                .trap(1, "answered all the same", entries(answered(Optional.empty())))
                .trap(
                        1,
                        "recipients in a text",
                        entries(words("Till Bo."), answered(Optional.empty())));
    }

    private static RuleTable afterSending() {
        return RuleTable.of("REM-002")
                .wrong("before", entries(sentOnThird(on(2026, 2, 3))))
                .right("a month after", entries(sentOnThird(on(2026, 4, 3))))
                .border(1, "the day itself", entries(sentOnThird(on(2026, 3, 3))))
                .border(0, "the day after", entries(sentOnThird(on(2026, 3, 4))))
                .trap(0, "no year", entries(sentOnThird(yearless())))
                .trap(
                        0,
                        "not told when sent",
                        entries(out(Optional.empty(), Optional.of(on(2025, 1, 1)))));
    }

    private static RuleTable replyDate() {
        return RuleTable.of("REM-003")
                .wrong("none", entries(out(Optional.empty(), Optional.empty())))
                .right("a day", entries(out(Optional.empty(), Optional.of(on(2026, 6, 1)))))
                .border(
                        0,
                        "a day without year",
                        entries(out(Optional.empty(), Optional.of(yearless()))))
                .trap(0, "answered", entries(answered(Optional.empty())));
    }

    private static RuleTable replyReported() {
        return RuleTable.of("REM-004")
                .wrong("a month ago", entries(out(Optional.empty(), Optional.of(on(2026, 2, 3)))))
                .right("to come", entries(out(Optional.empty(), Optional.of(on(2026, 4, 3)))))
                .border(1, "yesterday", entries(out(Optional.empty(), Optional.of(on(2026, 3, 2)))))
                .border(0, "today", entries(out(Optional.empty(), Optional.of(on(2026, 3, 3)))))
                .border(
                        0,
                        "this month",
                        entries(out(Optional.empty(), Optional.of(inMonth(2026, 3)))))
                .trap(0, "answered", entries(answered(Optional.of(on(2026, 2, 3)))))
                .trap(0, "no year", entries(out(Optional.empty(), Optional.of(yearless()))));
    }

    private static RuleTable replyDay() {
        return RuleTable.of("REM-005")
                .wrong("a Saturday", entries(out(Optional.empty(), Optional.of(on(2026, 3, 7)))))
                .right("a Monday", entries(out(Optional.empty(), Optional.of(on(2026, 3, 9)))))
                .border(0, "a Friday", entries(out(Optional.empty(), Optional.of(on(2026, 3, 6)))))
                .border(
                        1,
                        "Good Friday",
                        entries(out(Optional.empty(), Optional.of(on(2026, 4, 3)))))
                .trap(
                        0,
                        "sent on a Saturday",
                        entries(out(Optional.of(on(2026, 3, 7)), Optional.empty())))
                .trap(0, "a task's Saturday", dueOn(on(2026, 3, 7)));
    }

    private static Entry words(String words) {
        return new Narrative(Text.of(words));
    }

    private static MinutesBuilder dueOn(When when) {
        return entries(task("Plan", Optional.of(when), BO));
    }

    private static Actor group() {
        return Actor.named("kommunerna");
    }

    private static Referral out(Optional<When> sent, Optional<When> due, Actor... to) {
        return referral(sent, due, to);
    }

    private static Referral answered(Optional<When> due) {
        return referral(Optional.empty(), due, Referral.State.ANSWERED);
    }

    private static Referral sentOnThird(When due) {
        return referral(Optional.of(on(2026, 3, 3)), Optional.of(due), BO);
    }
}
