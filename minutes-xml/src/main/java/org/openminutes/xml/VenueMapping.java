// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Venue;
import org.openminutes.xml.binding.DigitalElement;
import org.openminutes.xml.binding.HybridElement;
import org.openminutes.xml.binding.OneOfElement;
import org.openminutes.xml.binding.PhysicalElement;
import org.openminutes.xml.binding.UnstatedElement;
import org.openminutes.xml.binding.VenueElement;

/** Where and in what form a meeting is held. */
final class VenueMapping {

    private final Parts parts;

    VenueMapping(Parts parts) {
        this.parts = parts;
    }

    /** Nothing, if nothing is told. */
    @Nullable VenueElement writeTold(Venue venue) {
        return venue instanceof Venue.Unstated ? null : write(venue);
    }

    private VenueElement write(Venue venue) {
        VenueElement element = new VenueElement();
        element.setForm(parts.depth().within(() -> form(venue)));
        return element;
    }

    private Object form(Venue venue) {
        if (venue instanceof Venue.Physical physical) {
            return write(physical);
        }
        if (venue instanceof Venue.Digital digital) {
            return write(digital);
        }
        if (venue instanceof Venue.Hybrid hybrid) {
            HybridElement element = new HybridElement();
            element.setPhysical(write(hybrid.place()));
            element.setDigital(write(hybrid.link()));
            element.setAsWritten(hybrid.asWritten());
            return element;
        }
        if (venue instanceof Venue.OneOf oneOf) {
            OneOfElement element = new OneOfElement();
            oneOf.alternatives().forEach(one -> element.getAlternative().add(write(one)));
            element.setAsWritten(oneOf.asWritten());
            return element;
        }
        return new UnstatedElement();
    }

    private static PhysicalElement write(Venue.Physical venue) {
        PhysicalElement element = new PhysicalElement();
        element.setPlace(venue.place());
        element.setAddress(venue.address().orElse(null));
        element.setRoom(venue.room().orElse(null));
        element.setAsWritten(venue.asWritten());
        return element;
    }

    private static DigitalElement write(Venue.Digital venue) {
        DigitalElement element = new DigitalElement();
        element.setLink(venue.link().map(URI::toString).orElse(null));
        element.setService(venue.service());
        element.setAsWritten(venue.asWritten());
        return element;
    }

    Venue read(@Nullable VenueElement element) {
        Object form = element == null ? null : element.getForm();
        if (form instanceof PhysicalElement physical) {
            return read(physical);
        }
        if (form instanceof DigitalElement digital) {
            return read(digital);
        }
        if (form instanceof HybridElement hybrid) {
            return parts.lines()
                    .at(
                            hybrid,
                            () ->
                                    new Venue.Hybrid(
                                            read(hybrid.getPhysical()),
                                            read(hybrid.getDigital()),
                                            hybrid.getAsWritten()));
        }
        if (form instanceof OneOfElement oneOf) {
            return parts.lines()
                    .at(
                            oneOf,
                            () ->
                                    new Venue.OneOf(
                                            oneOf.getAlternative().stream()
                                                    .map(this::read)
                                                    .toList(),
                                            oneOf.getAsWritten()));
        }
        return Venue.UNSTATED;
    }

    private Venue.Physical read(PhysicalElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Venue.Physical(
                                        element.getPlace(),
                                        Optional.ofNullable(element.getAddress()),
                                        Optional.ofNullable(element.getRoom()),
                                        element.getAsWritten()));
    }

    private Venue.Digital read(DigitalElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Venue.Digital(
                                        element.getService(),
                                        Optional.ofNullable(element.getLink()).map(URI::create),
                                        element.getAsWritten()));
    }
}
