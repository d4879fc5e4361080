// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Onward;
import org.openminutes.model.Referral;
import org.openminutes.model.Task;
import org.openminutes.xml.binding.AgendaRequestElement;
import org.openminutes.xml.binding.MeetingNoticeElement;
import org.openminutes.xml.binding.OnwardElement;
import org.openminutes.xml.binding.ReferralElement;
import org.openminutes.xml.binding.TaskElement;

/** What an item sets going. */
final class NextMapping {

    private final Parts parts;
    private final MeetingMapping meetings;

    NextMapping(Parts parts, MeetingMapping meetings) {
        this.parts = parts;
        this.meetings = meetings;
    }

    TaskElement write(Task entry) {
        TaskElement element = new TaskElement();
        element.setId(entry.id().value());
        element.setProgress(Constants.write(entry.progress()));
        element.setWhat(parts.texts().write(entry.what()));
        element.getOwner().addAll(parts.actors().write(entry.owners()));
        element.setGivenBy(parts.actors().write(entry.givenBy()));
        element.setDue(parts.times().write(entry.due()));
        element.setReportTo(parts.actors().write(entry.reportTo()));
        return element;
    }

    Task read(TaskElement element) {
        return new Task(
                Ids.read(element.getId()),
                parts.texts().read(element.getWhat()),
                parts.actors().readAll(element.getOwner()),
                parts.actors().readOptional(element.getGivenBy()),
                parts.times().readOptional(element.getDue()),
                parts.actors().readOptional(element.getReportTo()),
                Constants.read(Task.Progress.class, element.getProgress()));
    }

    ReferralElement write(Referral entry) {
        ReferralElement element = new ReferralElement();
        element.setId(entry.id().value());
        element.setState(Constants.write(entry.state()));
        element.setWhat(parts.texts().write(entry.what()));
        element.getTo().addAll(parts.actors().write(entry.to()));
        element.setSent(parts.times().write(entry.sent()));
        element.setDue(parts.times().write(entry.due()));
        return element;
    }

    Referral read(ReferralElement element) {
        return new Referral(
                Ids.read(element.getId()),
                parts.texts().read(element.getWhat()),
                parts.actors().readAll(element.getTo()),
                parts.times().readOptional(element.getSent()),
                parts.times().readOptional(element.getDue()),
                Constants.read(Referral.State.class, element.getState()));
    }

    OnwardElement write(Onward entry) {
        OnwardElement element = new OnwardElement();
        element.setPurpose(entry.purpose().map(Constants::write).orElse(null));
        element.setWhat(parts.texts().write(entry.what()));
        element.setTo(parts.actors().write(entry.to()));
        element.setAt(parts.times().write(entry.at()));
        return element;
    }

    Onward read(OnwardElement element) {
        return new Onward(
                parts.texts().read(element.getWhat()),
                parts.actors().read(element.getTo()),
                parts.times().readOptional(element.getAt()),
                Optional.ofNullable(element.getPurpose())
                        .map(act -> Constants.read(Act.class, act)));
    }

    MeetingNoticeElement write(MeetingNotice entry) {
        MeetingNoticeElement element = new MeetingNoticeElement();
        element.setKind(Constants.write(entry.kind()));
        element.setText(parts.texts().write(entry.text()));
        element.setMeeting(meetings.write(entry.meeting()));
        element.setReason(parts.texts().write(entry.reason()));
        element.setWas(parts.times().write(entry.was()));
        return element;
    }

    MeetingNotice read(MeetingNoticeElement element) {
        return new MeetingNotice(
                Constants.read(MeetingNotice.Kind.class, element.getKind()),
                parts.texts().read(element.getText()),
                meetings.read(element.getMeeting()),
                parts.texts().readOptional(element.getReason()),
                parts.times().readOptional(element.getWas()));
    }

    AgendaRequestElement write(AgendaRequest entry) {
        AgendaRequestElement element = new AgendaRequestElement();
        element.setWhat(parts.texts().write(entry.what()));
        element.getOwner().addAll(parts.actors().write(entry.owners()));
        element.setForMeeting(parts.times().write(entry.forMeeting()));
        return element;
    }

    AgendaRequest read(AgendaRequestElement element) {
        return new AgendaRequest(
                parts.texts().read(element.getWhat()),
                parts.actors().readAll(element.getOwner()),
                parts.times().readOptional(element.getForMeeting()));
    }
}
