// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openminutes.export.ExportException;
import org.openminutes.intake.ImportException;

/** Tells what went wrong in one line: what, where, why, what to do. */
final class Trouble {

    private static final String PART = ".part";

    private final Words words;

    Trouble(Words words) {
        this.words = words;
    }

    /** About one of several files: the line names it. */
    String line(Path file, Throwable thrown) {
        String line = line(thrown);
        return names(line, String.valueOf(file.getFileName())) ? line : file + ": " + line;
    }

    /** Whether a line names a file; a short name may stand in any word. */
    private static boolean names(String line, String name) {
        for (int i = line.indexOf(name); i >= 0; i = line.indexOf(name, i + 1)) {
            int end = i + name.length();
            boolean begins = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
            boolean ends = end == line.length() || line.charAt(end) == ':';
            if (begins && (ends || name.indexOf('.') > 0)) {
                return true;
            }
        }
        return false;
    }

    /** About anything. */
    String line(@Nullable Throwable thrown) {
        if (thrown instanceof UncheckedIOException unchecked) {
            return line(unchecked.getCause());
        }
        if (thrown instanceof FileSystemException onFile) {
            return onFile(onFile);
        }
        if (thrown instanceof OutOfMemoryError || thrown instanceof StackOverflowError) {
            return words.say("memory");
        }
        boolean tellsAll =
                thrown instanceof ImportException
                        || thrown instanceof ExportException
                        || thrown instanceof IOException
                        || thrown instanceof IllegalArgumentException;
        String message = thrown == null ? null : thrown.getMessage();
        return tellsAll && message != null ? message : words.say("bug", fault(thrown));
    }

    private String onFile(FileSystemException e) {
        String file = String.valueOf(e.getFile());
        String target =
                file.endsWith(PART) ? file.substring(0, file.length() - PART.length()) : file;
        if (e instanceof NoSuchFileException) {
            return words.say(file.equals(target) ? "file.missing" : "folder.missing", target);
        }
        if (e instanceof AccessDeniedException) {
            return words.say(file.equals(target) ? "file.denied" : "folder.denied", target);
        }
        if (e instanceof FileAlreadyExistsException) {
            return words.say("file.exists", target);
        }
        if (e instanceof NotDirectoryException) {
            return words.say("folder.file", target);
        }
        String reason = e.getReason();
        return words.say(
                "file.fault", target, reason == null ? e.getClass().getSimpleName() : reason);
    }

    private static String fault(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "?";
        }
        StackTraceElement[] stack = thrown.getStackTrace();
        return thrown + (stack.length == 0 ? "" : " (" + stack[0] + ")");
    }
}
