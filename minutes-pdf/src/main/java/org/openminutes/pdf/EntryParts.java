// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Background;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
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

/** What each kind of entry puts on the page. */
final class EntryParts implements EntryVisitor<Consumer<Flow>> {

    static final String POSITION = "Position";
    static final String PROPOSAL = "Proposal";

    private final EntryBlocks shapes;
    private final int level;
    private final boolean aboutMeetings;

    /**
     * Makes them for one place in the record.
     *
     * @param level of a heading that stands there
     * @param aboutMeetings whether the heading over them says that they are coming meetings
     */
    EntryParts(EntryBlocks shapes, int level, boolean aboutMeetings) {
        this.shapes = shapes;
        this.level = level;
        this.aboutMeetings = aboutMeetings;
    }

    /** Adds entries in their order; notices of one kind that follow one another make one list. */
    void add(Flow flow, List<Entry> entries) {
        List<Entry> listed = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Restated) {
                continue;
            }
            boolean listable = EntryBlocks.isListed(entry);
            boolean goesOn =
                    listable
                            && !listed.isEmpty()
                            && shapes.label(listed.get(0)).equals(shapes.label(entry));
            if (!goesOn) {
                flush(flow, listed);
            }
            if (listable) {
                listed.add(entry);
            } else {
                entry.accept(this).accept(flow);
            }
        }
        flush(flow, listed);
    }

    private void flush(Flow flow, List<Entry> listed) {
        if (listed.isEmpty()) {
            return;
        }
        boolean said =
                aboutMeetings
                        && listed.get(0) instanceof MeetingNotice notice
                        && notice.kind() == MeetingNotice.Kind.SCHEDULED;
        if (listed.size() == 1 && !said) {
            listed.get(0).accept(this).accept(flow);
        } else {
            shapes.listed(List.copyOf(listed), !said).accept(flow);
        }
        listed.clear();
    }

    @Override
    public Consumer<Flow> narrative(Narrative entry) {
        return flow -> flow.add(shapes.blocks().paragraph(entry.text()));
    }

    @Override
    public Consumer<Flow> listing(Listing entry) {
        return flow -> flow.add(shapes.list(entry));
    }

    @Override
    public Consumer<Flow> table(Table entry) {
        return new TablePart(shapes.blocks(), entry);
    }

    @Override
    public Consumer<Flow> figure(Figure entry) {
        return flow -> {
            entry.alternative()
                    .ifPresent(
                            text ->
                                    flow.add(
                                            shapes.blocks()
                                                    .labelled(
                                                            shapes.wording().word("alternative"),
                                                            Text.of(text))));
            entry.caption().ifPresent(text -> flow.add(shapes.blocks().paragraph(text)));
        };
    }

    @Override
    public Consumer<Flow> subsection(Subsection entry) {
        EntryParts inner = new EntryParts(shapes, level + 1, aboutMeetings);
        return flow ->
                flow.section(
                        () -> {
                            flow.heading(level, entry.heading());
                            inner.add(flow, entry.entries());
                        });
    }

    @Override
    public Consumer<Flow> exchange(Exchange entry) {
        return shapes.exchange(entry, entry.question(), entry.answer());
    }

    @Override
    public Consumer<Flow> remark(Remark entry) {
        return shapes.labelled(entry, Optional.of(entry.text()));
    }

    @Override
    public Consumer<Flow> background(Background entry) {
        return shapes.labelled(entry, Optional.of(entry.text()));
    }

    @Override
    public Consumer<Flow> proposal(Proposal entry) {
        return shapes.box(PROPOSAL, entry.id().value(), entry, entry.lead(), entry.clauses());
    }

    @Override
    public Consumer<Flow> proposalOrder(ProposalOrder entry) {
        return shapes.labelled(entry, Optional.of(entry.text()));
    }

    @Override
    public Consumer<Flow> position(Position entry) {
        return shapes.box(POSITION, entry.id().value(), entry, entry.lead(), entry.clauses());
    }

    @Override
    public Consumer<Flow> vote(Vote entry) {
        return new VotePart(shapes.blocks(), shapes.wording(), shapes.minutes(), entry);
    }

    @Override
    public Consumer<Flow> dissent(Dissent entry) {
        return shapes.labelled(entry, entry.text());
    }

    @Override
    public Consumer<Flow> recusal(Recusal entry) {
        return shapes.labelled(entry, entry.text());
    }

    @Override
    public Consumer<Flow> task(Task entry) {
        return shapes.labelled(entry, Optional.of(entry.what()));
    }

    @Override
    public Consumer<Flow> referral(Referral entry) {
        return shapes.labelled(entry, Optional.of(entry.what()));
    }

    @Override
    public Consumer<Flow> onward(Onward entry) {
        return shapes.labelled(entry, Optional.of(entry.what()));
    }

    @Override
    public Consumer<Flow> meetingNotice(MeetingNotice entry) {
        return shapes.labelled(entry, Optional.of(entry.text()));
    }

    @Override
    public Consumer<Flow> agendaRequest(AgendaRequest entry) {
        return shapes.labelled(entry, Optional.of(entry.what()));
    }

    @Override
    public Consumer<Flow> restated(Restated entry) {
        return flow -> {};
    }
}
