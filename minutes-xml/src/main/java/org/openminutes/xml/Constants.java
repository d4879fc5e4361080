// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Constants of the model as words of a file: lower case, with hyphens. */
final class Constants {

    private Constants() {}

    static String write(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Nothing, if the constant says that the record does not say. */
    static @Nullable String writeStated(Enum<?> constant) {
        return constant.name().equals("UNSTATED") ? null : write(constant);
    }

    /** Nothing, if it is not so. */
    static @Nullable Boolean writeTrue(boolean flag) {
        return flag ? Boolean.TRUE : null;
    }

    static <E extends Enum<E>> E read(Class<E> kind, String word) {
        return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
