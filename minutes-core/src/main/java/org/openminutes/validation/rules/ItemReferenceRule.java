// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Names;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.model.Text;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A reference by number and words ({@code "punkt 3, färdplanen"}) fits: where the item of that
 * number does not hold the words and another one does, that one is asked for. A number without
 * words, or words nobody has, may be of another document and is not asked.
 */
final class ItemReferenceRule extends CatalogueRule {

    private static final Pattern REFERENCE =
            Pattern.compile(
                    "\\b(?:p|pkt|punkt)\\.? ?(\\d{1,3}(?: ?[a-z]\\b)?),? ?([^,.;()]{5,60})");

    /** More references than this are not looked up, so that the time stays bounded. */
    private static final int MOST = 50;

    @Override
    public void check(Subject subject, Findings findings) {
        int looked = 0;
        for (Place<String> words : Wordings.in(subject)) {
            Matcher reference = REFERENCE.matcher(words.value());
            while (looked < MOST && words.value().indexOf('p') >= 0 && reference.find()) {
                check(subject, words, reference, findings);
                looked++;
            }
        }
    }

    private static void check(
            Subject subject, Place<String> words, Matcher reference, Findings findings) {
        String sought = Names.fold(reference.group(2));
        String number = Names.fold(reference.group(1)).replace(" ", "");
        String own = Items.path(words.path());
        Optional<Place<AgendaItem>> other = Optional.empty();
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            boolean named = label(subject, item).equals(number);
            if (!item.path().equals(own) && holds(subject, item, sought)) {
                if (named || isOuterNamed(subject, item, number)) {
                    return;
                }
                other =
                        other.or(
                                () ->
                                        item.value().items().isEmpty()
                                                ? Optional.of(item)
                                                : Optional.empty());
            }
        }
        other.ifPresent(
                item ->
                        findings.add(
                                words, reference.group().strip(), subject.label(item.value())));
    }

    private static boolean isOuterNamed(Subject subject, Place<AgendaItem> item, String number) {
        return subject.all(AgendaItem.class).stream()
                .filter(outer -> item.path().startsWith(outer.path() + "."))
                .anyMatch(outer -> label(subject, outer).equals(number));
    }

    private static String label(Subject subject, Place<AgendaItem> item) {
        return Names.fold(subject.label(item.value())).replace(" ", "");
    }

    private static boolean holds(Subject subject, Place<AgendaItem> item, String sought) {
        return item.value().title().filter(title -> Names.fold(title).contains(sought)).isPresent()
                || subject.within(item, Text.class)
                        .anyMatch(text -> Names.fold(text.value().plain()).contains(sought));
    }
}
