// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What passes by and tells a format: how the bytes begin; in what may hold several formats, words
 * anywhere; the version of OpenDocument.
 */
final class FormatMarks {

    /** Enough for the marks of all formats in the table. */
    private static final int HEAD = 2048;

    /** With so many bytes it is known what to look for. */
    private static final int MAGIC = 8;

    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

    /** The name of the first entry stands there, its content after it. */
    private static final int OPEN_DOCUMENT_AT = 30;

    private static final int OPEN_DOCUMENT_END = OPEN_DOCUMENT_AT + OPEN_DOCUMENT.length();

    private static final long MOST_SEARCHED = 4L << 20;

    private final LastBytes last = new LastBytes();
    private long seen;

    /** The first bytes, a character each. */
    private String head = "";

    private Set<String> passed = Set.of();
    private @Nullable Set<String> wanted;
    private String tail = "";
    private boolean isFirst = true;
    private @Nullable OpenDocumentMarks openDocument;

    void accept(byte[] bytes, int offset, int length) {
        int before = head.length();
        int more = Math.min(length, HEAD - before);
        if (more > 0) {
            head = head.concat(new String(bytes, offset, more, ISO_8859_1));
        }
        if (wanted == null && head.length() >= MAGIC) {
            wanted = FormatTable.searched(head);
            passed = wanted.isEmpty() ? Set.of() : new HashSet<>();
        }
        if (wanted != null && passed.size() < wanted.size()) {
            search(wanted, bytes, offset, length);
        }
        seen += length;
        openDocument(before, bytes, offset, length);
    }

    private void search(Set<String> words, byte[] bytes, int offset, int length) {
        if (seen > MOST_SEARCHED && head.charAt(0) == 'P') {
            // of what is far inside a zip the names stand in the directory at its end, too
            last.keep(bytes, offset, length);
        } else {
            search(words, new String(bytes, offset, length, ISO_8859_1));
        }
    }

    private void search(Set<String> words, String more) {
        String text = tail + more;
        for (String word : words) {
            if (text.contains(word)) {
                passed.add(word);
            }
        }
        tail = text.substring(Math.max(0, text.length() - FormatTable.LONGEST_WORD));
    }

    /**
     * Hands on all bytes of what begins like an OpenDocument file.
     *
     * @param before how many came before, in pieces too small to tell
     */
    private void openDocument(int before, byte[] bytes, int offset, int length) {
        if (openDocument != null) {
            openDocument.accept(bytes, offset, length);
        } else if (isFirst && head.length() >= OPEN_DOCUMENT_END) {
            isFirst = false;
            if (head.startsWith(OPEN_DOCUMENT, OPEN_DOCUMENT_AT)) {
                openDocument = new OpenDocumentMarks();
                openDocument.accept(head.getBytes(ISO_8859_1), 0, before);
                openDocument.accept(bytes, offset, length);
            }
        }
    }

    /** The first bytes, a character each. */
    String head() {
        return head;
    }

    /** The version an OpenDocument file states; empty if it is none, or states none. */
    String openDocumentVersion() {
        return openDocument == null ? "" : openDocument.version();
    }

    /** Whether a word passed by that {@link FormatTable#searched} named. */
    boolean hasPassed(String word) {
        if (wanted != null && seen > MOST_SEARCHED) {
            search(wanted, last.take());
        }
        return passed.contains(word);
    }
}
