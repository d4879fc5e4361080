// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Entry;
import org.openminutes.model.Presence;
import org.openminutes.model.Presentation;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** The fields of an agenda item made for the page. */
final class ItemViews {

    private ItemViews() {}

    static void ofItem(Views<AgendaItem> views) {
        views.text(
                        "heading",
                        "number and title as printed",
                        (page, item) -> Wording.heading(item),
                        "number",
                        "title")
                .text(
                        "presenters",
                        "who presented it, or that nobody did",
                        (page, item) -> presenters(page, item.presentation()),
                        "presentation")
                .list(
                        "facts",
                        "presenters, registry number, enclosures and secrecy, each with its label",
                        Detail.class,
                        ItemViews::facts)
                .list(
                        "enclosures",
                        "the enclosures it refers to",
                        Attachment.class,
                        ItemViews::enclosures)
                .list(
                        "entries",
                        "everything in it in the order of the page; what stands under a sub-heading"
                                + " follows it",
                        Entry.class,
                        (page, from) ->
                                EntryWords.onPage(
                                        from, "entries", ((AgendaItem) from.value()).entries()))
                .flag("level1", "it is an item of the agenda", (p, from) -> level(from) == 1)
                .flag("level2", "it is a sub-item", (p, from) -> level(from) == 2)
                .flag("level3", "it is deeper still", (p, from) -> level(from) > 2);
    }

    /** All items and sub-items in the order of the page. */
    static List<Here> tree(List<Here> items) {
        List<Here> all = new ArrayList<>();
        for (Here item : items) {
            all.add(item);
            all.addAll(tree(item.each("items", ((AgendaItem) item.value()).items())));
        }
        return all;
    }

    /** Whether a thing stands in an item about coming meetings. */
    static boolean isAboutMeetings(Page page, Here thing) {
        return tree(Here.start(page.minutes()).each("items", page.minutes().items())).stream()
                .filter(item -> thing.path().startsWith(item.path() + ".entries["))
                .map(item -> ((AgendaItem) item.value()).purpose())
                .anyMatch(purpose -> purpose == AgendaItem.Purpose.FUTURE_MEETINGS);
    }

    private static int level(Here item) {
        return item.path().split("items\\[", -1).length - 1;
    }

    private static String presenters(Page page, Presentation presentation) {
        String names =
                presentation.by().stream().map(Actor::asWritten).collect(Collectors.joining(", "));
        if (presentation.explicitlyNone() && names.isEmpty()) {
            return page.wording().word("noPresentation");
        }
        boolean toldHow = presentation.mode() != Presence.Mode.UNSTATED && !names.isEmpty();
        return toldHow ? names + " (" + page.wording().word(presentation.mode()) + ")" : names;
    }

    private static List<Here> facts(Page page, Here from) {
        AgendaItem item = (AgendaItem) from.value();
        List<Here> facts = new ArrayList<>();
        presentation(page, item.presentation())
                .ifPresent(fact -> facts.add(from.made(fact, "presentation")));
        item.registryNumber()
                .flatMap(number -> fact(page, "registryNumber", number))
                .ifPresent(fact -> facts.add(from.made(fact, "registryNumber")));
        String titles =
                enclosures(page, from).stream()
                        .map(enclosure -> ((Attachment) enclosure.value()).title())
                        .collect(Collectors.joining(", "));
        fact(page, "attachment", titles).ifPresent(fact -> facts.add(from.made(fact)));
        Secrecy.of(page, item.visibility())
                .ifPresent(mark -> facts.add(from.made(mark, "visibility")));
        return facts;
    }

    /** Who presented it, or under another label that nobody did. */
    private static Optional<Detail> presentation(Page page, Presentation presentation) {
        return presentation.explicitlyNone() && presentation.by().isEmpty()
                ? fact(page, "presentation", page.wording().word("nobody"))
                : fact(page, "presentedBy", presenters(page, presentation));
    }

    private static Optional<Detail> fact(Page page, String key, String value) {
        return Optional.of(value)
                .filter(words -> !words.isEmpty())
                .map(words -> new Detail(page.wording().word(key), words));
    }

    private static List<Here> enclosures(Page page, Here from) {
        List<org.openminutes.model.Id<Attachment>> wanted =
                ((AgendaItem) from.value()).attachments();
        return Here.start(page.minutes()).each("attachments", page.minutes().attachments()).stream()
                .filter(at -> wanted.contains(((Attachment) at.value()).id()))
                .toList();
    }
}
