// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Convening;
import org.openminutes.model.Correction;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Meeting;
import org.openminutes.model.Presentation;
import org.openminutes.model.Venue;

/** Makes open what stands around the entries of a record: meeting, attendance, signatures. */
record FrameMask(WordMask mask, PlainMask plain) {

    Meeting meeting(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.body().map(mask::actor),
                mask.words(meeting.name()),
                meeting.number(),
                meeting.status(),
                mask.when(meeting.date()),
                meeting.time().filter(time -> !mask.hidden().hides(time.asWritten())),
                meeting.adjournments(),
                mask.hidden().hides(meeting.venue().asWritten()) ? Venue.UNSTATED : meeting.venue(),
                meeting.convening()
                        .map(c -> new Convening(mask.when(c.sent()), mask.actors(c.notReached()))),
                meeting.links());
    }

    Presentation presentation(Presentation presentation) {
        return new Presentation(
                mask.actors(presentation.by()), presentation.mode(), presentation.explicitlyNone());
    }

    Dispatch dispatch(Dispatch dispatch) {
        return new Dispatch(
                dispatch.text().flatMap(mask::text),
                dispatch.responsible().map(mask::actor),
                mask.actors(dispatch.recipients()),
                mask.when(dispatch.at()),
                dispatch.excerptOf());
    }

    /** A correction of hidden words would tell them: those before, or those after. */
    Correction correction(Correction correction) {
        Hidden hidden = mask.hidden();
        boolean hides =
                correction.item().filter(hidden.withheld().items()::containsKey).isPresent()
                        || hidden.hides(correction.was())
                        || hidden.hides(correction.now());
        return new Correction(
                correction.on(),
                mask.actor(correction.by()),
                correction.item(),
                hides ? mask.hiddenMark() : correction.was(),
                hides ? mask.hiddenMark() : correction.now());
    }

    /** A line of the attendance list: the names stand, its note is masked. */
    Attendance attendance(Attendance line) {
        return new Attendance(
                line.who(),
                line.side(),
                line.represents(),
                line.party(),
                line.capacity(),
                line.roles(),
                line.presence(),
                line.servesFor(),
                plain.of(line.note()));
    }

    Attestation attestation(Attestation signed) {
        return new Attestation(
                mask.actor(signed.who()),
                signed.role(),
                mask.actors(signed.onBehalfOf()),
                signed.side(),
                mask.when(signed.signedOn()),
                signed.items(),
                signed.signatureRef(),
                signed.contentHash(),
                signed.check());
    }
}
