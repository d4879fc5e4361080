// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

/**
 * One of the settings a package may have, as a settings file names it.
 *
 * @param name e.g. {@code "creator.name"}; one that ends with {@code .*} stands for any
 * @param example a value it may have
 * @param swedish what it means, in Swedish
 * @param english the same in English
 */
public record PackageSetting(String name, String example, String swedish, String english) {

    /** Checks the parts. */
    public PackageSetting {
        requireNonNull(name, "name");
        requireNonNull(example, "example");
        requireNonNull(swedish, "swedish");
        requireNonNull(english, "english");
    }

    /** Whether a name in a file is of this setting. */
    boolean matches(String written) {
        return name.endsWith(".*")
                ? written.startsWith(name.substring(0, name.length() - 1))
                : name.equals(written);
    }
}
