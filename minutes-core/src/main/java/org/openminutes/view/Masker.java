// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Background;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
import org.openminutes.model.EntryVisitor;
import org.openminutes.model.Exchange;
import org.openminutes.model.Figure;
import org.openminutes.model.Listing;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Narrative;
import org.openminutes.model.Onward;
import org.openminutes.model.Place;
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

/** Makes open entries of any; those of which nothing is open are left out. */
record Masker(WordMask mask, FrameMask frame, PlainMask plain)
        implements EntryVisitor<Optional<Entry>> {

    List<Entry> entries(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.accept(this).stream()).toList();
    }

    private List<Clause> clauses(List<Clause> clauses) {
        return clauses.stream()
                .flatMap(
                        clause ->
                                mask.text(clause.text()).stream()
                                        .map(
                                                open ->
                                                        new Clause(
                                                                open,
                                                                clause.acts(),
                                                                mask.actors(clause.addressees()),
                                                                mask.when(clause.due()))))
                .toList();
    }

    private Optional<Entry> with(Text text, Function<Text, Entry> entry) {
        return mask.text(text).map(entry);
    }

    @Override
    public Optional<Entry> narrative(Narrative entry) {
        return with(entry.text(), Narrative::new);
    }

    @Override
    public Optional<Entry> listing(Listing entry) {
        return list(entry).map(list -> list);
    }

    private Optional<Listing> list(Listing entry) {
        List<Listing.Point> points =
                entry.points().stream()
                        .flatMap(point -> point(point, entry.ordered()).stream())
                        .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Listing(entry.ordered(), points));
    }

    /** A point that is left out leaves its number, and what stands open under it. */
    private Optional<Listing.Point> point(Listing.Point point, boolean numbered) {
        Optional<Listing> sublist = point.sublist().flatMap(this::list);
        Optional<Text> open = mask.text(point.text());
        if (open.isEmpty() && (numbered || sublist.isPresent())) {
            open = Optional.of(Text.of(mask.internalMark()));
        }
        return open.map(text -> new Listing.Point(text, sublist));
    }

    @Override
    public Optional<Entry> table(Table entry) {
        List<Table.Row> rows =
                entry.rows().stream()
                        .map(
                                row ->
                                        new Table.Row(
                                                row.cells().stream()
                                                        .map(
                                                                cell ->
                                                                        new Table.Cell(
                                                                                cell.text()
                                                                                        .flatMap(
                                                                                                mask
                                                                                                        ::text)))
                                                        .toList()))
                        .toList();
        return Optional.of(
                new Table(entry.caption().flatMap(mask::text), entry.headerRows(), rows));
    }

    @Override
    public Optional<Entry> figure(Figure entry) {
        if (mask.hidden().withheld().drops(entry.image())) {
            return Optional.empty();
        }
        return Optional.of(
                new Figure(
                        entry.image(),
                        mask.words(entry.alternative()),
                        entry.caption().flatMap(mask::text)));
    }

    @Override
    public Optional<Entry> subsection(Subsection entry) {
        return Optional.of(new Subsection(plain.of(entry.heading()), entries(entry.entries())));
    }

    @Override
    public Optional<Entry> exchange(Exchange entry) {
        return with(
                entry.question(),
                open ->
                        new Exchange(
                                open,
                                entry.answer().flatMap(mask::text),
                                entry.askedBy().map(mask::actor),
                                entry.answeredBy().map(mask::actor)));
    }

    @Override
    public Optional<Entry> remark(Remark entry) {
        return with(
                entry.text(), open -> new Remark(entry.kind(), entry.by().map(mask::actor), open));
    }

    @Override
    public Optional<Entry> background(Background entry) {
        return with(
                entry.text(),
                open ->
                        new Background(
                                entry.by().map(mask::actor),
                                mask.when(entry.when()),
                                entry.act(),
                                open));
    }

    @Override
    public Optional<Entry> proposal(Proposal entry) {
        return Optional.of(
                new Proposal(
                        entry.id(),
                        entry.by().map(mask::actor),
                        entry.lead().flatMap(mask::text),
                        clauses(entry.clauses()),
                        entry.amends(),
                        entry.fate()));
    }

    @Override
    public Optional<Entry> proposalOrder(ProposalOrder entry) {
        return with(entry.text(), open -> new ProposalOrder(open, entry.order()));
    }

    @Override
    public Optional<Entry> position(Position entry) {
        return Optional.of(
                new Position(
                        entry.id(),
                        entry.lead().flatMap(mask::text),
                        clauses(entry.clauses()),
                        entry.basis()));
    }

    @Override
    public Optional<Entry> vote(Vote entry) {
        return Optional.of(
                new Vote(
                        entry.id(),
                        entry.text().flatMap(mask::text),
                        entry.on(),
                        entry.method(),
                        entry.yes(),
                        entry.no(),
                        entry.abstained(),
                        entry.ballots().stream()
                                .map(b -> new Vote.Ballot(mask.actor(b.who()), b.choice()))
                                .toList(),
                        entry.castingVote().map(mask::actor),
                        entry.carried()));
    }

    @Override
    public Optional<Entry> dissent(Dissent entry) {
        return Optional.of(
                new Dissent(
                        entry.kind(),
                        mask.actors(entry.by()),
                        entry.text().flatMap(mask::text),
                        entry.against()));
    }

    @Override
    public Optional<Entry> recusal(Recusal entry) {
        return Optional.of(
                new Recusal(
                        mask.actor(entry.who()),
                        mask.words(entry.ground()),
                        entry.text().flatMap(mask::text)));
    }

    @Override
    public Optional<Entry> task(Task entry) {
        return with(
                entry.what(),
                open ->
                        new Task(
                                entry.id(),
                                open,
                                mask.actors(entry.owners()),
                                entry.givenBy().map(mask::actor),
                                mask.when(entry.due()),
                                entry.reportTo().map(mask::actor),
                                entry.progress()));
    }

    @Override
    public Optional<Entry> referral(Referral entry) {
        return with(
                entry.what(),
                open ->
                        new Referral(
                                entry.id(),
                                open,
                                mask.actors(entry.to()),
                                mask.when(entry.sent()),
                                mask.when(entry.due()),
                                entry.state()));
    }

    @Override
    public Optional<Entry> onward(Onward entry) {
        return with(
                entry.what(),
                open ->
                        new Onward(
                                open,
                                mask.actor(entry.to()),
                                mask.when(entry.at()),
                                entry.purpose()));
    }

    @Override
    public Optional<Entry> meetingNotice(MeetingNotice entry) {
        return with(
                entry.text(),
                open ->
                        new MeetingNotice(
                                entry.kind(),
                                open,
                                frame.meeting(entry.meeting()),
                                entry.reason().flatMap(mask::text),
                                mask.when(entry.was())));
    }

    @Override
    public Optional<Entry> agendaRequest(AgendaRequest entry) {
        return with(
                entry.what(),
                open ->
                        new AgendaRequest(
                                open, mask.actors(entry.owners()), mask.when(entry.forMeeting())));
    }

    /** A fact whose words are not all open would tell them in another form. */
    @Override
    public Optional<Entry> restated(Restated entry) {
        boolean open = texts(entry.fact()).allMatch(mask.hidden()::showsAllOf);
        return open ? entry.fact().accept(this).map(Restated::new) : Optional.empty();
    }

    private static Stream<Text> texts(Entry fact) {
        return org.openminutes.model.Places.in(fact).stream()
                .map(Place::value)
                .filter(Text.class::isInstance)
                .map(Text.class::cast);
    }
}
