// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.openminutes.model.Places;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The words of a document that are neither in the records read from it nor told as unplaced. */
final class LostWords {

    private LostWords() {}

    /**
     * Finds them.
     *
     * @param document its bytes
     * @param reading what was read from it
     * @param isOfTheRecord whether an element has words of a record
     * @param more words for kinds, beside those all documents have
     * @return each with its element
     */
    static List<String> in(
            byte[] document,
            ErmsReading reading,
            Predicate<Element> isOfTheRecord,
            Set<String> more)
            throws Exception {
        StringBuilder kept = new StringBuilder();
        for (ErmsRecord record : reading.records()) {
            Places.each(record.minutes(), p -> kept.append(p.value()).append(' '));
            record.renditions().forEach(f -> kept.append(f).append(' '));
            record.attachments().values().forEach(f -> kept.append(f).append(' '));
        }
        reading.unplaced().forEach(u -> kept.append(u.text()).append(' '));
        Set<String> words = words(kept.toString());
        words.addAll(ours());
        words.addAll(more);

        List<String> lost = new ArrayList<>();
        NodeList all =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(document))
                        .getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (isOfTheRecord.test(element)) {
                words(element.getTextContent()).stream()
                        .filter(word -> !words.contains(word))
                        .forEach(word -> lost.add(element.getTagName() + ": " + word));
            }
        }
        return lost;
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Labels and the words for kinds. */
    private static Set<String> ours() throws IOException {
        Properties all = new Properties();
        Path file =
                Path.of(
                        "../minutes-core/src/main/resources/org/openminutes/view/words_sv.properties");
        try (Reader in = Files.newBufferedReader(file)) {
            all.load(in);
        }
        Set<String> words = words(all.values().toString());
        words.addAll(words("Markerat av Bestämmelse ej angiven Ej i offentlig utgåva SHA 256"));
        return words;
    }
}
