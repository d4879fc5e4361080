// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What files a METS document may mean by an {@code xlink:href}. */
final class Href {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private Href() {}

    /**
     * The paths an href may stand for, from the root folder, the likeliest first: as the URL it is,
     * as a form encodes it (with + for a blank, as commons-ip does), and as written.
     *
     * @param href as written
     * @param base folder of the document, empty or with {@code /} at its end
     * @return paths that stay within the package; none if it leads elsewhere
     */
    static Set<String> paths(String href, String base) {
        String local = href.startsWith("file:///") ? href.substring(8) : href;
        if (isPlain(local)) {
            return Set.of(base + local);
        }
        Set<String> paths = new LinkedHashSet<>();
        if (SCHEME.matcher(local).lookingAt()) {
            return paths;
        }
        for (String text : new String[] {local, local.replace('+', ' ')}) {
            add(paths, base + decoded(text));
            add(paths, base + decoded(text.replace('\\', '/')));
        }
        add(paths, base + local);
        return paths;
    }

    /** Whether it means one path alone, whoever wrote it, and each step of it is a name. */
    private static boolean isPlain(String href) {
        boolean isBegin = true;
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean isOther = (c >= '0' && c <= '9') || c == '_' || c == '-';
            boolean isInner = !isBegin && (c == '/' || c == '.');
            if (!isLetter && !isOther && !isInner) {
                return false;
            }
            isBegin = c == '/';
        }
        return !isBegin;
    }

    private static void add(Set<String> paths, String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return;
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        paths.add(String.join("/", steps));
    }

    /** Undoes percent-encoding; what is none stays. */
    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); ) {
            int high = text.charAt(i) == '%' ? digit(text, i + 1) : -1;
            int low = high >= 0 ? digit(text, i + 2) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 3;
            } else {
                int c = text.codePointAt(i);
                bytes.writeBytes(Character.toString(c).getBytes(UTF_8));
                i += Character.charCount(c);
            }
        }
        return bytes.toString(UTF_8);
    }

    private static int digit(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80
                ? Character.digit(text.charAt(at), 16)
                : -1;
    }
}
