// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openminutes.language.Names;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Two items do not handle one matter: by its id, its number in the register, or the same title, or
 * because the one is named at the opening and the other treats it. An item and its own sub-items
 * are one.
 */
final class OneItemOneMatterRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Place<AgendaItem>> seen = new HashMap<>();
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            Set<String> outers = new HashSet<>();
            for (String key : keys(item.value())) {
                Place<AgendaItem> other = seen.putIfAbsent(key, item);
                if (other != null
                        && !item.path().startsWith(other.path() + ".")
                        && outers.add(other.path())) {
                    report(subject, other, item, findings);
                }
            }
            Additions.of(subject)
                    .treatedIn(item)
                    .ifPresent(other -> report(subject, item, other, findings));
        }
    }

    private static void report(
            Subject subject, Place<AgendaItem> one, Place<AgendaItem> other, Findings findings) {
        findings.add(other, subject.label(one.value()), subject.label(other.value()));
    }

    private static List<String> keys(AgendaItem item) {
        List<String> keys = new ArrayList<>();
        item.matter().ifPresent(matter -> keys.add("matter " + matter.value()));
        item.registryNumber().ifPresent(number -> keys.add("number " + Names.fold(number)));
        if (keys.isEmpty()) {
            item.title().ifPresent(title -> keys.add("title " + Names.fold(title)));
        }
        return keys;
    }
}
