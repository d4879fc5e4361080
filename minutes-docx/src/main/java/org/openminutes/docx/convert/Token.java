// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.convert;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placeholder in running text.
 *
 * @param kind what it does
 * @param name what it names; empty for an end that names nothing
 * @param written as it stands
 */
record Token(Kind kind, String name, String written) {

    /** What a placeholder does. */
    enum Kind {
        FIELD,
        START,
        START_UNLESS,
        END
    }

    /** {@code {{…}}}, {@code ${…}} or {@code «…»}. */
    static final Pattern SHAPE =
            Pattern.compile("\\{\\{\\{?([^{}]{1,80})}}}?|\\$\\{([^{}]{1,80})}|«([^«»]{1,80})»");

    private static final Pattern SECTION = Pattern.compile("([#^/?])\\s*(.*)");
    private static final Pattern HELPER = Pattern.compile("(?:each|if|with)\\s+(.+)");

    static Token of(Matcher match) {
        String inner =
                Optional.ofNullable(match.group(1))
                        .or(() -> Optional.ofNullable(match.group(2)))
                        .orElseGet(() -> match.group(3))
                        .strip();
        Matcher section = SECTION.matcher(inner);
        if (!section.matches()) {
            return new Token(Kind.FIELD, inner, match.group());
        }
        Matcher helper = HELPER.matcher(section.group(2));
        String name = helper.matches() ? helper.group(1) : section.group(2);
        Kind kind =
                switch (section.group(1)) {
                    case "^" -> Kind.START_UNLESS;
                    case "/" -> Kind.END;
                    default -> Kind.START;
                };
        return new Token(kind, name.strip(), match.group());
    }

    /** Whether an end closes a start: by its name, by the helper's, or by none. */
    boolean closes(Token start) {
        String own = name.toLowerCase(Locale.ROOT);
        return own.isEmpty()
                || own.equals("each")
                || own.equals("if")
                || own.equals(start.name().toLowerCase(Locale.ROOT));
    }
}
