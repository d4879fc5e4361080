// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.AgendaItem.Purpose;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.Presence;
import org.openminutes.model.Presentation;
import org.openminutes.model.Visibility;

/** Makes the items of the record. */
final class ItemReader {

    private static final Pattern ENCLOSED =
            Pattern.compile("(?U)\\(([^()]*\\b(?i:bilag(?:a|or)|underlag|handlingar)\\b[^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("(?i)bilaga (\\d{1,3})");
    private static final Pattern REGISTRY =
            Pattern.compile(
                    "\\(?(?i:dnr|diarienr)\\.?:? ?([\\p{L}\\d][^\\s()]*(?: ?\\d{4}[-/:]\\d+)?)\\)?");

    /** The letters of the authority, the year and a number: {@code KS 2024/118}. */
    static final String NUMBER_OF_MATTER =
            "\\p{Lu}{2,6}[ /-]?(?:19|20)\\d{2}[/:-]\\d{1,6}(?:[-.]\\d{1,4})?";

    private static final Pattern CODED =
            Pattern.compile("(?<![\\p{L}\\d])" + NUMBER_OF_MATTER + "(?!\\d)");

    private final Reading reading;

    ItemReader(Reading reading) {
        this.reading = reading;
    }

    List<AgendaItem> read(List<Outline.Node> nodes) {
        List<AgendaItem> items = new ArrayList<>();
        for (Outline.Node node : nodes) {
            String path = "items[" + items.size() + "]";
            items.add(item(node, "p" + (items.size() + 1), path, Optional.empty()));
        }
        return items;
    }

    private AgendaItem item(
            Outline.Node node, String id, String path, Optional<Purpose> inherited) {
        Paragraph head = node.head();
        Optional<String> title = node.title().map(Rich::plain);
        Optional<Purpose> purpose = title.flatMap(Purposes::of);
        EntryReader entries = new EntryReader(reading, id, purpose, title);
        List<Traced> page = new ArrayList<>(entries.read(node.body()));
        title.ifPresent(words -> page.addAll(0, titleFacts(node, words, purpose)));

        ItemBuilder item = new AgendaItemStart(new Id<>(id), title).builder();
        item.number(node.number());
        page.forEach(one -> item.add(one.entry()));
        item.presentation(presentation(entries, title, head));
        Optional<String> registered =
                title.flatMap(this::registryNumber).or(entries::registryNumber);
        registered.ifPresent(item::registryNumber);
        reading.people.matter(registered, title).ifPresent(item::matter);
        title.ifPresent(words -> attachment(words, head, item));
        Purpose own = purpose.orElse(inherited.orElse(Purpose.UNSTATED));
        boolean section = !node.items().isEmpty() && passesOn(own);
        item.purpose(section ? Purpose.SECTION : own);

        int last = lastLine(node, page);
        reading.ledger.keep(path, head.first(), last);
        title.ifPresent(words -> reading.ledger.keep(path + ".title", head.first(), head.last()));
        Traced.keep(page, path + ".entries", reading.ledger);
        Optional<Purpose> passed = section ? Optional.of(own) : Optional.empty();
        int i = 0;
        for (Outline.Node child : node.items()) {
            item.item(item(child, id + "." + (i + 1), path + ".items[" + i + "]", passed));
            i++;
        }
        AgendaItem built = item.build();
        String said = PageText.said(built);
        entries.labelledPresenters().stream()
                .filter(one -> said.contains(one.name()))
                .forEach(
                        one ->
                                reading.ledger.skip(
                                        one.line(),
                                        one.name(),
                                        "who presented, named in the text too"));
        return built;
    }

    /** An item is started in one of two ways, with a title or without. */
    private record AgendaItemStart(Id<AgendaItem> id, Optional<String> title) {
        ItemBuilder builder() {
            return title.map(words -> AgendaItem.of(id, words))
                    .orElseGet(() -> AgendaItem.untitled(id));
        }
    }

    private static boolean passesOn(Purpose purpose) {
        return purpose == Purpose.DECISION
                || purpose == Purpose.DIALOGUE
                || purpose == Purpose.INFORMATION;
    }

    private static int lastLine(Outline.Node node, List<Traced> page) {
        return Math.max(node.head().last(), page.stream().mapToInt(Traced::last).max().orElse(0));
    }

    /** What a title tells beside naming the item: a coming meeting, when the meeting ended. */
    private List<Traced> titleFacts(Outline.Node node, String title, Optional<Purpose> purpose) {
        Statements statements = new Statements(reading);
        statements.clock(title);
        List<Traced> result = new ArrayList<>();
        if (purpose.filter(Purpose.FUTURE_MEETINGS::equals).isPresent()) {
            statements
                    .notices()
                    .listed(title, node.title().orElseThrow().text())
                    .forEach(notice -> result.add(Traced.restated(notice, node.head())));
        }
        return result;
    }

    private Presentation presentation(EntryReader entries, Optional<String> title, Paragraph head) {
        List<Actor> by = new ArrayList<>(entries.presenters());
        if (by.isEmpty()) {
            title.ifPresent(words -> by.addAll(Presenters.inTitle(words, reading, head.first())));
        }
        Presence.Mode mode = entries.presentedBy();
        return new Presentation(by, mode, entries.noPresenter());
    }

    private Optional<String> registryNumber(String title) {
        Matcher coded = CODED.matcher(title);
        if (coded.find()) {
            return Optional.of(coded.group());
        }
        Matcher matcher = REGISTRY.matcher(title);
        return matcher.find() && matcher.group(1).chars().anyMatch(Character::isDigit)
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    /** The enclosure a title speaks of in brackets. */
    private void attachment(String title, Paragraph head, ItemBuilder item) {
        Matcher matcher = ENCLOSED.matcher(title);
        if (!matcher.find()) {
            return;
        }
        String words = matcher.group(1);
        Optional<Phrase> delivery = Phrases.swedish().firstIn("delivery", words);
        Matcher number = NUMBER.matcher(words);
        OptionalInt ordinal =
                number.find() && Integer.parseInt(number.group(1)) > 0
                        ? OptionalInt.of(Integer.parseInt(number.group(1)))
                        : OptionalInt.empty();
        String rest =
                (title.substring(0, matcher.start()) + title.substring(matcher.end())).strip();
        Id<Attachment> id = reading.next("bilaga.");
        reading.ledger.keep(
                "attachments[" + reading.attachments.size() + "]", head.first(), head.last());
        reading.attachments.add(
                new Attachment(
                        id,
                        rest.isBlank() ? title : rest,
                        ordinal,
                        delivery.map(Phrase::value)
                                .map(Attachment.Delivery::valueOf)
                                .orElse(Attachment.Delivery.MENTIONED),
                        Optional.empty(),
                        Visibility.OPEN));
        item.attachment(id);
    }
}
