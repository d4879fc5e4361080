// SPDX-License-Identifier: Apache-2.0
package org.openminutes.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Id;
import org.openminutes.model.Mandate;
import org.openminutes.model.Matter;
import org.openminutes.model.Organisation;
import org.openminutes.model.Presidency;
import org.openminutes.model.Side;
import org.openminutes.model.Validity;
import org.openminutes.register.RegisterFault.Kind;

/** Finds what is wrong with a register. */
final class RegisterCheck {

    private static final Set<BodyLink.Kind> UPWARD =
            Set.of(BodyLink.Kind.PREPARES_FOR, BodyLink.Kind.REPORTS_TO, BodyLink.Kind.PART_OF);

    private final Register register;
    private final List<RegisterFault> faults = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    RegisterCheck(Register register) {
        this.register = register;
    }

    List<RegisterFault> faults() {
        for (Organisation one : register.organisations()) {
            String id = one.id().value();
            name(id, one.name(), one.aliases());
            one.members().forEach(member -> known(id, register.organisation(member), member));
        }
        names.clear();
        for (Body body : register.bodies()) {
            name(body.id().value(), body.name(), body.aliases());
            body(body);
        }
        register.matters().forEach(this::matter);
        circles();
        return List.copyOf(faults);
    }

    private void add(Kind kind, String... what) {
        faults.add(RegisterFault.of(kind, what));
    }

    private void known(String from, Optional<?> found, Id<?> wanted) {
        if (found.isEmpty()) {
            add(Kind.UNKNOWN, from, wanted.value());
        }
    }

    private void name(String id, String name, List<String> aliases) {
        Stream.concat(Stream.of(name), aliases.stream())
                .forEach(
                        one -> {
                            String plain = one.strip().toLowerCase(Locale.ROOT);
                            String other = names.putIfAbsent(plain, id);
                            if (other != null && !other.equals(id)) {
                                add(Kind.SHARED_NAME, one, other, id);
                            }
                        });
    }

    private void body(Body body) {
        String id = body.id().value();
        body.sides().stream()
                .flatMap(side -> side.organisation().stream())
                .forEach(one -> known(id, register.organisation(one), one));
        body.territory().forEach(one -> known(id, register.organisation(one), one));
        term(id, body.validity());
        for (BodyLink link : body.links()) {
            known(id, register.body(link.other()), link.other());
            term(id, link.validity());
        }
        for (Mandate mandate : body.mandates()) {
            known(id, register.person(mandate.person()), mandate.person());
            mandate.substituteFor().ifPresent(who -> known(id, register.person(who), who));
            mandate.represents().ifPresent(one -> known(id, register.organisation(one), one));
            mandate.side().ifPresent(side -> known(id, side(body, side), side));
            term(id, mandate.validity());
        }
        for (Presidency presidency : body.presidencies()) {
            known(id, side(body, presidency.side()), presidency.side());
            presidency.holders().forEach(who -> known(id, register.person(who), who));
            term(id, presidency.validity());
        }
        presidencies(body);
    }

    private static Optional<Side> side(Body body, Id<Side> id) {
        return body.sides().stream().filter(side -> side.id().equals(id)).findFirst();
    }

    private void term(String id, Validity term) {
        boolean none =
                term.from().isPresent()
                        && term.to().isPresent()
                        && term.to().get().isBefore(term.from().get());
        if (none) {
            add(Kind.NO_DAY, term.from().get() + "–" + term.to().get(), id);
        }
    }

    /** In order of their first days, one side's terms must be over before another's begins. */
    private void presidencies(Body body) {
        List<Presidency> terms = new ArrayList<>(body.presidencies());
        terms.sort(Comparator.comparing(one -> one.validity().from().orElse(LocalDate.MIN)));
        Map<Id<Side>, LocalDate> last = new LinkedHashMap<>();
        for (Presidency next : terms) {
            LocalDate first = next.validity().from().orElse(LocalDate.MIN);
            last.forEach(
                    (side, day) -> {
                        if (!side.equals(next.side()) && !day.isBefore(first)) {
                            add(
                                    Kind.TWO_PRESIDENCIES,
                                    body.id().value(),
                                    side.value(),
                                    next.side().value());
                        }
                    });
            last.merge(
                    next.side(),
                    next.validity().to().orElse(LocalDate.MAX),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private void matter(Matter matter) {
        for (Matter.Step step : matter.steps()) {
            if (step.at() instanceof Actor.OfBody of) {
                known(matter.id().value(), register.body(of.body()), of.body());
            } else if (step.at() instanceof Actor.OfOrganisation of) {
                known(
                        matter.id().value(),
                        register.organisation(of.organisation()),
                        of.organisation());
            }
        }
    }

    private void circles() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        register.organisations().forEach(one -> members.put(one.id().value(), ids(one.members())));
        Map<String, List<String>> links = new LinkedHashMap<>();
        register.bodies()
                .forEach(
                        body ->
                                links.put(
                                        body.id().value(),
                                        ids(
                                                body.links().stream()
                                                        .filter(l -> UPWARD.contains(l.kind()))
                                                        .map(BodyLink::other)
                                                        .toList())));
        circle("members", members);
        circle("links", links);
    }

    private static List<String> ids(Collection<? extends Id<?>> ids) {
        return ids.stream().map(Id::value).toList();
    }

    /** Takes away whatever nothing points to, again and again; what a circle holds stays. */
    private void circle(String ties, Map<String, List<String>> to) {
        Map<String, List<String>> from = new LinkedHashMap<>();
        to.keySet().forEach(id -> from.put(id, new ArrayList<>()));
        to.forEach(
                (id, others) ->
                        others.forEach(
                                other -> {
                                    if (from.containsKey(other)) {
                                        from.get(other).add(id);
                                    }
                                }));
        Map<String, List<String>> left = new LinkedHashMap<>(to);
        peel(left, from, to);
        peel(left, to, from);
        if (!left.isEmpty()) {
            String ids = left.keySet().stream().collect(Collectors.joining(", "));
            add(Kind.CIRCLE, ties, ids);
        }
    }

    private static void peel(
            Map<String, List<String>> left,
            Map<String, List<String>> in,
            Map<String, List<String>> out) {
        Map<String, Integer> count = new HashMap<>();
        Deque<String> free = new ArrayDeque<>();
        for (String id : left.keySet()) {
            int ties =
                    (int) in.getOrDefault(id, List.of()).stream().filter(left::containsKey).count();
            count.put(id, ties);
            if (ties == 0) {
                free.add(id);
            }
        }
        while (!free.isEmpty()) {
            String id = free.remove();
            left.remove(id);
            for (String other : out.getOrDefault(id, List.of())) {
                if (left.containsKey(other) && count.merge(other, -1, Integer::sum) == 0) {
                    free.add(other);
                }
            }
        }
    }
}
