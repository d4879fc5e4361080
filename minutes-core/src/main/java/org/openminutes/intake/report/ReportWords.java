// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.openminutes.intake.Confidence;

/** The words of the page in one language. */
final class ReportWords {

    private final Properties words = new Properties();

    ReportWords(Locale locale) {
        String name =
                locale.getLanguage().equals("sv") ? "report_sv.properties" : "report_en.properties";
        try (InputStream in = ReportWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String say(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + key);
        }
        return word;
    }

    /** A sentence with one thing named in it. */
    String say(String key, Object what) {
        return say(key).replace("{0}", String.valueOf(what));
    }

    /** Why words were skipped, in the language of the page if it is one of our own reasons. */
    String reason(String reason) {
        String key = "skip." + reason.replaceAll("[^a-z]+", "-");
        return words.getProperty(key, reason);
    }

    /** From what something was inferred. */
    String basis(Confidence confidence) {
        String basis = confidence.basis();
        int colon = basis.indexOf(':');
        String key = "basis." + (colon < 0 ? basis : basis.substring(0, colon));
        String argument = colon < 0 ? "" : basis.substring(colon + 1);
        return basis.isEmpty() ? "" : say(key, argument);
    }
}
