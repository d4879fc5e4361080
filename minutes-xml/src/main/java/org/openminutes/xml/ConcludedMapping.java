// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.ProposalOrder;
import org.openminutes.model.Recusal;
import org.openminutes.model.Vote;
import org.openminutes.xml.binding.BallotElement;
import org.openminutes.xml.binding.ClauseElement;
import org.openminutes.xml.binding.DissentElement;
import org.openminutes.xml.binding.PositionElement;
import org.openminutes.xml.binding.ProposalElement;
import org.openminutes.xml.binding.ProposalOrderElement;
import org.openminutes.xml.binding.RecusalElement;
import org.openminutes.xml.binding.VoteElement;

/** What was put forward, concluded and objected to. */
final class ConcludedMapping {

    private final Parts parts;

    ConcludedMapping(Parts parts) {
        this.parts = parts;
    }

    private ClauseElement write(Clause clause) {
        ClauseElement element = new ClauseElement();
        clause.acts().forEach(act -> element.getActs().add(Constants.write(act)));
        element.setText(parts.texts().write(clause.text()));
        element.getAddressee().addAll(parts.actors().write(clause.addressees()));
        element.setDue(parts.times().write(clause.due()));
        return element;
    }

    private Clause read(ClauseElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Clause(
                                        parts.texts().read(element.getText()),
                                        element.getActs().stream()
                                                .map(act -> Constants.read(Act.class, act))
                                                .toList(),
                                        parts.actors().readAll(element.getAddressee()),
                                        parts.times().readOptional(element.getDue())));
    }

    private List<ClauseElement> write(List<Clause> clauses) {
        return clauses.stream().map(this::write).toList();
    }

    private List<Clause> read(List<ClauseElement> elements) {
        return elements.stream().map(this::read).toList();
    }

    ProposalElement write(Proposal entry) {
        ProposalElement element = new ProposalElement();
        element.setId(entry.id().value());
        element.setAmends(Ids.write(entry.amends()));
        element.setFate(Constants.write(entry.fate()));
        element.setBy(parts.actors().write(entry.by()));
        element.setLead(parts.texts().write(entry.lead()));
        element.getClause().addAll(write(entry.clauses()));
        return element;
    }

    Proposal read(ProposalElement element) {
        return new Proposal(
                Ids.read(element.getId()),
                parts.actors().readOptional(element.getBy()),
                parts.texts().readOptional(element.getLead()),
                read(element.getClause()),
                Ids.readOptional(element.getAmends()),
                Constants.read(Proposal.Fate.class, element.getFate()));
    }

    ProposalOrderElement write(ProposalOrder entry) {
        ProposalOrderElement element = new ProposalOrderElement();
        Ids.write(entry.order(), element::getOrder);
        element.setText(parts.texts().write(entry.text()));
        return element;
    }

    ProposalOrder read(ProposalOrderElement element) {
        return new ProposalOrder(
                parts.texts().read(element.getText()), Ids.readAll(element.getOrder()));
    }

    PositionElement write(Position entry) {
        PositionElement element = new PositionElement();
        element.setId(entry.id().value());
        element.setBasis(Ids.write(entry.basis()));
        element.setLead(parts.texts().write(entry.lead()));
        element.getClause().addAll(write(entry.clauses()));
        return element;
    }

    Position read(PositionElement element) {
        return new Position(
                Ids.read(element.getId()),
                parts.texts().readOptional(element.getLead()),
                read(element.getClause()),
                Ids.readOptional(element.getBasis()));
    }

    VoteElement write(Vote entry) {
        VoteElement element = new VoteElement();
        element.setId(entry.id().value());
        element.setMethod(Constants.write(entry.method()));
        Ids.write(entry.on(), element::getOn);
        element.setYes(Numbers.write(entry.yes()));
        element.setNo(Numbers.write(entry.no()));
        element.setAbstained(Numbers.write(entry.abstained()));
        element.setCarried(Ids.write(entry.carried()));
        element.setText(parts.texts().write(entry.text()));
        for (Vote.Ballot ballot : entry.ballots()) {
            BallotElement inner = parts.actors().fill(new BallotElement(), ballot.who());
            inner.setChoice(Constants.write(ballot.choice()));
            element.getBallot().add(inner);
        }
        element.setCastingVote(parts.actors().write(entry.castingVote()));
        return element;
    }

    Vote read(VoteElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Vote(
                                        Ids.read(element.getId()),
                                        parts.texts().readOptional(element.getText()),
                                        Ids.readAll(element.getOn()),
                                        Constants.read(Vote.Method.class, element.getMethod()),
                                        Numbers.read(element.getYes()),
                                        Numbers.read(element.getNo()),
                                        Numbers.read(element.getAbstained()),
                                        element.getBallot().stream().map(this::read).toList(),
                                        parts.actors().readOptional(element.getCastingVote()),
                                        Ids.readOptional(element.getCarried())));
    }

    private Vote.Ballot read(BallotElement element) {
        return new Vote.Ballot(
                parts.actors().read(element),
                Constants.read(Vote.Choice.class, element.getChoice()));
    }

    DissentElement write(Dissent entry) {
        DissentElement element = new DissentElement();
        element.setKind(Constants.write(entry.kind()));
        element.setAgainst(Ids.write(entry.against()));
        element.getBy().addAll(parts.actors().write(entry.by()));
        element.setText(parts.texts().write(entry.text()));
        return element;
    }

    Dissent read(DissentElement element) {
        return new Dissent(
                Constants.read(Dissent.Kind.class, element.getKind()),
                parts.actors().readAll(element.getBy()),
                parts.texts().readOptional(element.getText()),
                Ids.readOptional(element.getAgainst()));
    }

    RecusalElement write(Recusal entry) {
        RecusalElement element = new RecusalElement();
        element.setWho(parts.actors().write(entry.who()));
        element.setGround(entry.ground().orElse(null));
        element.setText(parts.texts().write(entry.text()));
        return element;
    }

    Recusal read(RecusalElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Recusal(
                                        parts.actors().read(element.getWho()),
                                        Optional.ofNullable(element.getGround()),
                                        parts.texts().readOptional(element.getText())));
    }
}
