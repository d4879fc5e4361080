// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a careful reader found in a record. Read line by line: the files have one value or one
 * {@code {key: "value", …}} a line.
 */
final class Gold {

    private static final Pattern SECTION = Pattern.compile("^(\\w+):(?:\\s+\"(.*)\".*)?.*");
    private static final Pattern TEXT =
            Pattern.compile("\\b(name|title|starts|text|as_written): \"((?:[^\"\\\\]|\\\\.)*)\"");

    private Gold() {}

    /** Every name, title, text and date in the file, each after the name of its list. */
    static List<String> texts(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(file)) {
            Matcher start = SECTION.matcher(line);
            if (start.matches()) {
                section = start.group(1);
                boolean wanted = List.of("title", "date_as_written", "place").contains(section);
                if (wanted && start.group(2) != null) {
                    found.add(start.group(2));
                }
            } else if (!List.of("traps", "questions").contains(section)) {
                Matcher text = TEXT.matcher(line);
                while (text.find()) {
                    found.add(text.group(2).replace("\\\"", "\"").replace("\\\\", "\\"));
                }
            }
        }
        return found;
    }
}
