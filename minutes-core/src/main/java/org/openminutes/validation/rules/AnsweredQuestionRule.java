// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Exchange;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** A question has an answer. */
final class AnsweredQuestionRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Exchange> place : subject.all(Exchange.class)) {
            if (place.value().answer().isEmpty()) {
                findings.add(place, Excerpt.of(place.value().question()));
            }
        }
    }
}
