// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** The words of an entry as plain lines. */
record EntryWords() implements EntryVisitor<List<String>> {

    @Override
    public List<String> narrative(Narrative entry) {
        return List.of(entry.text().plain());
    }

    @Override
    public List<String> listing(Listing entry) {
        return listing(entry, "");
    }

    private static List<String> listing(Listing entry, String indent) {
        List<String> lines = new ArrayList<>();
        int i = 0;
        for (Listing.Point point : entry.points()) {
            i++;
            lines.add(indent + (entry.ordered() ? i + ". " : "– ") + point.text().plain());
            point.sublist().ifPresent(inner -> lines.addAll(listing(inner, indent + "  ")));
        }
        return lines;
    }

    @Override
    public List<String> table(Table entry) {
        Stream<String> rows =
                entry.rows().stream()
                        .map(
                                row ->
                                        row.cells().stream()
                                                .map(cell -> plain(cell.text()))
                                                .collect(Collectors.joining(" | ")));
        return Stream.concat(texts(entry.caption()).stream(), rows).toList();
    }

    @Override
    public List<String> figure(Figure entry) {
        return Stream.concat(texts(entry.caption()).stream(), entry.alternative().stream())
                .toList();
    }

    @Override
    public List<String> subsection(Subsection entry) {
        return List.of(entry.heading());
    }

    @Override
    public List<String> exchange(Exchange entry) {
        return Stream.concat(Stream.of(entry.question().plain()), texts(entry.answer()).stream())
                .toList();
    }

    @Override
    public List<String> remark(Remark entry) {
        return List.of(entry.text().plain());
    }

    @Override
    public List<String> background(Background entry) {
        return List.of(entry.text().plain());
    }

    @Override
    public List<String> proposal(Proposal entry) {
        return clauses(entry.lead(), entry.clauses());
    }

    @Override
    public List<String> proposalOrder(ProposalOrder entry) {
        return List.of(entry.text().plain());
    }

    @Override
    public List<String> position(Position entry) {
        return clauses(entry.lead(), entry.clauses());
    }

    @Override
    public List<String> vote(Vote entry) {
        return texts(entry.text());
    }

    @Override
    public List<String> dissent(Dissent entry) {
        return texts(entry.text());
    }

    @Override
    public List<String> recusal(Recusal entry) {
        return texts(entry.text());
    }

    @Override
    public List<String> task(Task entry) {
        return List.of(entry.what().plain());
    }

    @Override
    public List<String> referral(Referral entry) {
        return List.of(entry.what().plain());
    }

    @Override
    public List<String> onward(Onward entry) {
        return List.of(entry.what().plain());
    }

    @Override
    public List<String> meetingNotice(MeetingNotice entry) {
        return List.of(entry.text().plain());
    }

    @Override
    public List<String> agendaRequest(AgendaRequest entry) {
        return List.of(entry.what().plain());
    }

    @Override
    public List<String> restated(Restated entry) {
        return entry.fact().accept(this);
    }

    private static List<String> clauses(Optional<Text> lead, List<Clause> clauses) {
        return Stream.concat(
                        texts(lead).stream(), clauses.stream().map(clause -> clause.text().plain()))
                .toList();
    }

    private static List<String> texts(Optional<Text> text) {
        return text.map(Text::plain).stream().toList();
    }

    private static String plain(Optional<Text> text) {
        return text.map(Text::plain).orElse("");
    }
}
