// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Background;
import org.openminutes.model.Clause;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
import org.openminutes.model.EntryVisitor;
import org.openminutes.model.Exchange;
import org.openminutes.model.Figure;
import org.openminutes.model.Listing;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Notice;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Proposal;
import org.openminutes.model.ProposalOrder;
import org.openminutes.model.Recusal;
import org.openminutes.model.Referral;
import org.openminutes.model.Remark;
import org.openminutes.model.Restated;
import org.openminutes.model.Role;
import org.openminutes.model.Subsection;
import org.openminutes.model.Table;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.Vote;
import org.openminutes.model.When;

/** The texts of a record that come from its page, each once; not those only read out of others. */
final class PageText implements EntryVisitor<Stream<String>> {

    private final List<String> texts = new ArrayList<>();

    private PageText() {}

    static List<String> of(Minutes minutes) {
        PageText page = new PageText();
        page.add(minutes.title());
        minutes.registryNumber().ifPresent(page::add);
        page.meeting(minutes);
        minutes.sides().forEach(side -> page.add(side.label()));
        minutes.attendance().forEach(page::attendance);
        page.entries(minutes.preamble());
        minutes.notice().ifPresent(page::notice);
        minutes.allItems().forEach(page::item);
        page.entries(minutes.closing());
        minutes.attestations().forEach(page::attestation);
        minutes.dispatches().stream()
                .filter(d -> d.responsible().isEmpty() && d.excerptOf().isPresent())
                .forEach(page::dispatch);
        return page.texts;
    }

    private void meeting(Minutes minutes) {
        minutes.meeting().date().ifPresent(date -> addNew(date.asWritten(), minutes.title()));
        minutes.meeting().time().ifPresent(time -> addNew(time.asWritten(), minutes.title()));
        add(minutes.meeting().venue().asWritten());
    }

    private void notice(Notice notice) {
        Stream.of(notice.adjustedOn(), notice.postedOn(), notice.removedOn())
                .flatMap(Optional::stream)
                .map(When::asWritten)
                .forEach(this::add);
        notice.keptAt().ifPresent(this::add);
    }

    private void addNew(String text, String title) {
        if (!title.contains(text)) {
            add(text);
        }
    }

    private void attendance(Attendance line) {
        name(line.who());
        line.represents().ifPresent(this::name);
        line.party().ifPresent(this::add);
        line.roles().stream().map(Role::asWritten).forEach(this::add);
        line.servesFor().ifPresent(this::name);
        line.note().ifPresent(this::add);
        if (line.presence() instanceof Presence.Present present) {
            present.gaps().forEach(gap -> gap.asWritten().ifPresent(this::add));
        }
    }

    private void item(AgendaItem item) {
        item.number().asWritten().ifPresent(this::add);
        item.title().ifPresent(this::add);
        item.registryNumber()
                .filter(number -> item.title().filter(t -> t.contains(number)).isEmpty())
                .ifPresent(this::add);
        entries(item.entries());
        String said = said(item);
        item.presentation().by().stream()
                .map(Actor::asWritten)
                .filter(by -> !said.contains(by))
                .forEach(this::add);
    }

    /** What an item says in its title and entries. */
    static String said(AgendaItem item) {
        PageText page = new PageText();
        page.entries(item.entries());
        return String.join("\n", page.texts) + item.title().orElse("");
    }

    private void attestation(Attestation attestation) {
        name(attestation.who());
        attestation.role().map(Role::asWritten).ifPresent(this::add);
        attestation.onBehalfOf().forEach(this::name);
    }

    private void dispatch(Dispatch dispatch) {
        dispatch.recipients().forEach(this::name);
    }

    private void name(Actor actor) {
        add(actor.asWritten());
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    private void entries(List<Entry> entries) {
        entries.stream().flatMap(entry -> entry.accept(this)).forEach(this::add);
    }

    private static Stream<String> text(Text text) {
        return Stream.of(text.plain());
    }

    private static Stream<String> text(Optional<Text> text) {
        return text.map(Text::plain).stream();
    }

    private static Stream<String> clauses(Optional<Text> lead, List<Clause> clauses) {
        return Stream.concat(text(lead), clauses.stream().map(clause -> clause.text().plain()));
    }

    @Override
    public Stream<String> narrative(Narrative entry) {
        return text(entry.text());
    }

    @Override
    public Stream<String> listing(Listing entry) {
        return entry.points().stream()
                .flatMap(
                        point ->
                                Stream.concat(
                                        text(point.text()),
                                        point.sublist().stream().flatMap(this::listing)));
    }

    @Override
    public Stream<String> table(Table entry) {
        Stream<String> cells =
                entry.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> text(cell.text()));
        return Stream.concat(text(entry.caption()), cells);
    }

    @Override
    public Stream<String> figure(Figure entry) {
        return text(entry.caption());
    }

    @Override
    public Stream<String> subsection(Subsection entry) {
        return Stream.concat(
                Stream.of(entry.heading()),
                entry.entries().stream().flatMap(inner -> inner.accept(this)));
    }

    @Override
    public Stream<String> exchange(Exchange entry) {
        return Stream.concat(text(entry.question()), text(entry.answer()));
    }

    @Override
    public Stream<String> remark(Remark entry) {
        return text(entry.text());
    }

    @Override
    public Stream<String> background(Background entry) {
        return text(entry.text());
    }

    @Override
    public Stream<String> proposal(Proposal entry) {
        return clauses(entry.lead(), entry.clauses());
    }

    @Override
    public Stream<String> proposalOrder(ProposalOrder entry) {
        return text(entry.text());
    }

    @Override
    public Stream<String> position(Position entry) {
        return clauses(entry.lead(), entry.clauses());
    }

    @Override
    public Stream<String> vote(Vote entry) {
        return text(entry.text());
    }

    @Override
    public Stream<String> dissent(Dissent entry) {
        return text(entry.text());
    }

    @Override
    public Stream<String> recusal(Recusal entry) {
        return text(entry.text());
    }

    /** A task's owners and due date stand on the page beside its words, unless these tell them. */
    @Override
    public Stream<String> task(Task entry) {
        String said = entry.what().plain();
        Stream<String> more =
                Stream.concat(
                        entry.owners().stream().map(Actor::asWritten),
                        entry.due().stream().map(When::asWritten));
        return Stream.concat(Stream.of(said), more.filter(words -> !said.contains(words)));
    }

    @Override
    public Stream<String> referral(Referral entry) {
        return text(entry.what());
    }

    @Override
    public Stream<String> onward(Onward entry) {
        return text(entry.what());
    }

    @Override
    public Stream<String> meetingNotice(MeetingNotice entry) {
        return text(entry.text());
    }

    @Override
    public Stream<String> agendaRequest(AgendaRequest entry) {
        return text(entry.what());
    }

    /** Its words stand in an entry before it. */
    @Override
    public Stream<String> restated(Restated entry) {
        return Stream.empty();
    }
}
