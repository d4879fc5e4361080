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

    /**
     * What is known of every rule: of {@link #all()}, and of those that only who reads files
     * raises: importers and {@link AttachmentCheck}.
     *
     * @return in the order of the catalogue
     */
    public static List<RuleInfo> catalogue() {
        return Catalogue.infos();
    }

    /**
     * What is known of one rule.
     *
     * @param id e.g. {@code "DOC-001"}
     * @return its row of the catalogue
     * @throws IllegalArgumentException if there is no such rule; the message names the id
     */
    public static RuleInfo info(String id) {
        return Catalogue.info(id);
    }
}
