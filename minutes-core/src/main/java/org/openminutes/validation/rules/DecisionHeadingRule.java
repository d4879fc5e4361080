// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.regex.Pattern;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A body that does not decide has no heading of decisions. */
final class DecisionHeadingRule extends CatalogueRule {

    private static final Pattern HEADING =
            Pattern.compile("(?i)beslut(?:s(?:punkt(?:er)?|ärenden?))?(?: för beslut)?");

    @Override
    public void check(Subject subject, Findings findings) {
        if (Bodies.decides(subject)) {
            return;
        }
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            item.value()
                    .title()
                    .filter(title -> HEADING.matcher(title.strip()).matches())
                    .ifPresent(title -> findings.add(item, title));
        }
    }
}
