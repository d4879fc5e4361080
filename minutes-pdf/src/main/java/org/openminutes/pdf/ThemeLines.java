// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines {@code key = value} of a theme, and the faults found in them. */
final class ThemeLines {

    private static final int MOST_BYTES = 256 * 1024;

    /**
     * A value and where it stands.
     *
     * @param number of the line, from 1
     * @param value behind the equals sign, without blanks around
     */
    record Line(int number, String value) {}

    private final Path file;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final byte[] bytes;

    private ThemeLines(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static ThemeLines read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "%s: is no theme: it is larger than %s kB; name a text file with lines key = value"
                            .formatted(file.getFileName(), MOST_BYTES / 1024));
        }
        ThemeLines read = new ThemeLines(file, Files.readAllBytes(file));
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(read.bytes))
                            .toString();
            read.split(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            read.faults.add(
                    file.getFileName()
                            + ": is no text in UTF-8; save it as text with that encoding");
        }
        return read;
    }

    private void split(String text) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            int equals = stripped.indexOf('=');
            if (equals < 1) {
                fault(
                        number,
                        "\"%s\" is no setting; write key = value, or # before a remark"
                                .formatted(stripped));
                continue;
            }
            String key = stripped.substring(0, equals).strip();
            String value = stripped.substring(equals + 1).strip();
            Line earlier = lines.get(key);
            if (earlier != null) {
                fault(
                        number,
                        "%s is set already on line %s; keep one of them"
                                .formatted(key, earlier.number()));
            } else if (value.isEmpty()) {
                fault(number, "%s has no value; write one, or take the line away".formatted(key));
            } else {
                lines.put(key, new Line(number, value));
            }
        }
    }

    Map<String, Line> all() {
        return lines;
    }

    Optional<Line> line(String key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** Notes a fault; the name of the file and the number of the line are put before it. */
    void fault(int line, String what) {
        faults.add("%s:%s: %s".formatted(file.getFileName(), line, what));
    }

    /** A file named on a line, beside the theme. */
    Path beside(String name) {
        return file.resolveSibling(name);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Throws if there are faults. */
    void check() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }
}
