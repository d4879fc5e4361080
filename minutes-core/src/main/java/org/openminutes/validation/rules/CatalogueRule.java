// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.validation.Rule;
import org.openminutes.validation.RuleInfo;

/** A rule with a row in the catalogue, found by the name of the class. */
abstract class CatalogueRule implements Rule {

    private final RuleInfo info = Catalogue.row(getClass());

    @Override
    public final RuleInfo info() {
        return info;
    }
}
