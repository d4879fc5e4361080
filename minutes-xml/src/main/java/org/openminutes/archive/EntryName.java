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
        if (isPlain(name)) {
            return Optional.of(name);
        }
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

    /**
     * Whether it is written as it should be, as almost all are: no step empty or with a dot first.
     */
    private static boolean isPlain(String name) {
        boolean isBegin = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' || c == ':' || c == '\0' || (isBegin && (c == '/' || c == '.'))) {
                return false;
            }
            isBegin = c == '/';
        }
        return !isBegin;
    }
}
