// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * What a run of the program came to.
 *
 * @param code the exit code
 * @param out what it wrote to stdout
 * @param err what it wrote to stderr
 */
record Cli(int code, String out, String err) {

    /** What the clock shows while the tests run. */
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** Runs it in English. */
    static Cli run(Object... args) {
        return run(Language.EN, args);
    }

    static Cli run(Language language, Object... args) {
        List<String> words = Arrays.stream(args).map(String::valueOf).toList();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(Words.of(language), new PrintWriter(out), new PrintWriter(err), false);
        int code = Main.run(words, console, NOON);
        return new Cli(code, out.toString(), err.toString());
    }
}
