// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

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

/** The label of each kind of entry. */
record EntryLabels(Wording wording) implements EntryVisitor<String> {

    @Override
    public String narrative(Narrative entry) {
        return "";
    }

    @Override
    public String listing(Listing entry) {
        return "";
    }

    @Override
    public String table(Table entry) {
        return "";
    }

    @Override
    public String figure(Figure entry) {
        return "";
    }

    @Override
    public String subsection(Subsection entry) {
        return entry.heading();
    }

    @Override
    public String exchange(Exchange entry) {
        return wording.word("exchange");
    }

    @Override
    public String remark(Remark entry) {
        return wording.word(entry.kind());
    }

    @Override
    public String background(Background entry) {
        return "";
    }

    @Override
    public String proposal(Proposal entry) {
        return wording.word("proposal");
    }

    @Override
    public String proposalOrder(ProposalOrder entry) {
        return wording.word("proposalOrder");
    }

    @Override
    public String position(Position entry) {
        return wording.word("position");
    }

    @Override
    public String vote(Vote entry) {
        return wording.word("vote");
    }

    @Override
    public String dissent(Dissent entry) {
        return wording.word("Dissent." + entry.kind().name());
    }

    @Override
    public String recusal(Recusal entry) {
        return wording.word("recusal");
    }

    @Override
    public String task(Task entry) {
        return wording.word("task");
    }

    @Override
    public String referral(Referral entry) {
        return wording.word("referral");
    }

    @Override
    public String onward(Onward entry) {
        return wording.word("onward");
    }

    @Override
    public String meetingNotice(MeetingNotice entry) {
        return wording.word("MeetingNotice." + entry.kind().name());
    }

    @Override
    public String agendaRequest(AgendaRequest entry) {
        return wording.word("agendaRequest");
    }

    @Override
    public String restated(Restated entry) {
        return entry.fact().accept(this);
    }
}
