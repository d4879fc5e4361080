// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Correction;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Entry;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Proposal;
import org.openminutes.model.Role;
import org.openminutes.model.SignatureCheck;
import org.openminutes.model.Vote;
import org.openminutes.model.When;

/**
 * The words a page puts around a record's own: labels, names of constants, and which facts beside a
 * text its words do not tell already. Swedish or English; one place, so that every format says the
 * same in the same order. Immutable; safe for many threads.
 */
public final class Wording {

    /** Swedish. */
    public static final Wording SWEDISH = new Wording("sv");

    /** English. */
    public static final Wording ENGLISH = new Wording("en");

    private final String language;
    private final Words words;

    private Wording(String language) {
        this(language, Words.of(language));
    }

    private Wording(String language, Words words) {
        this.language = language;
        this.words = words;
    }

    /**
     * The wording of a language.
     *
     * @param locale the language
     * @return Swedish if it is, else English
     */
    public static Wording of(Locale locale) {
        return locale.getLanguage().equals("sv") ? SWEDISH : ENGLISH;
    }

    /**
     * This wording with some words of one's own, as a municipality's name for its tasks.
     *
     * @param own words by key
     * @return it; this one if there are none
     * @throws IllegalArgumentException if a key is none of {@link #keys()}
     */
    public Wording with(Map<String, String> own) {
        return own.isEmpty() ? this : new Wording(language, words.with(own));
    }

    /** The keys of all words, sorted. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words.keys()));
    }

    /** The language as a BCP 47 tag: {@code sv} or {@code en}. */
    public String language() {
        return language;
    }

    /**
     * A label.
     *
     * @param key as in {@code words_en.properties}
     * @return the word
     * @throws IllegalArgumentException if there is none
     */
    public String word(String key) {
        return words.get(key);
    }

    /**
     * The name of a constant of the model.
     *
     * @param constant e.g. {@code Function.CHAIR}
     * @return e.g. {@code "ordförande"}
     * @throws IllegalArgumentException if there is none
     */
    public String word(Enum<?> constant) {
        return word(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /**
     * The label over or before an entry.
     *
     * @param entry the entry
     * @return e.g. {@code "Förslag till ställningstagande"}; empty for plain text
     */
    public String label(Entry entry) {
        return entry.accept(new EntryLabels(this));
    }

    /**
     * The label over or before an entry in a record of a kind: a protocol has decisions
     * (<i>beslut</i>) where notes have positions.
     *
     * @param entry the entry
     * @param kind the kind of the record it stands in
     * @return as {@link #label(Entry)}, in the words of the kind
     */
    public String label(Entry entry, Minutes.Kind kind) {
        if (kind == Minutes.Kind.PROTOCOL && entry instanceof Position) {
            return word("decision");
        }
        if (kind == Minutes.Kind.PROTOCOL && entry instanceof Proposal) {
            return word("proposalProtocol");
        }
        return label(entry);
    }

    /**
     * What is known of an entry that its own words do not tell, in a fixed order.
     *
     * @param entry the entry
     * @return e.g. the owner of a task that its text does not name; often empty
     */
    public List<Detail> details(Entry entry) {
        return entry.accept(new EntryDetails(this));
    }

    /**
     * What is known of a vote beside its words, for a page that shows its numbers and who voted how
     * in tables.
     *
     * @param vote the vote
     * @return its method, and whose vote decided a tie if the words do not tell
     */
    public List<Detail> circumstances(Vote vote) {
        return new EntryDetails(this).circumstances(vote);
    }

    /**
     * What stands under the title: registry number, body, date, time, place and so on, as far as
     * known.
     *
     * @param minutes the record
     * @return them, in the order of the page
     */
    public List<Detail> front(Minutes minutes) {
        Details front = new Details(this, minutes.title());
        front.always("registryNumber", minutes.registryNumber());
        front.always("classification", minutes.classification());
        front.always("body", minutes.meeting().body().map(Actor::asWritten));
        front.meeting(minutes.meeting(), false);
        return front.list();
    }

    /**
     * A line of the attendance list: name, party, organisation, roles, and whatever else it says.
     *
     * @param line the line
     * @return e.g. {@code "Anna Berg (S), Ås kommun, ordförande"}
     */
    public String line(Attendance line) {
        List<String> parts = new ArrayList<>();
        parts.add(
                line.who().asWritten() + line.party().map(party -> " (" + party + ")").orElse(""));
        parts.addAll(particulars(line));
        return String.join(", ", parts);
    }

    /**
     * What a line of the attendance list says beside name and party, for a column of its own.
     *
     * @param line the line
     * @return organisation, roles, whom they stand in for, how they were there, the note; often
     *     empty
     */
    public List<String> particulars(Attendance line) {
        List<String> parts = new ArrayList<>();
        line.represents().map(Actor::asWritten).ifPresent(parts::add);
        line.roles().stream().map(Role::asWritten).forEach(parts::add);
        line.servesFor().ifPresent(who -> parts.add(word("servesFor") + " " + who.asWritten()));
        parts.addAll(presence(line.presence()));
        line.note().ifPresent(parts::add);
        return parts;
    }

    /**
     * What is to be said of somebody's presence beside that they were there or not.
     *
     * @param presence how they were there
     * @return phrases, often none
     */
    public List<String> presence(Presence presence) {
        List<String> parts = new ArrayList<>();
        if (presence instanceof Presence.Present present) {
            if (present.mode() != Presence.Mode.UNSTATED) {
                parts.add(word(present.mode()));
            }
            present.gaps().forEach(gap -> parts.add(gap(gap)));
        } else if (presence instanceof Presence.Absent absent && absent.notified()) {
            parts.add(word("notified"));
        }
        return parts;
    }

    /**
     * The lines of a signature: name and role, the organisations, the day, and what a check of it
     * found.
     *
     * @param attestation the signature
     * @return one line or more, the name first
     */
    public List<String> lines(Attestation attestation) {
        List<String> lines = new ArrayList<>();
        lines.add(
                attestation.who().asWritten()
                        + attestation.role().map(role -> ", " + role.asWritten()).orElse(""));
        attestation.onBehalfOf().forEach(actor -> lines.add(actor.asWritten()));
        attestation.signedOn().map(When::asWritten).ifPresent(lines::add);
        attestation.signatureRef().ifPresent(ref -> lines.add(word("signatureRef") + ": " + ref));
        attestation.check().ifPresent(check -> lines.addAll(lines(check)));
        return lines;
    }

    private List<String> lines(SignatureCheck check) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s %s%s: %s"
                        .formatted(
                                word("checkedOn"),
                                check.checkedOn(),
                                check.checkedBy().map(who -> ", " + who).orElse(""),
                                word(check.result())));
        lines.add(word("certificate") + ": " + check.signer());
        lines.add(
                "%s: %s, %s %s"
                        .formatted(
                                word("issuer"),
                                check.issuer(),
                                word("serialNumber"),
                                check.serialNumber()));
        check.remark().ifPresent(lines::add);
        return lines;
    }

