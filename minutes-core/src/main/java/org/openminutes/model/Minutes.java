// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.internal.Require;

/**
 * The record of one meeting (<i>minnesanteckningar, protokoll</i>), whole and in one value.
 *
 * <p>It holds what was really written, also what is wrong: a date without a year, a meeting from 10
 * to 10, an "Eva" who may be two people. Names stand as written beside the ids, so a record can be
 * printed without a register. Excerpt, public edition and summary are functions of it.
 *
 * <pre>{@code
 * Minutes minutes = Minutes.notes("Minnesanteckningar Samverkansrådet 3 mars 2026")
 *         .body("Samverkansrådet")
 *         .date(LocalDate.of(2026, 3, 3))
 *         .place("Kommunhuset")
 *         .present("Anna Berg", who -> who.side("Kommunerna").party("S").chair())
 *         .present("Bo Ek", who -> who.side("Regionen").noteTaker())
 *         .item("Mötets öppnande")
 *         .item("Plan för nära vård", item -> item
 *                 .presentedBy("Bo Ek")
 *                 .says("Planen har varit på remiss.")
 *                 .position("Rådet ställer sig bakom planen.", Act.ENDORSES)
 *                 .task("Ta fram en tidplan.", "Bo Ek", When.on(LocalDate.of(2026, 6, 1))))
 *         .signedBy("Anna Berg", Function.CHAIR)
 *         .build();
 * }</pre>
 *
 * @param id of this record, in all its editions
 * @param meeting what it is the record of
 * @param kind notes or protocol
 * @param edition which state of it this is
 * @param language of the text; absent if unknown
 * @param title as written
 * @param registryNumber its number in the register (<i>diarienummer</i>)
 * @param classification its code in the classification plan (<i>klassificering</i>)
 * @param sides the parties as this record names them, in order (<i>parter</i>)
 * @param attendance the attendance list, in order
 * @param preamble what stands before the first item
 * @param items the agenda, in order
 * @param closing what stands after the last item
 * @param attachments the enclosures
 * @param attestations the signatures, in order
 * @param dispatches where it was sent
 * @param notice the announcement of the adjustment
 * @param corrections changes made after signing, in order of time
 */
public record Minutes(
        Id<Minutes> id,
        Meeting meeting,
        Kind kind,
        Edition edition,
        Optional<Locale> language,
        String title,
        Optional<String> registryNumber,
        Optional<String> classification,
        List<Side> sides,
        List<Attendance> attendance,
        List<Entry> preamble,
        List<AgendaItem> items,
        List<Entry> closing,
        List<Attachment> attachments,
        List<Attestation> attestations,
        List<Dispatch> dispatches,
        Optional<Notice> notice,
        List<Correction> corrections) {

    /** What kind of record it is. Excerpt, summary and public edition are views, not kinds. */
    public enum Kind {
        /**
         * <i>Minnesanteckningar, mötesanteckningar</i>. Once sent out they are official documents
         * (TF 2 kap. 10 §); the narrow meaning of TF 2 kap. 12 § is not theirs.
         */
        NOTES,
        /** <i>Protokoll</i>; KL 5 kap. 65–67 §§, 6 kap. 35 §. */
        PROTOCOL
    }

    /** Copies the lists. */
    public Minutes {
        requireNonNull(id, "id");
        requireNonNull(meeting, "meeting");
        requireNonNull(kind, "kind");
        requireNonNull(edition, "edition");
        requireNonNull(language, "language");
        Require.text(title, "title");
        Require.text(registryNumber, "registry number");
        Require.text(classification, "classification");
        sides = List.copyOf(sides);
        attendance = List.copyOf(attendance);
        preamble = List.copyOf(preamble);
        items = List.copyOf(items);
        closing = List.copyOf(closing);
        attachments = List.copyOf(attachments);
        attestations = List.copyOf(attestations);
        dispatches = List.copyOf(dispatches);
        requireNonNull(notice, "notice");
        corrections = List.copyOf(corrections);
    }

    /**
     * Starts the notes of a held meeting (<i>minnesanteckningar</i>).
     *
     * @param title as written; not blank
     * @return a builder
     */
    public static MinutesBuilder notes(String title) {
        return new MinutesBuilder(Kind.NOTES, title);
    }

    /**
     * Starts the protocol of a held meeting (<i>protokoll</i>).
     *
     * @param title as written; not blank
     * @return a builder
     */
    public static MinutesBuilder protocol(String title) {
        return new MinutesBuilder(Kind.PROTOCOL, title);
    }

    /** A builder that holds all this record holds. */
    public MinutesBuilder toBuilder() {
        return new MinutesBuilder(this);
    }

    /** All items and sub-items, in the order of the page. */
    public Stream<AgendaItem> allItems() {
        return items.stream().flatMap(AgendaItem::tree);
    }

    /**
     * All facts of one kind: of the preamble, the items and the closing, in the order of the page.
     *
     * @param kind e.g. {@code Position.class}
     * @param <E> the kind
     * @return them, also those read out of other entries' words
     * @see AgendaItem#facts()
     */
    public <E extends Entry> Stream<E> facts(Class<E> kind) {
        Stream<Entry> all =
                Stream.of(
                                Entry.facts(preamble),
                                allItems().flatMap(AgendaItem::facts),
                                Entry.facts(closing))
                        .flatMap(facts -> facts);
        return all.filter(kind::isInstance).map(kind::cast);
    }

    /**
     * The side with an id.
     *
     * @param side its id
     * @return the side, if this record names it
     */
    public Optional<Side> side(Id<Side> side) {
        return sides.stream().filter(s -> s.id().equals(side)).findFirst();
    }
}
