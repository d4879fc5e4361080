// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Background;
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
import org.openminutes.model.Vote;
import org.openminutes.xml.binding.RestatedElement;
import org.openminutes.xml.binding.SubsectionElement;

/**
 * The element of each kind of entry.
 *
 * @param said writes what was said
 * @param concluded writes what was concluded
 * @param next writes what comes next
 * @param depth how deep writing has come
 */
record EntryWriting(SaidMapping said, ConcludedMapping concluded, NextMapping next, Depth depth)
        implements EntryVisitor<Object> {

    @Override
    public Object narrative(Narrative entry) {
        return said.write(entry);
    }

    @Override
    public Object listing(Listing entry) {
        return said.write(entry);
    }

    @Override
    public Object table(Table entry) {
        return said.write(entry);
    }

    @Override
    public Object figure(Figure entry) {
        return said.write(entry);
    }

    @Override
    public Object subsection(Subsection entry) {
        SubsectionElement element = new SubsectionElement();
        element.setHeading(entry.heading());
        return depth.within(
                () -> {
                    entry.entries().forEach(inner -> element.getEntry().add(inner.accept(this)));
                    return element;
                });
    }

    @Override
    public Object exchange(Exchange entry) {
        return said.write(entry);
    }

    @Override
    public Object remark(Remark entry) {
        return said.write(entry);
    }

    @Override
    public Object background(Background entry) {
        return said.write(entry);
    }

    @Override
    public Object proposal(Proposal entry) {
        return concluded.write(entry);
    }

    @Override
    public Object proposalOrder(ProposalOrder entry) {
        return concluded.write(entry);
    }

    @Override
    public Object position(Position entry) {
        return concluded.write(entry);
    }

    @Override
    public Object vote(Vote entry) {
        return concluded.write(entry);
    }

    @Override
    public Object dissent(Dissent entry) {
        return concluded.write(entry);
    }

    @Override
    public Object recusal(Recusal entry) {
        return concluded.write(entry);
    }

    @Override
    public Object task(Task entry) {
        return next.write(entry);
    }

    @Override
    public Object referral(Referral entry) {
        return next.write(entry);
    }

    @Override
    public Object onward(Onward entry) {
        return next.write(entry);
    }

    @Override
    public Object meetingNotice(MeetingNotice entry) {
        return next.write(entry);
    }

    @Override
    public Object agendaRequest(AgendaRequest entry) {
        return next.write(entry);
    }

    @Override
    public Object restated(Restated entry) {
        RestatedElement element = new RestatedElement();
        element.setFact(entry.fact().accept(this));
        return element;
    }
}
