// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Presence;
import org.openminutes.model.Role;

/** Who took part and who signed, as {@link FlatReading} lists them. */
final class FlatPeople {

    private final Minutes minutes;

    FlatPeople(Minutes minutes) {
        this.minutes = minutes;
    }

    /**
     * One a person: who stands both as called and as absent was absent. Two of one name from
     * different organisations are two.
     */
    List<Object> participants() {
        List<Object> all = new ArrayList<>();
        Map<String, List<Map<String, @Nullable Object>>> byPerson = new HashMap<>();
        for (Attendance line : minutes.attendance()) {
            String key = line.who().personId().map(Id::value).orElse(line.who().asWritten());
            List<Map<String, @Nullable Object>> known =
                    byPerson.computeIfAbsent(key, k -> new ArrayList<>());
            Map<String, @Nullable Object> one = participant(line);
            Optional<Map<String, @Nullable Object>> same =
                    known.stream().filter(other -> isFromOne(one, other)).findFirst();
            if (same.isEmpty()) {
                known.add(one);
                all.add(one);
            } else if (line.isAbsent()) {
                same.get().put("status", "absent");
            }
        }
        return all;
    }

    private static boolean isFromOne(
            Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        Object from = one.get("organisation");
        Object otherFrom = other.get("organisation");
        return from == null || otherFrom == null || from.equals(otherFrom);
    }

    private Map<String, @Nullable Object> participant(Attendance line) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("name", line.who().asWritten());
        one.put("organisation", line.represents().map(Actor::asWritten).orElse(null));
        one.put("role", roles(line.roles()));
        one.put("party", line.party().orElse(null));
        one.put(
                "principal",
                line.side().flatMap(minutes::side).map(side -> side.label()).orElse(null));
        one.put("status", status(line.presence()));
        return one;
    }

    /** Who adjusts beside having another role has only that one here. */
    private static @Nullable String roles(List<Role> roles) {
        List<Role> others =
                roles.stream()
                        .filter(role -> role.function().filter(Function.ADJUSTER::equals).isEmpty())
                        .toList();
        List<Role> shown = others.isEmpty() ? roles : others;
        return shown.isEmpty()
                ? null
                : shown.stream().map(Role::asWritten).collect(Collectors.joining(", "));
    }

    private static @Nullable String status(Presence presence) {
        if (presence instanceof Presence.Present present) {
            return present.gaps().isEmpty() ? "present" : "partial";
        }
        return presence instanceof Presence.Absent ? "absent" : null;
    }

    List<Object> signatories() {
        return minutes.attestations().stream().map(one -> (Object) signatory(one)).toList();
    }

    private static Map<String, @Nullable Object> signatory(Attestation attestation) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("name", attestation.who().asWritten());
        one.put("role", attestation.role().map(Role::asWritten).orElse(null));
        one.put(
                "organisation",
                attestation.onBehalfOf().isEmpty()
                        ? null
                        : attestation.onBehalfOf().stream()
                                .map(Actor::asWritten)
                                .collect(Collectors.joining(" / ")));
        return one;
    }
}
