// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** The program {@code minutes}: its one way in. */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the process: 0 done and clean, 1 faults found, 2 something could
     * not be done.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        Words words = Words.of(Language.of(List.of(args), System.getenv()));
        Console console = new Console(words, out, err, Terminal.isAttached());
        System.exit(run(List.of(args), console, Clock.systemUTC()));
    }

    /** The same without ending the process. */
    static int run(List<String> args, Console console, Clock clock) {
        try {
            int code = Program.of(console, clock).execute(args.toArray(String[]::new));
            return console.isBroken() ? Exit.FAILED : code;
        } catch (RuntimeException | Error e) {
            // the border of the program: one line, never a stack trace
            console.complain(new Trouble(console.words()).line(e));
            return Exit.FAILED;
        }
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
