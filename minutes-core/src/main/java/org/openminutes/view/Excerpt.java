// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attestation;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Figure;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Presentation;

/**
 * Some items of a record, with everything around them a reader needs (<i>protokollsutdrag</i>): the
 * front, the attendance, the enclosures referred to, the signatures that cover them.
 */
public final class Excerpt {

    private final Set<Id<AgendaItem>> wanted;

    private Excerpt(Set<Id<AgendaItem>> wanted) {
        this.wanted = wanted;
    }

    /**
     * Makes an excerpt. The items an item stands under keep their number and title.
     *
     * @param minutes the whole record
     * @param items the items to show, each with its sub-items
     * @return a record of those items only
     * @throws IllegalArgumentException if the record has no such item; the message names those it
     *     has
     */
    public static Minutes of(Minutes minutes, List<Id<AgendaItem>> items) {
        Set<Id<AgendaItem>> known =
                minutes.allItems().map(AgendaItem::id).collect(Collectors.toSet());
        for (Id<AgendaItem> item : items) {
            if (!known.contains(item)) {
                throw new IllegalArgumentException(
                        "the record %s has no item %s; it has: %s"
                                .formatted(
                                        minutes.id(),
                                        item,
                                        minutes.allItems()
                                                .map(i -> i.id().value())
                                                .collect(Collectors.joining(", "))));
            }
        }
        return new Excerpt(new HashSet<>(items)).excerpt(minutes);
    }

    /**
     * The items a reader cites: by number, as {@code "5"} or {@code "2 a"}, or by id.
     *
     * @param minutes the record
     * @param cited how they are cited; case and blanks do not count
     * @return their ids, in the order cited
     * @throws IllegalArgumentException if none or several items are cited so; the message says how
     *     items can be cited
     */
    public static List<Id<AgendaItem>> cited(Minutes minutes, List<String> cited) {
        return cited.stream().map(one -> cited(minutes, one)).toList();
    }

    private static Id<AgendaItem> cited(Minutes minutes, String cited) {
        List<Id<AgendaItem>> found =
                minutes.allItems()
                        .filter(
                                item ->
                                        squeezed(item.number().label()).equals(squeezed(cited))
                                                || item.id().value().equals(cited.strip()))
                        .map(AgendaItem::id)
                        .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "the record %s has %s \"%s\"; its items, by number and id: %s"
                            .formatted(
                                    minutes.id(),
                                    found.isEmpty() ? "no item" : "several items",
                                    cited,
                                    minutes.allItems()
                                            .map(i -> (i.number().label() + " " + i.id()).strip())
                                            .collect(Collectors.joining(", "))));
        }
        return found.get(0);
    }

    private static String squeezed(String number) {
        return number.replaceAll("[\\s.]+", "").toLowerCase(Locale.ROOT);
    }

    private Minutes excerpt(Minutes minutes) {
        List<AgendaItem> kept = items(minutes.items());
        Set<Id<AgendaItem>> shown =
                kept.stream()
                        .flatMap(AgendaItem::tree)
                        .map(AgendaItem::id)
                        .collect(Collectors.toSet());
        return new Minutes(
                minutes.id(),
                minutes.meeting(),
                minutes.kind(),
                minutes.edition(),
                minutes.language(),
                minutes.title(),
                minutes.registryNumber(),
                minutes.classification(),
                minutes.sides(),
                minutes.attendance(),
                List.of(),
                kept,
                List.of(),
                minutes.attachments().stream().filter(a -> isReferredTo(a, kept)).toList(),
                minutes.attestations().stream().filter(a -> covers(a, shown)).toList(),
                minutes.dispatches().stream().filter(d -> concerns(d, shown)).toList(),
                minutes.notice(),
                minutes.corrections().stream()
                        .filter(c -> c.item().map(shown::contains).orElse(false))
                        .toList());
    }

    private List<AgendaItem> items(List<AgendaItem> items) {
        List<AgendaItem> kept = new ArrayList<>();
        for (AgendaItem item : items) {
            if (wanted.contains(item.id())) {
                kept.add(item);
            } else {
                List<AgendaItem> inner = items(item.items());
                if (!inner.isEmpty()) {
                    kept.add(headingOver(item, inner));
                }
            }
        }
        return kept;
    }

    /** An item's number and title without its content. */
    private static AgendaItem headingOver(AgendaItem item, List<AgendaItem> inner) {
        return new AgendaItem(
                item.id(),
                item.number(),
                item.title(),
                item.purpose(),
                item.origin(),
                item.matter(),
                item.registryNumber(),
                Presentation.UNSTATED,
                List.of(),
                List.of(),
                inner,
                item.visibility());
    }

    private static boolean isReferredTo(Attachment attachment, List<AgendaItem> items) {
        return items.stream()
                .flatMap(AgendaItem::tree)
                .anyMatch(
                        item ->
                                item.attachments().contains(attachment.id())
                                        || item.facts(Figure.class)
                                                .anyMatch(f -> f.image().equals(attachment.id())));
    }

    private static boolean covers(Attestation attestation, Set<Id<AgendaItem>> shown) {
        return attestation.items().isEmpty()
                || attestation.items().stream().anyMatch(shown::contains);
    }

    private static boolean concerns(Dispatch dispatch, Set<Id<AgendaItem>> shown) {
        Optional<Id<AgendaItem>> item = dispatch.excerptOf();
        return item.isPresent() && shown.contains(item.get());
    }
}
