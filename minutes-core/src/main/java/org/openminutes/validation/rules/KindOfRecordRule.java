// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Body;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A body that decides keeps a protocol, another keeps notes. Cannot be decided for a body that the
 * register does not know: silent.
 */
final class KindOfRecordRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.body().ifPresent(body -> check(subject.minutes().kind(), body, findings));
    }

    private static void check(Minutes.Kind kind, Body body, Findings findings) {
        boolean decides = body.authority() == Body.Authority.DECIDING;
        if (decides != (kind == Minutes.Kind.PROTOCOL)) {
            String right = decides ? "protokoll" : "minnesanteckningar";
            String wrong = decides ? "minnesanteckningar" : "protokoll";
            findings.add("", body.name(), right, wrong);
        }
    }
}
