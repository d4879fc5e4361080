// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openminutes.language.Phrases;
import org.openminutes.model.Actor;
import org.openminutes.model.Attestation;
import org.openminutes.model.Role;

/** Reads the signatures at the end. */
final class Signatures {

    private static final int LONGEST = 90;
    private static final Pattern BETWEEN =
            Pattern.compile("(?U)\\s*,\\s*|\\s+och\\s+|\\s+samt\\s+");

    private final Reading reading;
    private final List<Attestation> found = new ArrayList<>();
    private final List<Traced> closing = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private @Nullable String pending;

    Signatures(Reading reading) {
        this.reading = reading;
    }

    void read(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = unslashed(paragraphs.get(i));
            boolean nameAfter =
                    i + 1 < paragraphs.size() && PersonName.begins(paragraphs.get(i + 1).plain());
            if (isRoles(paragraph)) {
                continue;
            }
            List<Labels.Found> heads = SignatureLines.columns(paragraph.plain());
            Optional<Labels.Found> label = SignatureLines.find(paragraph.plain());
            if (!heads.isEmpty()) {
                columns.clear();
                heads.forEach(head -> columns.add(head.written().replace(":", "").strip()));
            } else if (label.isPresent()) {
                label(paragraph, label.get(), nameAfter);
            } else {
                line(paragraph);
            }
        }
        columns.forEach(
                head ->
                        reading.ledger.skip(
                                paragraphs.get(paragraphs.size() - 1).last(),
                                head,
                                "label of a signature"));
        if (pending != null) {
            reading.ledger.skip(
                    paragraphs.get(paragraphs.size() - 1).last(), pending, "role without a name");
            pending = null;
        }
    }

    private Paragraph unslashed(Paragraph paragraph) {
        Matcher slash = SignatureLines.SLASH.matcher(paragraph.plain());
        if (!slash.find()) {
            return paragraph;
        }
        reading.ledger.skip(paragraph.first(), slash.group().strip(), "sign before a signature");
        return paragraph.with(paragraph.text().from(slash.end()));
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
            names(paragraph, rest);
        }
    }

    /** The names after a label on its line; several of them have the role it tells. */
    private void names(Paragraph paragraph, String words) {
        String[] pieces = BETWEEN.split(words, -1);
        boolean several = pieces.length > 1;
        for (String piece : pieces) {
            several = several && PersonName.isFull(piece);
        }
        if (!several) {
            line(paragraph.with(Rich.of(words)));
            return;
        }
        String role = pending;
        for (String piece : pieces) {
            pending = role;
            line(paragraph.with(Rich.of(piece)));
        }
        Matcher between = BETWEEN.matcher(words);
        while (between.find()) {
            reading.ledger.skip(paragraph.first(), between.group().strip(), "sign between names");
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
        String[] pieces = SignatureLines.APART.split(paragraph.plain().strip(), -1);
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
        String words = paragraph.plain().strip();
        String role = pending;
        boolean organisation =
                !found.isEmpty()
                        && !paragraph.gap()
                        && !PersonName.isFull(words)
                        && words.length() <= LONGEST;
        for (String piece : SignatureLines.APART.split(words, -1)) {
            boolean under = !columns.isEmpty() && PersonName.isFull(piece);
            if (!under && role != null && PersonName.isFull(piece)) {
                pending = role;
            }
            if (under) {
                pending = columns.size() > 1 ? columns.remove(0) : columns.get(0);
            }
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
