// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.util.Map;

/** A rule as somebody else may write it: a title says where. */
public final class OwnRule implements Rule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "OWN-001",
                    Map.of(Profile.NOTES, Severity.INFO),
                    "the title has an X",
                    "an example",
                    "Rubriken ”{0}” har ett X.",
                    "The title “{0}” has an X.");

    /** For the service loader. */
    public OwnRule() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        String title = subject.minutes().title();
        if (title.contains("X")) {
            findings.add("title", title);
        }
    }
}
