// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.stream.Collectors;
import org.openminutes.model.Place;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** No incomplete date is left for the archive. */
final class WholeDatesRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        String left =
                subject.all(When.class).stream()
                        .map(Place::value)
                        .filter(
                                when ->
                                        when instanceof When.Partial
                                                || when instanceof When.Relative)
                        .map(When::asWritten)
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            findings.add("", left);
        }
    }
}
