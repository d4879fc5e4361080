// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openminutes.language.Phrases;
import org.openminutes.model.Actor;
import org.openminutes.model.Attestation;
import org.openminutes.model.Role;

/** Finds and reads the signatures at the end. */
final class Signatures {

    private static final int LONGEST = 90;
    private static final int MOST_PARAGRAPHS = 60;
    private static final Pattern APART = Pattern.compile("\\s{3,}|\\t+");

    private final Reading reading;
    private final List<Attestation> found = new ArrayList<>();
    private final List<Traced> closing = new ArrayList<>();
    private @Nullable String pending;

    Signatures(Reading reading) {
        this.reading = reading;
    }

    /**
     * Index of the first paragraph of the signatures at the end of {@code body}; its size if none.
     */
    static int start(List<Paragraph> body, People people) {
        int first = body.size();
        int from = Math.max(0, body.size() - MOST_PARAGRAPHS);
        for (int i = body.size() - 1; i >= from; i--) {
            Paragraph paragraph = body.get(i);
            String words = paragraph.plain().strip();
            if (isLabel(words) || isSignature(paragraph, i, people)) {
                first = i;
            } else if (words.length() > LONGEST || !isBelowName(body, i, people)) {
                break;
            }
        }
        return first;
    }

    private static boolean isLabel(String words) {
        Optional<Labels.Found> label = Labels.find(words);
        return label.isPresent()
                && (label.get().kind().isFunction() || label.get().kind() == LabelKind.SIGNATURES)
                && words.length() <= LONGEST;
    }

    /** Whether all that stands in a paragraph is names with what belongs to them. */
    private static boolean isSignature(Paragraph paragraph, int index, People people) {
        if (paragraph.isPoint() || paragraph.plain().length() > 3 * LONGEST) {
            return false;
        }
        for (String piece : APART.split(paragraph.plain().strip(), -1)) {
            Optional<PersonLine> person = PersonLine.of(piece);
            boolean named =
                    person.isPresent()
                            && PersonName.isFull(person.get().name())
                            && piece.length() <= LONGEST
                            && !piece.strip().endsWith(".")
                            && (people.exactOrNear(person.get().name()).isPresent()
                                    || person.get().roles().stream()
                                            .anyMatch(r -> r.function().isPresent())
                                    || piece.strip().equals(person.get().name()));
            if (!named) {
                return false;
            }
        }
        return index >= 0;
    }

    /** Whether a line belongs to the name over it: a role or an organisation. */
    private static boolean isBelowName(List<Paragraph> body, int i, People people) {
        return i > 0
                && !body.get(i).gap()
                && !body.get(i).isPoint()
                && body.get(i).marker().isEmpty()
                && !body.get(i).plain().strip().endsWith(".")
                && (isSignature(body.get(i - 1), i - 1, people)
                        || isLabel(body.get(i - 1).plain().strip()));
    }

