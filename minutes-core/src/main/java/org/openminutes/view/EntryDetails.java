// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Background;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.EntryVisitor;
import org.openminutes.model.Exchange;
import org.openminutes.model.Figure;
import org.openminutes.model.Listing;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Narrative;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.ProposalOrder;
import org.openminutes.model.Recusal;
import org.openminutes.model.Referral;
import org.openminutes.model.Remark;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;
import org.openminutes.model.Table;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.Vote;

/** What is known of each kind of entry beside its own words. */
record EntryDetails(Wording wording) implements EntryVisitor<List<Detail>> {

    @Override
    public List<Detail> narrative(Narrative entry) {
        return List.of();
    }

    @Override
    public List<Detail> listing(Listing entry) {
        return List.of();
    }

    @Override
    public List<Detail> table(Table entry) {
        return List.of();
    }

    @Override
    public List<Detail> figure(Figure entry) {
        return List.of();
    }

    @Override
    public List<Detail> subsection(Subsection entry) {
        return List.of();
    }

    @Override
    public List<Detail> exchange(Exchange entry) {
        Details details = of(entry.question().plain() + entry.answer().map(Text::plain).orElse(""));
        details.actor("askedBy", entry.askedBy());
        details.actor("answeredBy", entry.answeredBy());
        return details.list();
    }

    @Override
    public List<Detail> remark(Remark entry) {
        Details details = of(entry.text().plain());
        details.actor("by", entry.by());
        return details.list();
    }

    @Override
    public List<Detail> background(Background entry) {
        Details details = of(entry.text().plain());
        details.actor("by", entry.by());
        details.when("date", entry.when());
        return details.list();
    }

    @Override
    public List<Detail> proposal(Proposal entry) {
        Details details = of(clauses(entry.lead(), entry.clauses()));
        details.actor("by", entry.by());
        clauseDetails(details, entry.clauses());
        if (entry.fate() != Proposal.Fate.OPEN) {
            details.always("fate", Optional.of(wording.word(entry.fate())));
        }
        return details.list();
    }

    @Override
    public List<Detail> proposalOrder(ProposalOrder entry) {
        return List.of();
    }

    @Override
    public List<Detail> position(Position entry) {
        Details details = of(clauses(entry.lead(), entry.clauses()));
        clauseDetails(details, entry.clauses());
        return details.list();
    }

    @Override
    public List<Detail> vote(Vote entry) {
        Details details = of(entry.text().map(Text::plain).orElse(""));
        details.always("method", Optional.of(wording.word(entry.method())));
        count(details, "YES", entry.yes());
        count(details, "NO", entry.no());
        count(details, "ABSTAINED", entry.abstained());
        for (Vote.Choice choice : Vote.Choice.values()) {
            String voters =
                    entry.ballots().stream()
                            .filter(ballot -> ballot.choice() == choice)
                            .map(ballot -> ballot.who().asWritten())
                            .collect(Collectors.joining(", "));
            details.text("Voters." + choice.name(), Optional.of(voters).filter(v -> !v.isEmpty()));
        }
        details.actor("castingVote", entry.castingVote());
        return details.list();
    }

    /** Of a vote, but for its numbers and who voted how. */
    List<Detail> circumstances(Vote vote) {
        Details details = of(vote.text().map(Text::plain).orElse(""));
        details.always("method", Optional.of(wording.word(vote.method())));
        details.actor("castingVote", vote.castingVote());
        return details.list();
    }

    @Override
    public List<Detail> dissent(Dissent entry) {
        Details details = of(entry.text().map(Text::plain).orElse(""));
        details.actors("by", entry.by());
        return details.list();
    }

    @Override
    public List<Detail> recusal(Recusal entry) {
        Details details = of(entry.text().map(Text::plain).orElse(""));
        details.actor("who", Optional.of(entry.who()));
        details.text("ground", entry.ground());
        return details.list();
    }

    @Override
    public List<Detail> task(Task entry) {
        Details details = of(entry.what().plain());
        details.actors("owners", entry.owners());
        details.actor("givenBy", entry.givenBy());
        details.when("due", entry.due());
        details.actor("reportTo", entry.reportTo());
        if (entry.progress() != Task.Progress.OPEN) {
            details.always("progress", Optional.of(wording.word(entry.progress())));
        }
        return details.list();
    }

    @Override
    public List<Detail> referral(Referral entry) {
        Details details = of(entry.what().plain());
        details.actors("to", entry.to());
        details.when("sent", entry.sent());
        details.when("replyDue", entry.due());
        return details.list();
    }

    @Override
    public List<Detail> onward(Onward entry) {
        Details details = of(entry.what().plain());
        details.actor("to", Optional.of(entry.to()));
        details.when("date", entry.at());
        return details.list();
    }

    @Override
    public List<Detail> meetingNotice(MeetingNotice entry) {
        Details details = of(entry.text().plain());
        details.meeting(entry.meeting(), true);
        details.text("reason", entry.reason().map(Text::plain));
        details.when("was", entry.was());
        return details.list();
    }

    @Override
    public List<Detail> agendaRequest(AgendaRequest entry) {
        Details details = of(entry.what().plain());
        details.actors("owners", entry.owners());
        details.when("forMeeting", entry.forMeeting());
        return details.list();
    }

    @Override
    public List<Detail> restated(Restated entry) {
        return entry.fact().accept(this);
    }

    private Details of(String told) {
        return new Details(wording, told);
    }

    private void count(Details details, String choice, OptionalInt votes) {
        votes.ifPresent(n -> details.always("Choice." + choice, Optional.of(Integer.toString(n))));
    }

    private static void clauseDetails(Details details, List<Clause> clauses) {
        List<Actor> all = clauses.stream().flatMap(clause -> clause.addressees().stream()).toList();
        details.actors("addressees", all);
        clauses.forEach(clause -> details.when("due", clause.due()));
    }

    private static String clauses(Optional<Text> lead, List<Clause> clauses) {
        return Stream.concat(lead.stream(), clauses.stream().map(Clause::text))
                .map(Text::plain)
                .collect(Collectors.joining(" "));
    }
}
