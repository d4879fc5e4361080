// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for the files of one folder on this disk or another: as people wrote them, but for what
 * Windows, macOS or Linux would refuse, hide or take for another name.
 */
final class DiskNames {

    private static final int MOST_BYTES = 200;
    private static final int MAX_EXTENSION = 10;
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /**
     * A name no file of the folder has, and none that differs only in case.
     *
     * @param wanted any text
     * @return the name; the same for the same sequence of calls
     */
    String next(String wanted) {
        String composed = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        String bare = ENDS.matcher(REFUSED.matcher(composed).replaceAll("_")).replaceAll("");
        String usable = bare.isEmpty() ? "file" : bare;
        String name = RESERVED.matcher(usable).matches() ? "_" + usable : usable;
        int dot = name.lastIndexOf('.');
        boolean extended = dot > 0 && name.length() - dot - 1 <= MAX_EXTENSION;
        String extension = extended ? name.substring(dot) : "";
        String stem = shortened(name.substring(0, name.length() - extension.length()));
        String candidate = stem + extension;
        for (int i = 2; !taken.add(FileFinder.fold(candidate)); i++) {
            candidate = stem + " (" + i + ")" + extension;
        }
        return candidate;
    }

    private static String shortened(String stem) {
        String kept = stem;
        while (kept.getBytes(UTF_8).length > MOST_BYTES) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }
}
