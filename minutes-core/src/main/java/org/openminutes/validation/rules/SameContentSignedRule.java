// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attestation;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * All who sign for the same items sign the same content. Whether the content at hand is the one
 * signed cannot be decided from the record; who reads the signed file reports it under this rule.
 * Signatures without a checksum of the content are not asked, nor are those for different items
 * compared, even where one signs for all and another for some of them.
 */
final class SameContentSignedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<List<Id<AgendaItem>>, String> signed = new HashMap<>();
        for (Place<Attestation> signature : subject.all(Attestation.class)) {
            signature
                    .value()
                    .contentHash()
                    .ifPresent(
                            hash -> {
                                String first = signed.putIfAbsent(signature.value().items(), hash);
                                if (first != null && !first.equals(hash)) {
                                    findings.add(signature);
                                }
                            });
        }
    }
}