    void read(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean nameAfter =
                    i + 1 < paragraphs.size()
                            && PersonName.begins(paragraphs.get(i + 1).plain());
            Optional<Labels.Found> label = Labels.find(paragraph.plain());
            boolean role =
                    label.isPresent()
                            && (label.get().kind().isFunction()
                                    || label.get().kind() == LabelKind.SIGNATURES);
            if (role) {
                label(paragraph, label.get(), nameAfter);
            } else {
                line(paragraph);
            }
        }
        if (pending != null) {
            reading.ledger.skip(
                    paragraphs.get(paragraphs.size() - 1).last(), pending, "role without a name");
            pending = null;
        }
    }

    private void label(Paragraph paragraph, Labels.Found label, boolean nameAfter) {
        String rest = paragraph.plain().substring(label.end()).strip();
        String words = label.written().replace(":", "").strip();
        boolean noun = Character.isLowerCase(words.codePointAt(0)) || !nameAfter;
        boolean below =
                rest.isEmpty() && pending == null && !found.isEmpty() && !paragraph.gap() && noun;
        if (below && PersonLine.function(words).isPresent()) {
            giveRole(found.size() - 1, words, paragraph);
            return;
        }
        if (label.kind() == LabelKind.SIGNATURES) {
            reading.ledger.skip(paragraph.first(), words, "label of the signatures");
        } else {
            if (pending != null) {
                reading.ledger.skip(paragraph.first(), pending, "role without a name");
            }
            pending = words;
        }
        if (!rest.isEmpty()) {
            line(paragraph.with(Rich.of(rest)));
        }
    }

    private void giveRole(int index, String words, Paragraph paragraph) {
        Attestation was = found.get(index);
        was.role()
                .ifPresent(
                        role ->
                                reading.ledger.skip(
                                        paragraph.first(),
                                        role.asWritten(),
                                        "label of a signature"));
        found.set(
                index,
                new Attestation(
                        was.who(),
                        Optional.of(new Role(words, PersonLine.function(words))),
                        was.onBehalfOf(),
                        was.side(),
                        was.signedOn(),
                        was.items(),
                        was.signatureRef(),
                        was.contentHash()));
        reading.ledger.keep(
                "attestations[" + index + "].role", paragraph.first(), paragraph.last());
    }

    /** Reads a line of roles under a line of names, column by column. */
    private boolean isRoles(Paragraph paragraph) {
        String[] pieces = APART.split(paragraph.plain().strip(), -1);
        boolean roles = pieces.length > 1 && pieces.length <= found.size() && !paragraph.gap();
        for (String piece : pieces) {
            roles = roles && PersonLine.function(piece).isPresent();
        }
        for (int i = 0; roles && i < pieces.length; i++) {
            giveRole(found.size() - pieces.length + i, pieces[i], paragraph);
        }
        return roles;
    }

    private void line(Paragraph paragraph) {
        if (isRoles(paragraph)) {
            return;
        }
        String words = paragraph.plain().strip();
        boolean organisation =
                !found.isEmpty()
                        && !paragraph.gap()
                        && !PersonName.isFull(words)
                        && words.length() <= LONGEST;
        for (String piece : APART.split(words, -1)) {
            Optional<PersonLine> person =
                    organisation && !PersonName.begins(piece)
                            ? Optional.empty()
                            : PersonLine.of(piece);
            if (person.isPresent() && !piece.isBlank()) {
                sign(person.get(), paragraph);
            } else if (organisation) {
                behalf(piece);
            } else if (!piece.isBlank()) {
                closing.addAll(
                        new Statements(reading).of(paragraph, Rich.of(piece.strip()), "end"));
            }
        }
    }

    private void behalf(String words) {
        Attestation last = found.remove(found.size() - 1);
        boolean role =
                last.role().isEmpty()
                        && (PersonLine.function(words).isPresent()
                                || Phrases.swedish().exactly("title", words).isPresent());
        List<Actor> behalf = new ArrayList<>(last.onBehalfOf());
        if (!role) {
            behalf.add(reading.people.organisation(words.strip()));
        }
        found.add(
                new Attestation(
                        last.who(),
                        role
                                ? Optional.of(new Role(words, PersonLine.function(words)))
                                : last.role(),
                        behalf,
                        last.side(),
                        last.signedOn(),
                        last.items(),
                        last.signatureRef(),
                        last.contentHash()));
    }

    private void sign(PersonLine person, Paragraph from) {
        Actor who =
                reading.people
                        .exactOrNear(person.name())
                        .orElseGet(
                                () ->
                                        PersonName.isFull(person.name())
                                                ? reading.people.guest(person.name(), person.name())
                                                : reading.mentions.of(person.name(), from.first()));
        Optional<Role> role = person.roles().stream().findFirst();
        if (role.isEmpty() && pending != null) {
            String words = pending;
            role = Optional.of(new Role(words, PersonLine.function(words)));
        } else if (pending != null) {
            reading.ledger.skip(from.first(), pending, "label of a signature");
        }
        person.roles().stream()
                .skip(1)
                .forEach(
                        r ->
                                reading.ledger.skip(
                                        from.first(),
                                        r.asWritten(),
                                        "further role at a signature"));
        person.note()
                .ifPresent(note -> reading.ledger.skip(from.first(), note, "note at a signature"));
        person.party()
                .ifPresent(
                        party -> reading.ledger.skip(from.first(), party, "party at a signature"));
        pending = null;
        List<Actor> behalf =
                person.represents().map(reading.people::organisation).stream().toList();
        reading.ledger.keep("attestations[" + found.size() + "]", from.first(), from.last());
        found.add(
                new Attestation(
                        who,
                        role,
                        behalf,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    List<Attestation> found() {
        return found;
    }

    List<Traced> closing() {
        return closing;
    }
}
