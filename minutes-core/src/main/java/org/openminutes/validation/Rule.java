// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

/**
 * Looks for one thing that may be wrong with a record.
 *
 * <p>A rule is stateless and safe for many threads, never throws for any record, never changes
 * anything, and takes time in proportion to the record. Rules from elsewhere are put into a {@link
 * RuleSet} with {@link RuleSet#with(Rule)}, or found by {@link RuleSet#withInstalled()}.
 */
public interface Rule {

    /** What is known of it without running it; the same on every call. */
    RuleInfo info();

    /**
     * Looks at a record.
     *
     * @param subject the record and what is known beside it
     * @param findings where to put what is found
     */
    void check(Subject subject, Findings findings);
}
