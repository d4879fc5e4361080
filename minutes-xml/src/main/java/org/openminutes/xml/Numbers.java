// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Numbers that may be absent. */
final class Numbers {

    private Numbers() {}

    static @Nullable Integer write(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    static OptionalInt read(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
