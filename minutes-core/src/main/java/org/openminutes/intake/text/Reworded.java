// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Background;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Exchange;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Narrative;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Referral;
import org.openminutes.model.Remark;
import org.openminutes.model.Task;
import org.openminutes.model.Text;

/** Gives a fact read out of one sentence the words of its whole paragraph. */
final class Reworded {

    private Reworded() {}

    static Entry of(Entry fact, Text text) {
        if (fact instanceof Position p) {
            return new Position(p.id(), p.lead(), clauses(p.clauses(), text), p.basis());
        }
        if (fact instanceof Proposal p) {
            return new Proposal(
                    p.id(), p.by(), p.lead(), clauses(p.clauses(), text), p.amends(), p.fate());
        }
        if (fact instanceof Exchange e) {
            return new Exchange(text, e.answer(), e.askedBy(), e.answeredBy());
        }
        if (fact instanceof Remark r) {
            return new Remark(r.kind(), r.by(), text);
        }
        if (fact instanceof Background b) {
            return new Background(b.by(), b.when(), b.act(), text);
        }
        return next(fact, text);
    }

    private static Entry next(Entry fact, Text text) {
        if (fact instanceof Task t) {
            return new Task(
                    t.id(), text, t.owners(), t.givenBy(), t.due(), t.reportTo(), t.progress());
        }
        if (fact instanceof Referral r) {
            return new Referral(r.id(), text, r.to(), r.sent(), r.due(), r.state());
        }
        if (fact instanceof Onward o) {
            return new Onward(text, o.to(), o.at(), o.purpose());
        }
        if (fact instanceof MeetingNotice n) {
            return new MeetingNotice(n.kind(), text, n.meeting(), n.reason(), n.was());
        }
        if (fact instanceof AgendaRequest a) {
            return new AgendaRequest(text, a.owners(), a.forMeeting());
        }
        return new Narrative(text);
    }

    private static List<Clause> clauses(List<Clause> clauses, Text text) {
        Clause first = clauses.get(0);
        return List.of(new Clause(text, first.acts(), first.addressees(), first.due()));
    }

    /** Whether two entries are one fact but for their words. */
    static boolean sameFact(Entry page, Entry fact) {
        Text words = Text.of("-");
        return !(page instanceof Narrative)
                && page.getClass() == fact.getClass()
                && of(page, words).equals(of(fact, words));
    }
}
