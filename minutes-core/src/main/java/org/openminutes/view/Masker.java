// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Background;
import org.openminutes.model.Clause;
import org.openminutes.model.Convening;
import org.openminutes.model.Correction;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
import org.openminutes.model.EntryVisitor;
import org.openminutes.model.Exchange;
import org.openminutes.model.Figure;
import org.openminutes.model.Listing;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Narrative;
import org.openminutes.model.Onward;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Presentation;
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
import org.openminutes.model.Venue;
import org.openminutes.model.Visibility;
import org.openminutes.model.Vote;
import org.openminutes.model.When;

/** Makes open entries of any: internal spans left out, confidential ones replaced by their mark. */
record Masker(Hidden hidden, PlainMask plain, Wording wording)
        implements EntryVisitor<Optional<Entry>> {

    /** The words that stand for confidential ones: {@code [sekretess, OSL 25 kap. 1 §]}. */
    static String mark(Visibility.Confidential confidential, Wording wording) {
        String provision = confidential.provision().map(cited -> ", " + cited).orElse("");
        return "[" + wording.word("confidential") + provision + "]";
    }

    List<Entry> entries(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.accept(this).stream()).toList();
    }

    Optional<Text> text(Text text) {
        List<Text.Span> open = new ArrayList<>();
        for (Text.Span span : text.spans()) {
            if (span.visibility() instanceof Visibility.Open) {
                open.add(span);
            } else if (span.visibility() instanceof Visibility.Confidential confidential) {
                open.add(new Text.Span(mark(confidential, wording), false, Visibility.OPEN));
            }
        }
        boolean blank = open.stream().allMatch(span -> span.text().isBlank());
        return blank ? Optional.empty() : Optional.of(new Text(open));
    }

    private Actor actor(Actor actor) {
        return hidden.hides(actor.asWritten())
                ? Actor.named("[" + wording.word("confidential") + "]")
                : actor;
    }

    private List<Actor> actors(List<Actor> actors) {
        return actors.stream().map(this::actor).toList();
    }

    private Optional<When> when(Optional<When> when) {
        return when.filter(date -> !hidden.hides(date.asWritten()));
    }

    private Optional<String> words(Optional<String> words) {
        return words.filter(word -> !hidden.hides(word));
    }

    Presentation presentation(Presentation presentation) {
        return new Presentation(
                actors(presentation.by()), presentation.mode(), presentation.explicitlyNone());
    }

    Meeting meeting(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.body().map(this::actor),
                words(meeting.name()),
                meeting.number(),
                meeting.status(),
                when(meeting.date()),
                meeting.time().filter(time -> !hidden.hides(time.asWritten())),
                meeting.adjournments(),
                hidden.hides(meeting.venue().asWritten()) ? Venue.UNSTATED : meeting.venue(),
                meeting.convening().map(c -> new Convening(when(c.sent()), actors(c.notReached()))),
                meeting.links());
    }

    Dispatch dispatch(Dispatch dispatch) {
        return new Dispatch(
                dispatch.text().flatMap(this::text),
                dispatch.responsible().map(this::actor),
                actors(dispatch.recipients()),
                when(dispatch.at()),
                dispatch.excerptOf());
    }

    /** A correction of hidden words would tell them. */
    Correction correction(Correction correction) {
        String mark = "[" + wording.word("confidential") + "]";
        return new Correction(
                correction.on(),
                actor(correction.by()),
                correction.item(),
                hidden.hides(correction.was()) ? mark : correction.was(),
                hidden.hides(correction.now()) ? mark : correction.now());
    }

    private List<Clause> clauses(List<Clause> clauses) {
        return clauses.stream()
                .flatMap(
                        clause ->
                                text(clause.text()).stream()
                                        .map(
                                                open ->
                                                        new Clause(
                                                                open,
                                                                clause.acts(),
                                                                actors(clause.addressees()),
                                                                when(clause.due()))))
                .toList();
    }

    private Optional<Entry> with(Text text, Function<Text, Entry> entry) {
        return text(text).map(entry);
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
        Optional<Text> open = text(point.text());
        if (open.isEmpty() && (numbered || sublist.isPresent())) {
            open = Optional.of(Text.of("[" + wording.word("internalText") + "]"));
        }
        return open.map(text -> new Listing.Point(text, sublist));
    }

    /** A line of the attendance list: the names stand, its note is masked. */
    Attendance attendance(Attendance line) {
        return new Attendance(
                line.who(),
                line.side(),
                line.represents(),
                line.party(),
                line.capacity(),
                line.roles(),
                line.presence(),
                line.servesFor(),
                plain.of(line.note()));
    }

    Attestation attestation(Attestation signed) {
        return new Attestation(
                actor(signed.who()),
                signed.role(),
                actors(signed.onBehalfOf()),
                signed.side(),
                when(signed.signedOn()),
                signed.items(),
                signed.signatureRef(),
                signed.contentHash(),
                signed.check());
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
                                                                                                this
                                                                                                        ::text)))
                                                        .toList()))
                        .toList();
        return Optional.of(
                new Table(entry.caption().flatMap(this::text), entry.headerRows(), rows));
    }

    @Override
    public Optional<Entry> figure(Figure entry) {
        return Optional.of(
                new Figure(
                        entry.image(),
                        words(entry.alternative()),
                        entry.caption().flatMap(this::text)));
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
                                entry.answer().flatMap(this::text),
                                entry.askedBy().map(this::actor),
                                entry.answeredBy().map(this::actor)));
    }

    @Override
    public Optional<Entry> remark(Remark entry) {
        return with(
                entry.text(), open -> new Remark(entry.kind(), entry.by().map(this::actor), open));
    }

    @Override
    public Optional<Entry> background(Background entry) {
        return with(
                entry.text(),
                open ->
                        new Background(
                                entry.by().map(this::actor),
                                when(entry.when()),
                                entry.act(),
                                open));
    }

    @Override
    public Optional<Entry> proposal(Proposal entry) {
        return Optional.of(
                new Proposal(
                        entry.id(),
                        entry.by().map(this::actor),
                        entry.lead().flatMap(this::text),
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
                        entry.lead().flatMap(this::text),
                        clauses(entry.clauses()),
                        entry.basis()));
    }

    @Override
    public Optional<Entry> vote(Vote entry) {
        return Optional.of(
                new Vote(
                        entry.id(),
                        entry.text().flatMap(this::text),
                        entry.on(),
                        entry.method(),
                        entry.yes(),
                        entry.no(),
                        entry.abstained(),
                        entry.ballots().stream()
                                .map(b -> new Vote.Ballot(actor(b.who()), b.choice()))
                                .toList(),
                        entry.castingVote().map(this::actor),
                        entry.carried()));
    }

    @Override
    public Optional<Entry> dissent(Dissent entry) {
        return Optional.of(
                new Dissent(
                        entry.kind(),
                        actors(entry.by()),
                        entry.text().flatMap(this::text),
                        entry.against()));
    }

    @Override
    public Optional<Entry> recusal(Recusal entry) {
        return Optional.of(
                new Recusal(
                        actor(entry.who()),
                        words(entry.ground()),
                        entry.text().flatMap(this::text)));
    }

    @Override
    public Optional<Entry> task(Task entry) {
        return with(
                entry.what(),
                open ->
                        new Task(
                                entry.id(),
                                open,
                                actors(entry.owners()),
                                entry.givenBy().map(this::actor),
                                when(entry.due()),
                                entry.reportTo().map(this::actor),
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
                                actors(entry.to()),
                                when(entry.sent()),
                                when(entry.due()),
                                entry.state()));
    }

    @Override
    public Optional<Entry> onward(Onward entry) {
        return with(
                entry.what(),
                open -> new Onward(open, actor(entry.to()), when(entry.at()), entry.purpose()));
    }

    @Override
    public Optional<Entry> meetingNotice(MeetingNotice entry) {
        return with(
                entry.text(),
                open ->
                        new MeetingNotice(
                                entry.kind(),
                                open,
                                meeting(entry.meeting()),
                                entry.reason().flatMap(this::text),
                                when(entry.was())));
    }

    @Override
    public Optional<Entry> agendaRequest(AgendaRequest entry) {
        return with(
                entry.what(),
                open -> new AgendaRequest(open, actors(entry.owners()), when(entry.forMeeting())));
    }

    /** A fact whose words are not all open would tell them in another form. */
    @Override
    public Optional<Entry> restated(Restated entry) {
        boolean open = texts(entry.fact()).allMatch(hidden::showsAllOf);
        return open ? entry.fact().accept(this).map(Restated::new) : Optional.empty();
    }

    private static Stream<Text> texts(Entry fact) {
        return org.openminutes.model.Places.in(fact).stream()
                .map(Place::value)
                .filter(Text.class::isInstance)
                .map(Text.class::cast);
    }
}
