// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.docx.vocabulary.Here;
import org.openminutes.intake.SourceLine.Piece;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.ItemNumber;
import org.openminutes.view.Wording;

/** Puts what a control now says into the part of the record it shows. */
final class Placed {

    private final Expected expected;
    private final Values values;

    Placed(Expected expected, Values values) {
        this.expected = expected;
        this.values = values;
    }

    /**
     * Puts words in.
     *
     * @param draft the record, or the part of it to change
     * @param path what the control shows
     * @param now what it says, not all blank
     * @return what was changed; empty if the words cannot be placed
     */
    Optional<Draft.Node> put(Draft draft, String path, List<Piece> now) {
        Optional<Draft.Node> node = target(draft, path);
        if (node.isEmpty()) {
            return path.endsWith(".heading") ? heading(draft, path, now) : Optional.empty();
        }
        Draft.Node at = node.get();
        if (at.value() instanceof List<?> list) {
            List<Actor> actors =
                    list.stream().filter(Actor.class::isInstance).map(Actor.class::cast).toList();
            if (actors.size() != list.size() || actors.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(draft.set(at, values.actors(actors, Values.words(now))));
        }
        Optional<Object> value = values.read(at.value(), now);
        return value.map(v -> draft.set(at, v));
    }

    /** The one part of the record a control shows, if it is one. */
    Optional<Draft.Node> target(Draft draft, String path) {
        return draft.at(path).or(() -> target(path).flatMap(draft::at));
    }

    /** The path in the record of what a field made for the page shows, if it is one thing. */
    private Optional<String> target(String path) {
        Optional<Expected.Found> found = expected.at(path);
        if (found.isEmpty() || found.get().things().size() != 1) {
            return Optional.empty();
        }
        Here thing = found.get().things().get(0);
        if (thing.shows().size() == 1) {
            return Optional.of(thing.shows().get(0));
        }
        String label =
                expected.at(Draft.outer(path) + ".label").map(Expected.Found::words).orElse("");
        return path.endsWith(".value") ? labelled(label, thing) : Optional.empty();
    }

    /** Which component a label stands for, among those a detail shows. */
    private Optional<String> labelled(String label, Here detail) {
        Wording wording = expected.page().wording();
        for (String component :
                List.of(
                        "registryNumber",
                        "classification",
                        "date",
                        "time",
                        "venue",
                        "body",
                        "owners",
                        "due",
                        "at",
                        "to")) {
            if (!isWord(wording, component, label)) {
                continue;
            }
            String own = detail.path().isEmpty() ? "" : detail.path() + ".";
            boolean meeting = Set.of("date", "time", "venue", "body").contains(component);
            String path = own.isEmpty() && meeting ? "meeting." + component : own + component;
            if (expected.has(path) || expected.has(path + "[0]")) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(Wording wording, String key, String label) {
        try {
            return wording.word(key).equalsIgnoreCase(label);
        } catch (IllegalArgumentException noWord) {
            return false;
        }
    }

    /** The number and title of an item, which stand in one control. */
    private Optional<Draft.Node> heading(Draft draft, String path, List<Piece> now) {
        String owner = Draft.outer(path);
        Optional<Draft.Node> item = draft.at(owner);
        if (item.isEmpty() || !(item.get().value() instanceof AgendaItem old)) {
            return Optional.empty();
        }
        String words = Values.words(now).strip();
        String number = old.number().asWritten().orElse("");
        String title = words;
        if (!number.isEmpty() && words.startsWith(number)) {
            title = words.substring(number.length()).strip();
        } else if (old.title().isPresent() && words.endsWith(old.title().get())) {
            title = old.title().get();
            number(draft, owner, words.substring(0, words.length() - title.length()).strip());
        } else if (!number.isEmpty()) {
            String printed =
                    words.replaceFirst("^((?:§ ?)?\\d[\\d.]*(?: ?[a-zåäö])?[.):]?)\\s.*$", "$1");
            boolean numbered = !printed.equals(words);
            title = numbered ? words.substring(printed.length()).strip() : words;
            number(draft, owner, numbered ? printed : "");
        }
        if (old.title().filter(title::equals).isEmpty()) {
            title(draft, owner, title);
        }
        return draft.at(owner);
    }

    private static void number(Draft draft, String owner, String printed) {
        ItemNumber number = printed.isEmpty() ? ItemNumber.NONE : Values.number(printed);
        draft.at(owner + ".number").ifPresent(node -> draft.set(node, number));
    }

    private static void title(Draft draft, String owner, String title) {
        Optional<Draft.Node> node = draft.at(owner + ".title");
        if (title.isEmpty()) {
            node.ifPresent(draft::remove);
        } else if (node.isPresent()) {
            draft.set(node.get(), title);
        } else {
            draft.at(owner).ifPresent(item -> draft.fill(item, "title", title));
        }
    }
}
