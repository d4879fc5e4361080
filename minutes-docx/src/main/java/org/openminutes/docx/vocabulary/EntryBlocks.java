// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.openminutes.model.Visibility;
import org.openminutes.model.Vote;
import org.openminutes.view.Wording;

/** The own words of each kind of entry as paragraphs, points and tables; labels not included. */
record EntryBlocks(Wording wording) implements EntryVisitor<List<Block>> {

    @Override
    public List<Block> narrative(Narrative entry) {
        return one(entry.text());
    }

    @Override
    public List<Block> listing(Listing entry) {
        List<Block> all = new ArrayList<>();
        points(entry, 0, all);
        return all;
    }

    @Override
    public List<Block> table(Table entry) {
        List<Block> all = new ArrayList<>(maybe(entry.caption()));
        all.add(
                new Block.Grid(
                        entry.headerRows(),
                        entry.rows().stream()
                                .map(row -> row.cells().stream().map(Table.Cell::text).toList())
                                .toList()));
        return all;
    }

    @Override
    public List<Block> figure(Figure entry) {
        List<Block> all = new ArrayList<>(maybe(entry.caption()));
        entry.alternative().ifPresent(words -> all.add(told("alternative", Text.of(words))));
        return all;
    }

    @Override
    public List<Block> subsection(Subsection entry) {
        return List.of();
    }

    @Override
    public List<Block> exchange(Exchange entry) {
        List<Block> all = new ArrayList<>(one(entry.question()));
        entry.answer().ifPresent(words -> all.add(told("answer", words)));
        return all;
    }

    @Override
    public List<Block> remark(Remark entry) {
        return one(entry.text());
    }

    @Override
    public List<Block> background(Background entry) {
        return one(entry.text());
    }

    @Override
    public List<Block> proposal(Proposal entry) {
        return clauses(entry.lead(), entry.clauses());
    }

    @Override
    public List<Block> proposalOrder(ProposalOrder entry) {
        return one(entry.text());
    }

    @Override
    public List<Block> position(Position entry) {
        return clauses(entry.lead(), entry.clauses());
    }

    @Override
    public List<Block> vote(Vote entry) {
        return maybe(entry.text());
    }

    @Override
    public List<Block> dissent(Dissent entry) {
        return maybe(entry.text());
    }

    @Override
    public List<Block> recusal(Recusal entry) {
        return maybe(entry.text());
    }

    @Override
    public List<Block> task(Task entry) {
        return one(entry.what());
    }

    @Override
    public List<Block> referral(Referral entry) {
        return one(entry.what());
    }

    @Override
    public List<Block> onward(Onward entry) {
        return one(entry.what());
    }

    @Override
    public List<Block> meetingNotice(MeetingNotice entry) {
        return one(entry.text());
    }

    @Override
    public List<Block> agendaRequest(AgendaRequest entry) {
        return one(entry.what());
    }

    @Override
    public List<Block> restated(Restated entry) {
        return List.of();
    }

    private Block told(String key, Text words) {
        List<Text.Span> spans = new ArrayList<>();
        spans.add(new Text.Span(wording.word(key) + ": ", false, Visibility.OPEN));
        spans.addAll(words.spans());
        return new Block.Paragraph(spans);
    }

    /** A single clause is a paragraph, several are points. */
    private static List<Block> clauses(Optional<Text> lead, List<Clause> clauses) {
        List<Block> all = new ArrayList<>(maybe(lead));
        if (clauses.size() == 1 && lead.isEmpty()) {
            all.addAll(one(clauses.get(0).text()));
        } else {
            boolean first = true;
            for (Clause clause : clauses) {
                all.add(new Block.Point(first, 0, false, clause.text().spans()));
                first = false;
            }
        }
        return all;
    }

    private static void points(Listing listing, int level, List<Block> all) {
        boolean first = true;
        for (Listing.Point point : listing.points()) {
            all.add(new Block.Point(first, level, listing.ordered(), point.text().spans()));
            point.sublist().ifPresent(sublist -> points(sublist, level + 1, all));
            first = false;
        }
    }

    private static List<Block> maybe(Optional<Text> text) {
        return text.map(EntryBlocks::one).orElse(List.of());
    }

    private static List<Block> one(Text text) {
        return List.of(new Block.Paragraph(text.spans()));
    }
}
