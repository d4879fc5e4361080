// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In what language the program speaks. */
enum Language {
    SV,
    EN;

    /** The name on the command line, e.g. {@code sv}. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /**
     * What {@code --lang} says, else what the system speaks, else English. Looked for before the
     * command line is parsed, since the parser's own messages are in it.
     */
    static Language of(List<String> args, Map<String, String> environment) {
        String wanted = "";
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith("--lang=")) {
                wanted = args.get(i).substring("--lang=".length());
            } else if (args.get(i).equals("--lang") && i + 1 < args.size()) {
                wanted = args.get(i + 1);
            }
        }
        if (wanted.isEmpty()) {
            wanted = first(environment, "LC_ALL", "LC_MESSAGES", "LANG");
        }
        return wanted.toLowerCase(Locale.ROOT).startsWith("sv") ? SV : EN;
    }

    private static String first(Map<String, String> environment, String... names) {
        for (String name : names) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
