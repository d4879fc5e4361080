// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Every id belongs to one thing, whatever kind it is of, so that it can be an anchor. The id of a
 * meeting is no anchor and may be told of several times.
 */
final class UniqueIdsRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Place<?> id : subject.all(Id.class)) {
            String path = id.path();
            boolean own = path.equals("id") || path.endsWith(".id");
            if (own && !path.endsWith("meeting.id") && !seen.add(id.value().toString())) {
                findings.add(id, id.value().toString());
            }
        }
    }
}
