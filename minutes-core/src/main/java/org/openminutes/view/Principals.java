// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Organisation;
import org.openminutes.model.Side;
import org.openminutes.register.Register;
import org.openminutes.view.PathStep.Status;

/**
 * Who of the principals (<i>huvudmän</i>) has decided on a matter: the organisations behind the
 * sides of the bodies that take a position on it, an association standing for its members.
 */
final class Principals {

    private final Register register;
    private final KnownBodies bodies;
    private final Map<Id<Body>, List<Organisation>> known = new LinkedHashMap<>();

    Principals(Register register, KnownBodies bodies) {
        this.register = register;
        this.bodies = bodies;
    }

    /**
     * How far the principals have come.
     *
     * @param awaited those asked that have not decided
     * @param decided those that have
     */
    record Asked(List<Organisation> awaited, List<Organisation> decided) {}

    /** Nobody, while no step asks the principals. */
    Asked asked(List<PathStep> steps) {
        Set<Organisation> all = new LinkedHashSet<>();
        Set<Id<Organisation>> decided = new LinkedHashSet<>();
        boolean asks = false;
        for (PathStep step : steps) {
            if (step.isAt(Matter.Stage.DECIDED_BY_PRINCIPAL)) {
                asks = true;
                if (step.status() == Status.DONE) {
                    step.at().ifPresent(at -> deciders(at).forEach(decided::add));
                }
            } else if (step.isAt(Matter.Stage.POSITION_TAKEN)) {
                step.at().flatMap(bodies::of).ifPresent(body -> all.addAll(behind(body)));
            }
        }
        List<Organisation> asked = asks ? List.copyOf(all) : List.of();
        return new Asked(
                asked.stream().filter(one -> !decided.contains(one.id())).toList(),
                decided.stream().flatMap(id -> register.organisation(id).stream()).toList());
    }

    /** The organisations for which a decision holds. */
    private List<Id<Organisation>> deciders(Actor at) {
        if (at instanceof Actor.OfOrganisation of) {
            return List.of(of.organisation());
        }
        return bodies.of(at).stream()
                .flatMap(
                        body ->
                                Stream.concat(
                                        body.sides().stream()
                                                .flatMap(side -> side.organisation().stream()),
                                        body.territory().stream()))
                .distinct()
                .toList();
    }

    private List<Organisation> behind(Body body) {
        return known.computeIfAbsent(
                body.id(),
                id ->
                        body.sides().stream()
                                .map(Side::organisation)
                                .flatMap(Optional::stream)
                                .flatMap(organisation -> parts(organisation).stream())
                                .distinct()
                                .toList());
    }

    /** The members at the ends; whoever is met again, as in a circle, is passed by. */
    private List<Organisation> parts(Id<Organisation> whole) {
        List<Organisation> ends = new ArrayList<>();
        Set<Id<Organisation>> seen = new LinkedHashSet<>();
        List<Id<Organisation>> open = new ArrayList<>(List.of(whole));
        while (!open.isEmpty()) {
            Id<Organisation> next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                register.organisation(next)
                        .ifPresent(
                                one -> {
                                    if (one.members().isEmpty()) {
                                        ends.add(one);
                                    } else {
                                        List<Id<Organisation>> members =
                                                new ArrayList<>(one.members());
                                        java.util.Collections.reverse(members);
                                        open.addAll(members);
                                    }
                                });
            }
        }
        return ends;
    }
}
