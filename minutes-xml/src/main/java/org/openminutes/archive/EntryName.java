// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of files in zips, as many programs write them. */
final class EntryName {

    private EntryName() {}

    /**
     * A name that stays within the folder it is unpacked to, with {@code /} between its steps.
     *
     * @param name as written, perhaps with {@code \} or {@code ./}
     * @return none if it is absolute, leads upwards, has a drive or a stream ({@code :}), or no
     *     step at all
     */
    static Optional<String> safe(String name) {
        String slashed = name.replace('\\', '/');
        if (slashed.startsWith("/") || slashed.indexOf(':') >= 0 || slashed.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        for (String step : slashed.split("/", -1)) {
            if (step.equals("..")) {
                return Optional.empty();
            }
            if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
    }
}
