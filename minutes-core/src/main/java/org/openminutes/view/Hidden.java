// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static org.openminutes.view.WholeWords.spaced;

import java.util.List;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

/**
 * The words of a record that not everyone may see.
 *
 * @param words blanks squeezed out, one string a span
 * @param open the words everyone may see, as of {@link WholeWords#spaced}, one span a line
 * @param withheld the items and enclosures nobody sees at all
 */
record Hidden(List<String> words, String open, Withheld withheld) {

    Hidden {
        words = List.copyOf(words);
    }

    static Hidden in(Minutes minutes) {
        Withheld withheld = Withheld.in(minutes);
        List<Place<?>> places = Places.in(minutes);
        List<Place<Text.Span>> spans =
                places.stream()
                        .filter(place -> place.value() instanceof Text.Span)
                        .map(
                                place ->
                                        new Place<>(
                                                place.path(),
                                                place.item(),
                                                (Text.Span) place.value()))
                        .toList();
        StringBuilder open = new StringBuilder();
        spans.stream()
                .filter(span -> isOpen(span, withheld) && !span.path().contains("].fact."))
                .forEach(span -> open.append(spaced(span.value().text())).append('\n'));
        minutes.attendance()
                .forEach(line -> open.append(spaced(line.who().asWritten())).append('\n'));
        List<String> words =
                spans.stream()
                        .filter(span -> !isOpen(span, withheld))
                        .map(span -> squeezed(span.value().text()))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new Hidden(words, open.toString(), withheld);
    }

    /** Whether a name or date stands in hidden words and nowhere in open ones. */
    boolean hides(String asWritten) {
        String wanted = squeezed(asWritten);
        return words.stream().anyMatch(word -> word.contains(wanted) || wanted.contains(word))
                && !WholeWords.stand(spaced(asWritten), open);
    }

    /** Whether all of a text stands in open words. */
    boolean showsAllOf(Text text) {
        return open.contains(spaced(text.plain()));
    }

    private static boolean isOpen(Place<Text.Span> span, Withheld withheld) {
        return span.item().filter(withheld::holds).isEmpty()
                && span.value().visibility() instanceof Visibility.Open;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
