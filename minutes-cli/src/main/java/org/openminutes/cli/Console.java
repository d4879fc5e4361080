// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/** Where the program writes to, and in what language. Safe for many threads. */
final class Console {

    /** Names and texts of others could else move the cursor or recolour the terminal. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");

    private final Words words;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;

    Console(Words words, PrintWriter out, PrintWriter err, boolean terminal) {
        this.words = words;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    Words words() {
        return words;
    }

    /** For the parser's own pages. */
    PrintWriter out() {
        return out;
    }

    /** Writes a line of what was asked for. */
    synchronized void say(String line) {
        out.print(plain(line) + "\n");
        out.flush();
    }

    /** Writes one line about trouble. */
    synchronized void complain(String line) {
        err.print("minutes: " + plain(line.replaceAll("\\R+", " ")) + "\n");
        err.flush();
    }

    /** Shows how far the work has come, on a terminal; overwritten by what is shown next. */
    synchronized void progress(int done, int all) {
        if (terminal) {
            err.print(done < all ? "\r" + done + "/" + all + " " : "\r\u001b[K");
            err.flush();
        }
    }

    /** Whether something that was asked for could not be written, as on a full disk. */
    boolean isBroken() {
        boolean broken = out.checkError();
        if (broken) {
            complain(words.say("stdout"));
        }
        return broken;
    }

    private static String plain(String text) {
        return CONTROL.matcher(text).replaceAll("\ufffd");
    }
}
