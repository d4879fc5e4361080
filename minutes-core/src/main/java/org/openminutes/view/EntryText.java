// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Background;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.EntryVisitor;
import org.openminutes.model.Exchange;
import org.openminutes.model.Figure;
import org.openminutes.model.Listing;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
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

/** The words of each kind of entry as lines, without label and details. */
record EntryText(Wording wording, Minutes.Kind kind) implements EntryVisitor<List<String>> {

    private static List<String> line(Text text) {
        return List.of(text.plain());
    }

    private static List<String> line(Optional<Text> text) {
        return text.map(EntryText::line).orElse(List.of());
    }

    private static List<String> clauses(Optional<Text> lead, List<Clause> clauses) {
        List<String> lines = new ArrayList<>(line(lead));
        clauses.forEach(
                clause -> lines.add((clauses.size() > 1 ? "– " : "") + clause.text().plain()));
        return lines;
    }

    @Override
    public List<String> narrative(Narrative entry) {
        return line(entry.text());
    }

    @Override
    public List<String> listing(Listing entry) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Listing.Point point : entry.points()) {
            lines.add((entry.ordered() ? number++ + ". " : "– ") + point.text().plain());
            point.sublist().ifPresent(inner -> listing(inner).forEach(l -> lines.add("  " + l)));
        }
        return lines;
    }

    @Override
    public List<String> table(Table entry) {
        List<String> lines = new ArrayList<>(line(entry.caption()));
        entry.rows()
                .forEach(
                        row ->
                                lines.add(
                                        row.cells().stream()
                                                .map(c -> c.text().map(Text::plain).orElse(""))
                                                .collect(Collectors.joining(" | "))));
        return lines;
    }

    @Override
    public List<String> figure(Figure entry) {
        List<String> lines = new ArrayList<>(line(entry.caption()));
        entry.alternative().ifPresent(lines::add);
        return lines;
    }

    @Override
    public List<String> subsection(Subsection entry) {
        RecordText inner = new RecordText(wording, kind);
        inner.entries(0, entry.entries());
        return inner.lines();
    }

    @Override
    public List<String> exchange(Exchange entry) {
        List<String> lines = new ArrayList<>(line(entry.question()));
        entry.answer().ifPresent(a -> lines.add(wording.word("answer") + ": " + a.plain()));
        return lines;
    }

    @Override
    public List<String> remark(Remark entry) {
        return line(entry.text());
    }

    @Override
    public List<String> background(Background entry) {
        return line(entry.text());
    }

    @Override
    public List<String> proposal(Proposal entry) {
        return clauses(entry.lead(), entry.clauses());
    }

    @Override
    public List<String> proposalOrder(ProposalOrder entry) {
        return line(entry.text());
    }

    @Override
    public List<String> position(Position entry) {
        return clauses(entry.lead(), entry.clauses());
    }

    @Override
    public List<String> vote(Vote entry) {
        return line(entry.text());
    }

    @Override
    public List<String> dissent(Dissent entry) {
        return line(entry.text());
    }

    @Override
    public List<String> recusal(Recusal entry) {
        return line(entry.text());
    }

    @Override
    public List<String> task(Task entry) {
        return line(entry.what());
    }

    @Override
    public List<String> referral(Referral entry) {
        return line(entry.what());
    }

    @Override
    public List<String> onward(Onward entry) {
        return line(entry.what());
    }

    @Override
    public List<String> meetingNotice(MeetingNotice entry) {
        return line(entry.text());
    }

    @Override
    public List<String> agendaRequest(AgendaRequest entry) {
        return line(entry.what());
    }

    /** Its words stand in the entry before it. */
    @Override
    public List<String> restated(Restated entry) {
        return List.of();
    }
}
