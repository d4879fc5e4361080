// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.openminutes.view.Wording;

/** The own words of each kind of entry as paragraphs, points and tables; labels not included. */
record EntryBlocks(Wording wording) implements EntryVisitor<List<Block>> {

    @Override
    public List<Block> narrative(Narrative entry) {
        return one(entry.text(), "text");
    }

    @Override
    public List<Block> listing(Listing entry) {
        List<Block> all = new ArrayList<>();
        points(entry, 0, "", all);
        return all;
    }

    @Override
    public List<Block> table(Table entry) {
        List<Block> all = new ArrayList<>(maybe(entry.caption(), "caption"));
        all.add(
                new Block.Grid(
                        entry.headerRows(),
                        IntStream.range(0, entry.rows().size())
                                .mapToObj(row -> cells(entry.rows().get(row), row))
                                .toList()));
        return all;
    }

    @Override
    public List<Block> figure(Figure entry) {
        List<Block> all = new ArrayList<>(maybe(entry.caption(), "caption"));
        entry.alternative().ifPresent(words -> all.add(told("alternative", Text.of(words))));
        return all;
    }

    @Override
    public List<Block> subsection(Subsection entry) {
        return List.of();
    }

    @Override
    public List<Block> exchange(Exchange entry) {
        List<Block> all = new ArrayList<>(one(entry.question(), "question"));
        entry.answer().ifPresent(words -> all.add(told("answer", words)));
        return all;
    }

    @Override
    public List<Block> remark(Remark entry) {
        return one(entry.text(), "text");
    }

    @Override
    public List<Block> background(Background entry) {
        return one(entry.text(), "text");
    }

    @Override
    public List<Block> proposal(Proposal entry) {
        return clauses(entry.lead(), entry.clauses());
    }

    @Override
    public List<Block> proposalOrder(ProposalOrder entry) {
        return one(entry.text(), "text");
    }

    @Override
    public List<Block> position(Position entry) {
        return clauses(entry.lead(), entry.clauses());
    }

    @Override
    public List<Block> vote(Vote entry) {
        return maybe(entry.text(), "text");
    }

    @Override
    public List<Block> dissent(Dissent entry) {
        return maybe(entry.text(), "text");
    }

    @Override
    public List<Block> recusal(Recusal entry) {
        return maybe(entry.text(), "text");
    }

    @Override
    public List<Block> task(Task entry) {
        return one(entry.what(), "what");
    }

    @Override
    public List<Block> referral(Referral entry) {
        return one(entry.what(), "what");
    }

    @Override
    public List<Block> onward(Onward entry) {
        return one(entry.what(), "what");
    }

    @Override
    public List<Block> meetingNotice(MeetingNotice entry) {
        return one(entry.text(), "text");
    }

    @Override
    public List<Block> agendaRequest(AgendaRequest entry) {
        return one(entry.what(), "what");
    }

    @Override
    public List<Block> restated(Restated entry) {
        return List.of();
    }

    private Block told(String key, Text words) {
        return new Block.Paragraph(wording.word(key) + ": ", words.spans(), key);
    }

    private static List<Block.Grid.Cell> cells(Table.Row row, int index) {
        List<Block.Grid.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String at = "rows[%s].cells[%s].text".formatted(index, i);
            cells.add(Block.Grid.Cell.of(row.cells().get(i).text(), at));
        }
        return cells;
    }

    /** A single clause is a paragraph, several are points. */
    private static List<Block> clauses(Optional<Text> lead, List<Clause> clauses) {
        List<Block> all = new ArrayList<>(maybe(lead, "lead"));
        if (clauses.size() == 1 && lead.isEmpty()) {
            all.addAll(one(clauses.get(0).text(), "clauses[0].text"));
        } else {
            for (int i = 0; i < clauses.size(); i++) {
                String at = "clauses[%s].text".formatted(i);
                all.add(new Block.Point(i == 0, 0, false, clauses.get(i).text().spans(), at));
            }
        }
        return all;
    }

    private static void points(Listing listing, int level, String base, List<Block> all) {
        for (int i = 0; i < listing.points().size(); i++) {
            Listing.Point point = listing.points().get(i);
            String at = "%spoints[%s].".formatted(base, i);
            List<Text.Span> spans = point.text().spans();
            all.add(new Block.Point(i == 0, level, listing.ordered(), spans, at + "text"));
            point.sublist().ifPresent(sub -> points(sub, level + 1, at + "sublist.", all));
        }
    }

    private static List<Block> maybe(Optional<Text> text, String at) {
        return text.map(words -> one(words, at)).orElse(List.of());
    }

    private static List<Block> one(Text text, String at) {
        return List.of(new Block.Paragraph("", text.spans(), at));
    }
}
