// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openminutes.model.Actor;
import org.openminutes.model.Dissent;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Only who took part in a decision may reserve against it. Silent without an attendance list, and
 * for groups and names that may be a participant's.
 */
final class ReserverTookPartRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        ItemPresence presence = ItemPresence.of(subject);
        Map<String, Set<String>> aside = new HashMap<>();
        for (Place<Dissent> dissent : subject.all(Dissent.class)) {
            if (dissent.value().kind() == Dissent.Kind.DID_NOT_TAKE_PART) {
                Set<String> names =
                        aside.computeIfAbsent(Items.path(dissent.path()), i -> new HashSet<>());
                dissent.value().by().forEach(who -> names.add(Attendees.key(who)));
            }
        }
        for (Place<Dissent> dissent : subject.all(Dissent.class)) {
            if (dissent.value().kind() == Dissent.Kind.RESERVATION) {
                Set<String> out = aside.getOrDefault(Items.path(dissent.path()), Set.of());
                for (Actor who : dissent.value().by()) {
                    if (out.contains(Attendees.key(who)) || presence.isOut(who, dissent)) {
                        findings.add(dissent, who.asWritten());
                    }
                }
            }
        }
    }
}
