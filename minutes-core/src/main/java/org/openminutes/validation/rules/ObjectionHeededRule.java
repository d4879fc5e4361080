// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.regex.Pattern;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.model.Remark;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Where somebody objects to publication, the edition for the web tells no names: its attendance
 * list is left out.
 */
final class ObjectionHeededRule extends CatalogueRule {

    private static final Pattern PUBLICATION =
            Pattern.compile("(?i)publicer|gdpr|dataskydd|personuppgift|webb");

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.minutes().attendance().isEmpty()) {
            return;
        }
        for (Place<Remark> place : subject.all(Remark.class)) {
            String words =
                    place.item().flatMap(AgendaItem::title).orElse("")
                            + " "
                            + place.value().text().plain();
            if (place.value().kind() == Remark.Kind.OBJECTION
                    && PUBLICATION.matcher(words).find()) {
                findings.add(place);
            }
        }
    }
}
