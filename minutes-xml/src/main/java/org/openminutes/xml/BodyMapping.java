// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.model.Mandate;
import org.openminutes.model.Presidency;
import org.openminutes.model.Quorum;
import org.openminutes.model.Validity;
import org.openminutes.xml.binding.register.BodyElement;
import org.openminutes.xml.binding.register.LinkElement;
import org.openminutes.xml.binding.register.MandateElement;
import org.openminutes.xml.binding.register.PresidencyElement;
import org.openminutes.xml.binding.register.QuorumElement;

/** A body, who sits in it and how it stands to others. */
final class BodyMapping {

    private final Lines lines;
    private final AttendanceMapping sides;

    BodyMapping(Parts parts) {
        lines = parts.lines();
        sides = new AttendanceMapping(parts);
    }

    BodyElement write(Body body) {
        BodyElement element = new BodyElement();
        element.setId(body.id().value());
        element.setTier(Constants.write(body.tier()));
        element.setLevel(Constants.write(body.level()));
        element.setAuthority(Constants.write(body.authority()));
        element.setAdjusters(body.adjusters().orElse(null));
        Ids.write(body.territory(), element::getTerritory);
        element.setFrom(day(body.validity().from()));
        element.setTo(day(body.validity().to()));
        element.setName(body.name());
        element.getAlias().addAll(body.aliases());
        body.sides().forEach(side -> element.getSide().add(sides.write(side)));
        body.links().forEach(link -> element.getLink().add(write(link)));
        body.presidencies().forEach(one -> element.getPresidency().add(write(one)));
        body.mandates().forEach(mandate -> element.getMandate().add(write(mandate)));
        element.setQuorum(body.quorum().map(BodyMapping::write).orElse(null));
        return element;
    }

    private static LinkElement write(BodyLink link) {
        LinkElement element = new LinkElement();
        element.setKind(Constants.write(link.kind()));
        element.setBody(link.other().value());
        element.setFrom(day(link.validity().from()));
        element.setTo(day(link.validity().to()));
        return element;
    }

    private static PresidencyElement write(Presidency presidency) {
        PresidencyElement element = new PresidencyElement();
        element.setSide(presidency.side().value());
        Ids.write(presidency.holders(), element::getHolders);
        element.setFrom(day(presidency.validity().from()));
        element.setTo(day(presidency.validity().to()));
        return element;
    }

    private static MandateElement write(Mandate mandate) {
        MandateElement element = new MandateElement();
        element.setPerson(mandate.person().value());
        element.setSide(Ids.write(mandate.side()));
        element.setRepresents(Ids.write(mandate.represents()));
        element.setCapacity(Constants.write(mandate.capacity()));
        mandate.functions().forEach(one -> element.getFunctions().add(Constants.write(one)));
        element.setSubstituteFor(Ids.write(mandate.substituteFor()));
        element.setFrom(day(mandate.validity().from()));
        element.setTo(day(mandate.validity().to()));
        element.setParty(mandate.party().orElse(null));
        return element;
    }

    private static QuorumElement write(Quorum quorum) {
        QuorumElement element = new QuorumElement();
        element.setNumerator(quorum.numerator());
        element.setDenominator(quorum.denominator());
        element.setStrictlyMore(quorum.strictlyMore());
        element.setPerSide(quorum.perSide());
        return element;
    }

    private static @Nullable LocalDate day(Optional<LocalDate> day) {
        return day.map(Dates::writable).orElse(null);
    }

    Body read(BodyElement element) {
        return lines.at(
                element,
                () ->
                        new Body(
                                Ids.read(element.getId()),
                                element.getName(),
                                element.getAlias(),
                                Constants.read(Body.Tier.class, element.getTier()),
                                Constants.read(Body.Level.class, element.getLevel()),
                                Constants.read(Body.Authority.class, element.getAuthority()),
                                element.getSide().stream().map(sides::read).toList(),
                                element.getLink().stream().map(BodyMapping::read).toList(),
                                element.getPresidency().stream().map(BodyMapping::read).toList(),
                                element.getMandate().stream().map(this::read).toList(),
                                Optional.ofNullable(element.getQuorum()).map(this::read),
                                Optional.ofNullable(element.getAdjusters()),
                                Ids.readAll(element.getTerritory()),
                                validity(element.getFrom(), element.getTo())));
    }

    private static BodyLink read(LinkElement element) {
        return new BodyLink(
                Constants.read(BodyLink.Kind.class, element.getKind()),
                Ids.read(element.getBody()),
                validity(element.getFrom(), element.getTo()));
    }

    private static Presidency read(PresidencyElement element) {
        return new Presidency(
                Ids.read(element.getSide()),
                Ids.readAll(element.getHolders()),
                validity(element.getFrom(), element.getTo()));
    }

    private Mandate read(MandateElement element) {
        return lines.at(
                element,
                () ->
                        new Mandate(
                                Ids.read(element.getPerson()),
                                Ids.readOptional(element.getSide()),
                                Ids.readOptional(element.getRepresents()),
                                Constants.read(Capacity.class, element.getCapacity()),
                                element.getFunctions().stream()
                                        .map(word -> Constants.read(Function.class, word))
                                        .collect(Collectors.toSet()),
                                Optional.ofNullable(element.getParty()),
                                Ids.readOptional(element.getSubstituteFor()),
                                validity(element.getFrom(), element.getTo())));
    }

    private Quorum read(QuorumElement element) {
        return lines.at(
                element,
                () ->
                        new Quorum(
                                element.getNumerator(),
                                element.getDenominator(),
                                element.isStrictlyMore(),
                                element.isPerSide()));
    }

    private static Validity validity(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Validity(Optional.ofNullable(from), Optional.ofNullable(to));
    }
}
