// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.model.Text;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Where earlier minutes are approved it is told which: by a date or a number. */
final class PreviousMinutesNamedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            if (item.value().purpose() == AgendaItem.Purpose.PREVIOUS_MINUTES
                    && !hasDigit(item.value().title().orElse(""))
                    && subject.within(item, Text.class)
                            .noneMatch(text -> hasDigit(text.value().plain()))) {
                findings.add(item);
            }
        }
    }

    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }
}
