// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.List;

/**
 * What came of one file.
 *
 * @param code one of {@link Exit}
 * @param out lines of what was asked for
 * @param trouble lines about what went wrong or must be known
 */
record Outcome(int code, List<String> out, List<String> trouble) {

    Outcome {
        out = List.copyOf(out);
        trouble = List.copyOf(trouble);
    }

    static Outcome failed(String line) {
        return new Outcome(Exit.FAILED, List.of(), List.of(line));
    }

    void print(Console console) {
        out.forEach(console::say);
        trouble.forEach(console::complain);
    }
}