    /**
     * A dispatch as details: text, who sends, to whom, when.
     *
     * @param dispatch the dispatch
     * @return one or more
     */
    public List<Detail> details(Dispatch dispatch) {
        String told = dispatch.text().map(Object::toString).orElse("");
        Details details = new Details(this, told);
        details.always("dispatch", dispatch.text().map(Object::toString));
        details.actors("dispatchedTo", dispatch.recipients());
        details.actor("dispatchedBy", dispatch.responsible());
        details.when("dispatchedAt", dispatch.at());
        return details.list();
    }

    /**
     * A correction in one line.
     *
     * @param correction the correction
     * @return day, name, the words before and after
     */
    public String line(Correction correction) {
        return "%s, %s: ”%s” → ”%s”"
                .formatted(
                        correction.on(),
                        correction.by().asWritten(),
                        correction.was(),
                        correction.now());
    }

    /**
     * The number and title of an item, as a heading. A number that was lost and could be inferred
     * is shown as the others are, since a reader cites it.
     *
     * @param item the item
     * @return e.g. {@code "2 a. Plan för nära vård"}; empty if it has neither
     */
    public static String heading(AgendaItem item) {
        return Stream.of(printed(item.number()), item.title())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> printed(ItemNumber number) {
        return number.source() == ItemNumber.Source.INFERRED
                ? number.asWritten().or(() -> Optional.of(number.label() + "."))
                : number.asWritten();
    }

    private String gap(Presence.Gap gap) {
        List<String> parts = new ArrayList<>();
        parts.add(gap.asWritten().orElseGet(() -> word(gap.reason())));
        if (gap.asWritten().isEmpty()) {
            gap.left().ifPresent(time -> parts.add(word("left") + " " + time));
            gap.back().ifPresent(time -> parts.add(word("back") + " " + time));
        }
        return String.join(" ", parts);
    }
}
