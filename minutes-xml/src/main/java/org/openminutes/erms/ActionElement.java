// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.markup.Markup;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.ProposalOrder;
import org.openminutes.model.Recusal;
import org.openminutes.model.Referral;
import org.openminutes.model.Task;
import org.openminutes.model.Vote;
import org.openminutes.model.When;
import org.openminutes.view.Wording;

/** What was concluded or set going, as an ERMS action. */
final class ActionElement {

    private final String text;
    private String type = "";
    private final List<Dated> dates = new ArrayList<>();
    private final List<ErmsAgent> agents = new ArrayList<>();

    /**
     * A date of an action.
     *
     * @param type of the schema's list, or a word of ours
     * @param isOurs whether it is a word of ours
     * @param date as ERMS writes it
     */
    private record Dated(String type, boolean isOurs, String date) {}

    private ActionElement(String text) {
        this.text = text;
    }

    /** The action an entry of the record tells of. */
    static ActionElement of(Entry entry, Minutes minutes, Wording wording) {
        ActionElement action = new ActionElement(Story.text(entry, wording));
        action.type = wording.label(entry).toLowerCase(Locale.ROOT);
        action.read(entry, minutes);
        return action;
    }

    /** An action told in our words. */
    static ActionElement of(String text, String type) {
        ActionElement action = new ActionElement(text);
        action.type = type;
        return action;
    }

    private void read(Entry entry, Minutes minutes) {
        Optional<When> day = minutes.meeting().date();
        if (entry instanceof Position position) {
            boolean decides =
                    position.clauses().stream().anyMatch(c -> c.acts().contains(Act.DECIDES));
            type = decides ? "beslut" : "ställningstagande";
            date("decision_date", day);
            MeetingAggregation.body(minutes)
                    .ifPresent(body -> agent(ErmsAgent.of("authorising_person", body)));
            clauses(position.clauses());
        } else if (entry instanceof Proposal proposal) {
            type = "förslag";
            proposal.by().ifPresent(by -> agent(ErmsAgent.other("förslagsställare", by)));
            clauses(proposal.clauses());
        } else if (entry instanceof Vote vote) {
            type = "omröstning";
            date("decision_date", day);
            vote.castingVote().ifPresent(by -> agent(ErmsAgent.other("utslagsröst", by)));
        } else if (entry instanceof Dissent dissent) {
            String part =
                    dissent.kind() == Dissent.Kind.RESERVATION ? "reservant" : "avvikande mening";
            dissent.by().forEach(by -> agent(ErmsAgent.other(part, by)));
        } else if (entry instanceof Recusal recusal) {
            agent(ErmsAgent.other("jävig", recusal.who()));
        } else if (entry instanceof ProposalOrder) {
            type = "propositionsordning";
        } else {
            readNext(entry);
        }
    }

    private void readNext(Entry entry) {
        if (entry instanceof Task task) {
            task.owners().forEach(owner -> agent(ErmsAgent.of("responsible_person", owner)));
            task.givenBy().ifPresent(by -> agent(ErmsAgent.of("authorising_person", by)));
            task.reportTo().ifPresent(to -> agent(ErmsAgent.of("recipient", to)));
            date("decision_deadline", task.due());
        } else if (entry instanceof Referral referral) {
            referral.to().forEach(to -> agent(ErmsAgent.of("recipient", to)));
            date("sent", referral.sent());
            ownDate("svarsdatum", referral.due());
        } else if (entry instanceof Onward onward) {
            agent(ErmsAgent.of("recipient", onward.to()));
            ownDate("går vidare", onward.at());
        } else if (entry instanceof MeetingNotice notice) {
            ownDate("möte", notice.meeting().date());
        } else if (entry instanceof AgendaRequest request) {
            request.owners().forEach(by -> agent(ErmsAgent.of("responsible_person", by)));
            ownDate("möte", request.forMeeting());
        }
    }

    private void clauses(List<Clause> clauses) {
        for (Clause clause : clauses) {
            for (Actor addressee : clause.addressees()) {
                agent(ErmsAgent.of("recipient", addressee));
            }
            date("decision_deadline", clause.due());
        }
    }

    ActionElement agent(ErmsAgent agent) {
        agents.add(agent);
        return this;
    }

    ActionElement date(String dateType, Optional<When> when) {
        when.flatMap(ErmsDates::of).ifPresent(d -> dates.add(new Dated(dateType, false, d)));
        return this;
    }

    private void ownDate(String word, Optional<When> when) {
        when.flatMap(ErmsDates::of).ifPresent(d -> dates.add(new Dated(word, true, d)));
    }

    /** In FGS Ärendehantering 1.0, which has no actions, as an element of our own. */
    void writeOwn(Markup xml) throws IOException {
        xml.start("EgetElement", "Namn", type);
        xml.leaf("Varde", text);
        for (Dated date : dates) {
            FgsRecord.own(xml, date.type(), Optional.of(date.date()));
        }
        for (ErmsAgent agent : agents) {
            agent.writeOwn(xml);
        }
        xml.end();
    }

    void write(Markup xml) throws IOException {
        xml.start("action");
        xml.leaf("actionText", text);
        xml.leaf("actionType", type);
        if (!dates.isEmpty()) {
            xml.start("dates");
            for (Dated date : dates) {
                Optional<String> own = Optional.of(date.type()).filter(word -> date.isOurs());
                String kind = date.isOurs() ? "other" : date.type();
                xml.leaf("actionDate", date.date(), "dateType", kind, "otherDateType", own);
            }
            xml.end();
        }
        if (!agents.isEmpty()) {
            xml.start("agents");
            for (ErmsAgent agent : agents) {
                agent.write(xml);
            }
            xml.end();
        }
        xml.end();
    }
}
