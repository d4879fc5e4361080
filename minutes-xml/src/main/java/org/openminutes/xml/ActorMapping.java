// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Actor;
import org.openminutes.model.Function;
import org.openminutes.model.Role;
import org.openminutes.xml.binding.ActorElement;
import org.openminutes.xml.binding.RoleElement;

/** Who acts, and as what. */
final class ActorMapping {

    private final Lines lines;

    ActorMapping(Lines lines) {
        this.lines = lines;
    }

    @Nullable ActorElement write(Optional<Actor> actor) {
        return actor.map(this::write).orElse(null);
    }

    List<ActorElement> write(List<Actor> actors) {
        return actors.stream().map(this::write).toList();
    }

    ActorElement write(Actor actor) {
        return fill(new ActorElement(), actor);
    }

    <E extends ActorElement> E fill(E element, Actor actor) {
        element.setValue(actor.asWritten());
        if (actor instanceof Actor.OfPerson of) {
            element.setPerson(of.person().value());
        } else if (actor instanceof Actor.OfBody of) {
            element.setBody(of.body().value());
        } else if (actor instanceof Actor.OfOrganisation of) {
            element.setOrganisation(of.organisation().value());
        } else if (actor instanceof Actor.Unresolved of) {
            Ids.write(of.candidates(), element::getCandidates);
        }
        return element;
    }

    RoleElement write(Role role) {
        RoleElement element = new RoleElement();
        element.setValue(role.asWritten());
        element.setFunction(role.function().map(Constants::write).orElse(null));
        return element;
    }

    Optional<Actor> readOptional(@Nullable ActorElement element) {
        return Optional.ofNullable(element).map(this::read);
    }

    List<Actor> readAll(List<ActorElement> elements) {
        return elements.stream().map(this::read).toList();
    }

    Actor read(ActorElement element) {
        return lines.at(element, () -> actor(element));
    }

    private static Actor actor(ActorElement element) {
        String asWritten = element.getValue();
        requireOneIdentity(element);
        if (element.getPerson() != null) {
            return new Actor.OfPerson(Ids.read(element.getPerson()), asWritten);
        }
        if (element.getBody() != null) {
            return new Actor.OfBody(Ids.read(element.getBody()), asWritten);
        }
        if (element.getOrganisation() != null) {
            return new Actor.OfOrganisation(Ids.read(element.getOrganisation()), asWritten);
        }
        return new Actor.Unresolved(asWritten, Ids.readAll(element.getCandidates()));
    }

    private static void requireOneIdentity(ActorElement element) {
        int identities =
                (element.getPerson() == null ? 0 : 1)
                        + (element.getBody() == null ? 0 : 1)
                        + (element.getOrganisation() == null ? 0 : 1)
                        + (element.getCandidates().isEmpty() ? 0 : 1);
        if (identities > 1) {
            throw new IllegalArgumentException(
                    "\"%s\" has %d of the attributes person, body, organisation and candidates, but may have one at most"
                            .formatted(element.getValue(), identities));
        }
    }

    Role read(RoleElement element) {
        return lines.at(
                element,
                () ->
                        new Role(
                                element.getValue(),
                                Optional.ofNullable(element.getFunction())
                                        .map(word -> Constants.read(Function.class, word))));
    }
}
