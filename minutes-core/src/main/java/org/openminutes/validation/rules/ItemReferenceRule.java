// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                    "\\b(?:p|pkt|punkt)\\.? ?(\\d{1,3}(?: ?[a-z]\\b)?),? ?"
                            + "([^ ,.;()][^,.;()]{4,59})");

    /** More references than this are not looked up, so that the time stays bounded. */
    private static final int MOST = 50;

    @Override
    public void check(Subject subject, Findings findings) {
        int looked = 0;
        Optional<List<Folded>> items = Optional.empty();
        for (Place<String> words : Wordings.holding(subject, "0123456789")) {
            Matcher reference = REFERENCE.matcher(words.value());
            while (looked < MOST && mayRefer(words.value()) && reference.find()) {
                items = items.or(() -> Optional.of(fold(subject)));
                check(subject, words, reference, items.get(), findings);
                looked++;
            }
        }
    }

    /** Whether a number stands after a word that ends as those for items do. */
    private static boolean mayRefer(String words) {
        for (int i = 1; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '0' && c <= '9') {
                int before = words.charAt(i - 1) == ' ' ? i - 2 : i - 1;
                before -= before > 0 && words.charAt(before) == '.' ? 1 : 0;
                if (words.startsWith("p", before)
                        || words.startsWith("pkt", before - 2)
                        || words.startsWith("punkt", before - 4)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void check(
            Subject subject,
            Place<String> words,
            Matcher reference,
            List<Folded> items,
            Findings findings) {
        String sought = Names.fold(reference.group(2));
        String number = Names.fold(reference.group(1)).replace(" ", "");
        String own = Items.path(words.path());
        Optional<AgendaItem> other = Optional.empty();
        for (Folded item : items) {
            if (!item.place().path().equals(own) && item.holds(sought)) {
                if (item.labels().contains(number)) {
                    return;
                }
                AgendaItem found = item.place().value();
                other = other.or(() -> Optional.of(found).filter(i -> i.items().isEmpty()));
            }
        }
        other.ifPresent(
                item -> findings.add(words, reference.group().strip(), subject.label(item)));
    }

    private static List<Folded> fold(Subject subject) {
        Map<String, String> texts = new HashMap<>();
        for (Place<Text> text : subject.all(Text.class)) {
            texts.put(text.path(), Names.fold(text.value().plain()));
        }
        Map<String, List<String>> labels = new HashMap<>();
        List<Folded> items = new ArrayList<>();
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            List<String> own = new ArrayList<>(outer(labels, item));
            own.add(Names.fold(subject.label(item.value())).replace(" ", ""));
            labels.put(item.path(), own);
            List<String> held = new ArrayList<>();
            item.value().title().map(Names::fold).ifPresent(held::add);
            subject.within(item, Text.class)
                    .forEach(text -> held.add(texts.getOrDefault(text.path(), "")));
            items.add(new Folded(item, own, held));
        }
        return items;
    }

    private static List<String> outer(Map<String, List<String>> labels, Place<?> item) {
        return labels.getOrDefault(Items.outer(item.path()), List.of());
    }

    /**
     * An item to look words up in.
     *
     * @param place the item
     * @param labels the folded labels of the items around it, and its own
     * @param held its folded title and the folded texts in it
     */
    private record Folded(Place<AgendaItem> place, List<String> labels, List<String> held) {

        boolean holds(String sought) {
            return held.stream().anyMatch(words -> words.contains(sought));
        }
    }
}
