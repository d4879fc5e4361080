// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Optional;
import org.openminutes.model.Convening;
import org.openminutes.model.Meeting;
import org.openminutes.xml.binding.ConveningElement;
import org.openminutes.xml.binding.MeetingElement;
import org.openminutes.xml.binding.MeetingLinkElement;

/** A meeting, its time and place and its ties to others. */
final class MeetingMapping {

    private final Parts parts;
    private final VenueMapping venues;

    MeetingMapping(Parts parts) {
        this.parts = parts;
        this.venues = new VenueMapping(parts);
    }

    MeetingElement write(Meeting meeting) {
        MeetingElement element = new MeetingElement();
        element.setId(meeting.id().value());
        element.setStatus(Constants.write(meeting.status()));
        element.setBody(parts.actors().write(meeting.body()));
        element.setName(meeting.name().orElse(null));
        element.setNumber(meeting.number().orElse(null));
        element.setDate(parts.times().write(meeting.date()));
        element.setTime(meeting.time().map(parts.times()::write).orElse(null));
        meeting.adjournments()
                .forEach(time -> element.getAdjournment().add(parts.times().write(time)));
        element.setVenue(venues.writeTold(meeting.venue()));
        element.setConvening(meeting.convening().map(this::write).orElse(null));
        meeting.links().forEach(link -> element.getLink().add(write(link)));
        return element;
    }

    private ConveningElement write(Convening convening) {
        ConveningElement element = new ConveningElement();
        element.setSent(parts.times().write(convening.sent()));
        element.getNotReached().addAll(parts.actors().write(convening.notReached()));
        return element;
    }

    private static MeetingLinkElement write(Meeting.Link link) {
        MeetingLinkElement element = new MeetingLinkElement();
        element.setKind(Constants.write(link.kind()));
        element.setMeeting(link.other().value());
        return element;
    }

    Meeting read(MeetingElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Meeting(
                                        Ids.read(element.getId()),
                                        parts.actors().readOptional(element.getBody()),
                                        Optional.ofNullable(element.getName()),
                                        Optional.ofNullable(element.getNumber()),
                                        Constants.read(Meeting.Status.class, element.getStatus()),
                                        parts.times().readOptional(element.getDate()),
                                        Optional.ofNullable(element.getTime())
                                                .map(parts.times()::read),
                                        element.getAdjournment().stream()
                                                .map(parts.times()::read)
                                                .toList(),
                                        venues.read(element.getVenue()),
                                        Optional.ofNullable(element.getConvening()).map(this::read),
                                        element.getLink().stream()
                                                .map(MeetingMapping::read)
                                                .toList()));
    }

    private Convening read(ConveningElement element) {
        return new Convening(
                parts.times().readOptional(element.getSent()),
                parts.actors().readAll(element.getNotReached()));
    }

    private static Meeting.Link read(MeetingLinkElement element) {
        return new Meeting.Link(
                Constants.read(Meeting.Link.Kind.class, element.getKind()),
                Ids.read(element.getMeeting()));
    }
}
