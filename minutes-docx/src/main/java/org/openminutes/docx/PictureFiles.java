// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openminutes.docx.extend.Picture;

/** Reads the pictures a user named. */
final class PictureFiles {

    private PictureFiles() {}

    static Map<String, Picture> named(String text) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (String each : text.split(";", -1)) {
            int equals = each.indexOf('=');
            int bar = each.indexOf('|');
            if (equals < 1 || bar < equals) {
                throw new IllegalArgumentException(
                        "pictures are NAME=FILE|ALTERNATIVE TEXT, e.g. logo=logo.png|Norrviks"
                                + " kommun; got \""
                                + each
                                + "\"");
            }
            String file = each.substring(equals + 1, bar).strip();
            pictures.put(
                    each.substring(0, equals).strip(), read(file, each.substring(bar + 1).strip()));
        }
        return pictures;
    }

    private static Picture read(String file, String alternative) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > Picture.MOST_BYTES) {
                throw new IllegalArgumentException(
                        "picture %s has more than %s bytes; make it smaller"
                                .formatted(file, Picture.MOST_BYTES));
            }
            return Picture.of(Files.readAllBytes(path), alternative);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read picture " + file + ": " + e, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("picture " + file + ": " + e.getMessage(), e);
        }
    }
}
