// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** What each kind of entry puts on the page. */
final class EntryParts implements EntryVisitor<Consumer<Flow>> {

    static final String POSITION = "Position";
    static final String PROPOSAL = "Proposal";

    /** Lines of a box that must fit where it begins. */
    private static final int LINES_OF_BOX = 4;

    private final Blocks blocks;
    private final Wording wording;
    private final Minutes.Kind kind;
    private final int level;

    /**
     * Makes them for one place in the record.
     *
     * @param level of a heading that stands there
     */
    EntryParts(Blocks blocks, Wording wording, Minutes.Kind kind, int level) {
        this.blocks = blocks;
        this.wording = wording;
        this.kind = kind;
        this.level = level;
    }

    void add(Flow flow, List<Entry> entries) {
        entries.forEach(entry -> entry.accept(this).accept(flow));
    }

    @Override
    public Consumer<Flow> narrative(Narrative entry) {
        return flow -> flow.add(blocks.paragraph(entry.text()));
    }

    @Override
    public Consumer<Flow> listing(Listing entry) {
        return flow -> flow.add(list(entry));
    }

    @Override
    public Consumer<Flow> table(Table entry) {
        return new TablePart(blocks, entry);
    }

    @Override
    public Consumer<Flow> figure(Figure entry) {
        return flow -> {
            entry.alternative()
                    .ifPresent(
                            text ->
                                    flow.add(
                                            blocks.labelled(
                                                    wording.word("alternative"), Text.of(text))));
            entry.caption().ifPresent(text -> flow.add(blocks.paragraph(text)));
        };
    }

    @Override
    public Consumer<Flow> subsection(Subsection entry) {
        EntryParts inner = new EntryParts(blocks, wording, kind, level + 1);
        return flow ->
                flow.section(
                        () -> {
                            flow.heading(level, entry.heading());
                            inner.add(flow, entry.entries());
                        });
    }

    @Override
    public Consumer<Flow> exchange(Exchange entry) {
        return flow -> {
            flow.add(blocks.labelled(label(entry), entry.question()));
            entry.answer()
                    .ifPresent(text -> flow.add(blocks.labelled(wording.word("answer"), text)));
            details(entry, flow::add);
        };
    }

    @Override
    public Consumer<Flow> remark(Remark entry) {
        return labelled(entry, Optional.of(entry.text()));
    }

    @Override
    public Consumer<Flow> background(Background entry) {
        return labelled(entry, Optional.of(entry.text()));
    }

    @Override
    public Consumer<Flow> proposal(Proposal entry) {
        return box(PROPOSAL, entry.id().value(), entry, entry.lead(), entry.clauses());
    }

    @Override
    public Consumer<Flow> proposalOrder(ProposalOrder entry) {
        return labelled(entry, Optional.of(entry.text()));
    }

    @Override
    public Consumer<Flow> position(Position entry) {
        return box(POSITION, entry.id().value(), entry, entry.lead(), entry.clauses());
    }

    @Override
    public Consumer<Flow> vote(Vote entry) {
        return labelled(entry, entry.text());
    }

    @Override
    public Consumer<Flow> dissent(Dissent entry) {
        return labelled(entry, entry.text());
    }

    @Override
    public Consumer<Flow> recusal(Recusal entry) {
        return labelled(entry, entry.text());
    }

    @Override
    public Consumer<Flow> task(Task entry) {
        return labelled(entry, Optional.of(entry.what()));
    }

    @Override
    public Consumer<Flow> referral(Referral entry) {
        return labelled(entry, Optional.of(entry.what()));
    }

    @Override
    public Consumer<Flow> onward(Onward entry) {
        return labelled(entry, Optional.of(entry.what()));
    }

    @Override
    public Consumer<Flow> meetingNotice(MeetingNotice entry) {
        return labelled(entry, Optional.of(entry.text()));
    }

    @Override
    public Consumer<Flow> agendaRequest(AgendaRequest entry) {
        return labelled(entry, Optional.of(entry.what()));
    }

    @Override
    public Consumer<Flow> restated(Restated entry) {
        return flow -> {};
    }

    private String label(Entry entry) {
        return wording.label(entry, kind);
    }

    private Consumer<Flow> labelled(Entry entry, Optional<Text> text) {
        String label = label(entry);
        return flow -> {
            if (label.isEmpty()) {
                text.ifPresent(words -> flow.add(blocks.paragraph(words)));
            } else {
                flow.add(
                        text.map(words -> blocks.labelled(label, words))
                                .orElseGet(() -> blocks.label(label)));
            }
            details(entry, flow::add);
        };
    }

    private Consumer<Flow> box(
            String role, String id, Entry entry, Optional<Text> lead, List<Clause> clauses) {
        return flow -> {
            Div box = blocks.box(role, role.equals(POSITION));
            box.add(blocks.label(label(entry)));
            lead.ifPresent(text -> box.add(blocks.paragraph(text)));
            if (clauses.size() == 1) {
                box.add(blocks.paragraph(clauses.get(0).text()));
            } else if (!clauses.isEmpty()) {
                com.itextpdf.layout.element.List list = blocks.list(false);
                clauses.forEach(clause -> list.add(point(clause.text())));
                box.add(list);
            }
            details(entry, box::add);
            flow.need(LINES_OF_BOX * flow.line());
            flow.destination(id);
            flow.add(box);
        };
    }

    private com.itextpdf.layout.element.List list(Listing listing) {
        com.itextpdf.layout.element.List list = blocks.list(listing.ordered());
        for (Listing.Point point : listing.points()) {
            ListItem item = point(point.text());
            point.sublist().ifPresent(sublist -> item.add(list(sublist)));
            list.add(item);
        }
        return list;
    }

    private ListItem point(Text text) {
        ListItem item = new ListItem();
        item.add(blocks.paragraph(text).setMarginBottom(3));
        return item;
    }

    private void details(Entry entry, Consumer<BlockElement<?>> to) {
        List<Detail> details = wording.details(entry);
        if (!details.isEmpty()) {
            Paragraph paragraph = blocks.details(details);
            to.accept(paragraph);
        }
    }
}
