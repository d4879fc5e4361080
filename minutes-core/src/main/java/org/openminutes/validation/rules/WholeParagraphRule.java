// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.Map;
import org.openminutes.model.Entry;
import org.openminutes.model.Narrative;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A paragraph that ends without a stop before one that begins with a small letter was probably cut
 * in two. An importer that joins such paragraphs reports it under this rule too.
 */
final class WholeParagraphRule extends CatalogueRule {

    private static final int SHOWN = 40;

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, String> before = new HashMap<>();
        for (Place<Entry> place : subject.all(Entry.class)) {
            String list = place.path().substring(0, Math.max(0, place.path().lastIndexOf('[')));
            String last = before.remove(list);
            if (place.value() instanceof Narrative narrative) {
                String words = narrative.text().plain().strip();
                if (last != null && isOpen(last) && Character.isLowerCase(words.codePointAt(0))) {
                    findings.add(place, tail(last));
                }
                before.put(list, words);
            }
        }
    }

    private static boolean isOpen(String words) {
        char last = words.charAt(words.length() - 1);
        return Character.isLetter(last) || last == ',';
    }

    private static String tail(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        return "… " + words.substring(words.indexOf(' ', words.length() - SHOWN) + 1);
    }
}
