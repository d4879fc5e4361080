// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.util.List;
import org.openminutes.validation.rules.Catalogue;

/** The rules of this library. */
public final class StandardRules {

    private StandardRules() {}

    /** All of them, in the order of the catalogue. */
    public static List<Rule> all() {
        return Catalogue.rules();
    }
}
