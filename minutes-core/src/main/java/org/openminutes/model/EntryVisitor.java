// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

/**
 * One method for each kind of {@link Entry}.
 *
 * @param <R> what the methods return
 */
public interface EntryVisitor<R> {

    /** Visits running text. */
    R narrative(Narrative entry);

    /** Visits a list. */
    R listing(Listing entry);

    /** Visits a table. */
    R table(Table entry);

    /** Visits an image. */
    R figure(Figure entry);

    /** Visits a part with a heading. */
    R subsection(Subsection entry);

    /** Visits a question and its answer. */
    R exchange(Exchange entry);

    /** Visits a remark. */
    R remark(Remark entry);

    /** Visits what was done before. */
    R background(Background entry);

    /** Visits a proposal. */
    R proposal(Proposal entry);

    /** Visits the order in which proposals were put. */
    R proposalOrder(ProposalOrder entry);

    /** Visits a position. */
    R position(Position entry);

    /** Visits a vote. */
    R vote(Vote entry);

    /** Visits a dissent. */
    R dissent(Dissent entry);

    /** Visits a recusal. */
    R recusal(Recusal entry);

    /** Visits a task. */
    R task(Task entry);

    /** Visits a referral. */
    R referral(Referral entry);

    /** Visits a next step. */
    R onward(Onward entry);

    /** Visits a coming, moved or cancelled meeting. */
    R meetingNotice(MeetingNotice entry);

    /** Visits a wish for a coming agenda. */
    R agendaRequest(AgendaRequest entry);

    /** Visits a fact whose words stand in an entry before it; a page does not repeat them. */
    R restated(Restated entry);
}
