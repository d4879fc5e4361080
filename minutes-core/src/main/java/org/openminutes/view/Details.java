// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.model.Actor;
import org.openminutes.model.Convening;
import org.openminutes.model.Meeting;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.When;

/** Gathers details, leaving out those whose words stand in a text already. */
final class Details {

    private final Wording wording;
    private final String told;
    private final List<Detail> list = new ArrayList<>();

    Details(Wording wording, String told) {
        this.wording = wording;
        this.told = spaced(told);
    }

    List<Detail> list() {
        return List.copyOf(list);
    }

    /** Adds a value even if the text tells it. */
    void always(String key, Optional<String> value) {
        value.ifPresent(v -> list.add(new Detail(wording.word(key), v)));
    }

    void text(String key, Optional<String> value) {
        always(key, value.filter(v -> !tells(v)));
    }

    void actor(String key, Optional<Actor> actor) {
        text(key, actor.map(Actor::asWritten));
    }

    /** Adds the names the text does not tell, in one. */
    void actors(String key, List<? extends Actor> actors) {
        String untold =
                actors.stream()
                        .map(Actor::asWritten)
                        .filter(name -> !tells(name))
                        .collect(Collectors.joining(", "));
        always(key, Optional.of(untold).filter(names -> !names.isEmpty()));
    }

    void when(String key, Optional<When> when) {
        text(key, when.map(When::asWritten));
    }

    void meeting(Meeting meeting, boolean withBody) {
        if (withBody) {
            actor("body", meeting.body());
        }
        text("meeting", meeting.name());
        text("meetingNumber", meeting.number());
        when("date", meeting.date());
        text("time", meeting.time().map(TimeRange::asWritten));
        meeting.adjournments().forEach(pause -> text("adjourned", Optional.of(pause.asWritten())));
        text("venue", Optional.of(meeting.venue().asWritten()).filter(v -> !v.isEmpty()));
        venue(meeting.venue());
        meeting.convening().ifPresent(this::convening);
    }

    /** The parts of a venue its own words do not tell. */
    private void venue(Venue venue) {
        StringBuilder whole = new StringBuilder(spaced(venue.asWritten()));
        List<String> untold = new ArrayList<>();
        for (String part : parts(venue)) {
            if (!WholeWords.stand(spaced(part), whole.toString())) {
                untold.add(part);
                whole.append('\n').append(spaced(part));
            }
        }
        text("venuePart", Optional.of(String.join(", ", untold)).filter(p -> !p.isEmpty()));
    }

    /** All words of a venue, the widest first. */
    private static List<String> parts(Venue venue) {
        List<String> parts = new ArrayList<>();
        parts.add(venue.asWritten());
        if (venue instanceof Venue.Physical place) {
            parts.add(place.place());
            place.address().ifPresent(parts::add);
            place.room().ifPresent(parts::add);
        } else if (venue instanceof Venue.Digital digital) {
            parts.add(digital.service());
            digital.link().ifPresent(link -> parts.add(link.toString()));
        } else if (venue instanceof Venue.Hybrid hybrid) {
            parts.addAll(parts(hybrid.place()));
            parts.addAll(parts(hybrid.link()));
        } else if (venue instanceof Venue.OneOf oneOf) {
            oneOf.alternatives().forEach(alternative -> parts.addAll(parts(alternative)));
        }
        return parts;
    }

    private void convening(Convening convening) {
        when("convened", convening.sent());
        actors("notReached", convening.notReached());
    }

    private boolean tells(String words) {
        return WholeWords.stand(spaced(words), told);
    }

    private static String spaced(String text) {
        return WholeWords.spaced(text).toLowerCase(Locale.ROOT);
    }
}
