// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.internal.Require;

/**
 * One item of the agenda and what was said, concluded and set going in it (<i>punkt, paragraf</i>).
 *
 * @param id as used in the record; also the anchor in the outputs
 * @param number printed number and meaning
 * @param title as written (<i>rubrik, ärendemening</i>); absent for an item that has none
 * @param purpose what it is for
 * @param origin how it came onto the agenda
 * @param matter the matter handled (<i>ärende</i>)
 * @param registryNumber its register number as written (<i>diarienummer</i>)
 * @param presentation who presented it
 * @param attachments the enclosures it refers to
 * @param entries what happened, in the order of the page
 * @param items its sub-items
 * @param visibility who may see it
 */
public record AgendaItem(
        Id<AgendaItem> id,
        ItemNumber number,
        Optional<String> title,
        Purpose purpose,
        Origin origin,
        Optional<Id<Matter>> matter,
        Optional<String> registryNumber,
        Presentation presentation,
        List<Id<Attachment>> attachments,
        List<Entry> entries,
        List<AgendaItem> items,
        Visibility visibility) {

    /** What an item is for. */
    public enum Purpose {
        /** <i>Mötets öppnande</i>. */
        OPENING,
        /** <i>Godkännande av dagordning</i>. */
        AGENDA_APPROVAL,
        /** <i>Föregående minnesanteckningar, föregående protokoll</i>. */
        PREVIOUS_MINUTES,
        /** <i>Val av justerare</i>. */
        ADJUSTER_ELECTION,
        /** <i>Beslutspunkt, ställningstagande</i>. */
        DECISION,
        /** <i>Dialogpunkt, diskussion</i>. */
        DIALOGUE,
        /** <i>Informationspunkt</i>. */
        INFORMATION,
        /** <i>Övriga frågor, övrigt</i>. */
        OTHER_BUSINESS,
        /** <i>Kommande möten, nästa möte</i>. */
        FUTURE_MEETINGS,
        /** <i>Mötets avslutande</i>. */
        CLOSING,
        /** A heading over other items. */
        SECTION,
        /** The record does not say. */
        UNSTATED
    }

    /** How an item came onto the agenda. */
    public enum Origin {
        /** It stood in the notice (<i>kallelsen</i>). */
        CONVENED,
        /** <i>Tillagd vid mötet</i>. */
        ADDED_AT_MEETING,
        /** <i>Utgår</i>. */
        WITHDRAWN,
        /** The record does not say. */
        UNSTATED
    }

    /** Copies the lists. */
    public AgendaItem {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        Require.text(title, "title of an item");
        requireNonNull(purpose, "purpose");
        requireNonNull(origin, "origin");
        requireNonNull(matter, "matter");
        Require.text(registryNumber, "registry number");
        requireNonNull(presentation, "presentation");
        attachments = List.copyOf(attachments);
        entries = List.copyOf(entries);
        items = List.copyOf(items);
        requireNonNull(visibility, "visibility");
    }

    /**
     * Starts an item.
     *
     * @param id as used in the record
     * @param title as written; not blank
     * @return a builder
     */
    public static ItemBuilder of(Id<AgendaItem> id, String title) {
        return new ItemBuilder(id).title(title);
    }

    /**
     * Starts an item without a title.
     *
     * @param id as used in the record
     * @return a builder
     */
    public static ItemBuilder untitled(Id<AgendaItem> id) {
        return new ItemBuilder(id);
    }

    /** A builder that holds all this item holds. */
    public ItemBuilder toBuilder() {
        return new ItemBuilder(this);
    }

    /** This item, then its sub-items and theirs, in the order of the page. */
    public Stream<AgendaItem> tree() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(AgendaItem::tree));
    }

    /**
     * The facts of this item, not of its sub-items, in order: entries as they stand, those within
     * subsections too, and what {@link Restated} entries carry instead of themselves.
     */
    public Stream<Entry> facts() {
        return Entry.facts(entries);
    }

    /**
     * The facts of one kind.
     *
     * @param kind e.g. {@code Task.class}
     * @param <E> the kind
     * @return those of {@link #facts()} that are of it
     */
    public <E extends Entry> Stream<E> facts(Class<E> kind) {
        return facts().filter(kind::isInstance).map(kind::cast);
    }
}
