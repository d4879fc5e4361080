// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.language.Names;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Narrative;
import org.openminutes.register.Register;

/**
 * Which matter of a register an item is of: by the id in the item, else by the registry number,
 * else by the matter's title or an alias in the item's title, or in the first paragraph of an item
 * without one. Whole words, whatever the case and accents. An item that fits several by one way is
 * tied to none.
 */
final class MatterTies {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}/]+");

    private final Register register;
    private final Map<String, List<Matter>> byNumber = new HashMap<>();
    private final Map<String, List<Named>> byFirstWord = new HashMap<>();

    /** A name of a matter, folded and with a blank on each side. */
    private record Named(Matter matter, String name, String folded) {}

    /**
     * A matter an item is of.
     *
     * @param matter which
     * @param by why
     * @param name the name or number that tied it
     */
    record Tie(Matter matter, StepSource.Tie by, String name) {}

    MatterTies(Register register) {
        this.register = register;
        for (Matter matter : register.matters()) {
            matter.registryNumber()
                    .ifPresent(
                            number ->
                                    byNumber.computeIfAbsent(
                                                    Names.fold(number), n -> new ArrayList<>())
                                            .add(matter));
            enter(matter, matter.title());
            matter.aliases().forEach(alias -> enter(matter, alias));
        }
    }

    private void enter(Matter matter, String name) {
        String folded = folded(name);
        if (!folded.isBlank()) {
            byFirstWord
                    .computeIfAbsent(folded.strip().split(" ", 2)[0], word -> new ArrayList<>())
                    .add(new Named(matter, name, folded));
        }
    }

    /** The words alone, one blank between them and on each side. */
    private static String folded(String text) {
        return " " + NO_WORD.matcher(Names.fold(text)).replaceAll(" ").strip() + " ";
    }

    /** The matters that fit by the first way any fits: none, one, or several. */
    List<Tie> of(AgendaItem item) {
        Optional<Matter> told = item.matter().flatMap(register::matter);
        if (told.isPresent()) {
            return List.of(new Tie(told.get(), StepSource.Tie.ID, told.get().id().value()));
        }
        List<Tie> numbered =
                item.registryNumber().stream()
                        .flatMap(
                                number ->
                                        byNumber
                                                .getOrDefault(Names.fold(number), List.of())
                                                .stream()
                                                .map(
                                                        matter ->
                                                                new Tie(
                                                                        matter,
                                                                        StepSource.Tie
                                                                                .REGISTRY_NUMBER,
                                                                        number)))
                        .toList();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        return item.title()
                .map(title -> named(title, StepSource.Tie.TITLE))
                .orElseGet(() -> named(firstParagraph(item), StepSource.Tie.FIRST_PARAGRAPH));
    }

    private static String firstParagraph(AgendaItem item) {
        return item.entries().stream()
                .filter(Narrative.class::isInstance)
                .map(entry -> ((Narrative) entry).text().plain())
                .findFirst()
                .orElse("");
    }

    private List<Tie> named(String text, StepSource.Tie by) {
        String words = folded(text);
        Map<Id<Matter>, Tie> found = new LinkedHashMap<>();
        for (String word : words.strip().split(" ", -1)) {
            for (Named one : byFirstWord.getOrDefault(word, List.of())) {
                if (words.contains(one.folded())) {
                    found.putIfAbsent(one.matter().id(), new Tie(one.matter(), by, one.name()));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
