// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where the program writes to, and in what language. Safe for many threads. */
final class Console {

    /** Names and texts of others could else move the cursor or recolour the terminal. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

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

    /** Writes about trouble: a line, or one for each fault if they come as lines. */
    synchronized void complain(String faults) {
        for (String line : faults.strip().split("\n+", -1)) {
            err.print("minutes: " + plain(line.strip().replaceAll("\\R+", " ")) + "\n");
        }
        err.flush();
    }

    /**
     * Shows how far the work has come, on a terminal; overwritten by what is shown next.
     *
     * @param done how many files are done
     * @param all how many there are
     * @param nanos since the work began, to tell how long the rest takes
     */
    synchronized void progress(int done, int all, long nanos) {
        if (terminal) {
            String left =
                    done == 0 ? "" : ", " + words.say("progress.left", left(done, all, nanos));
            err.print(done < all ? "\r\u001b[K" + done + "/" + all + left + " " : "\r\u001b[K");
            err.flush();
        }
    }

    /** {@code 1:05}, minutes and seconds. */
    static String left(int done, int all, long nanos) {
        long seconds = nanos / done * (all - done) / 1_000_000_000;
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
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
