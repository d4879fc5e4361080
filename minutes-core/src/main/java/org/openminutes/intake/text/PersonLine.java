// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.model.Presence;
import org.openminutes.model.Presence.Gap;
import org.openminutes.model.Role;

/** Reads what stands at one name: {@code Anna Berg (M), Norra kommunförbundet, ordf}. */
final class PersonLine {

    private static final Pattern PART = Pattern.compile("\\(([^()]*)\\)|[^,;()\\t]+");
    private static final Pattern THROUGH =
            Pattern.compile("(.{2,80}?) (genom|via|representerad av|representerat av) (\\p{Lu}.*)");
    private static final Pattern ITEMS = Pattern.compile("(\\p{L}[^§\\d]{1,60}?) (§§? ?\\d.*)");
    private static final Pattern DASH =
            Pattern.compile("\\s+[-–—]+\\s*|[-–—]+\\s+(?!och\\b|samt\\b|eller\\b)|\\s*:\\s+");

    /** What several are together, before the first of their names: <i>Utredarna Anna Ek</i>. */
    private static final Pattern GROUP = Pattern.compile("\\p{Lu}\\p{Ll}{3,30}(?:arna|erna|orna)");

    private String name = "";
    private @Nullable String party;
    private @Nullable String represents;
    private @Nullable String servesFor;
    private final List<Role> roles = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Capacity capacity = Capacity.UNSTATED;
    private Presence.Mode mode = Presence.Mode.UNSTATED;
    private final List<Gap> gaps = new ArrayList<>();

    private PersonLine() {}

    /** Reads one; empty if it does not begin with a name. */
    static Optional<PersonLine> of(String text) {
        PersonLine line = new PersonLine();
        Matcher through = THROUGH.matcher(text.strip());
        if (through.matches() && PersonName.hasOrganisationWord(through.group(1))) {
            line.notes.add(through.group(2));
            Optional<PersonLine> envoy = line.read(through.group(3));
            envoy.ifPresent(person -> person.represents = through.group(1));
            return envoy;
        }
        return line.read(text.strip());
    }

    private Optional<PersonLine> read(String text) {
        String rest = leadingRole(text);
        Matcher matcher = PersonName.PATTERN.matcher(rest);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int end = withoutRole(matcher.group());
        if (end == 0) {
            return Optional.empty();
        }
        String first = rest.substring(0, end).strip();
        boolean stopped =
                first.endsWith(".")
                        && first.length() > 4
                        && first.charAt(first.length() - 3) != ' ';
        name = stopped ? first.substring(0, first.length() - 1) : first;
        parts(rest.substring(end));
        return Optional.of(this);
    }

    /** The function some words mean; a label of a function means it too. */
    static Optional<Function> function(String role) {
        String words = role.strip();
        return Phrases.swedish()
                .exactly("role", words)
                .map(Function::valueOf)
                .or(
                        () ->
                                Phrases.swedish()
                                        .exactly("label", words)
                                        .map(LabelKind::valueOf)
                                        .flatMap(LabelKind::function));
    }

    /** Takes {@code Ordförande Anna Ek} apart. */
    private String leadingRole(String text) {
        int space = text.indexOf(' ');
        for (int words = 0; words < 3 && space > 0; words++) {
            String head = text.substring(0, space);
            Optional<Function> function = function(head);
            boolean title = words == 0 && (hasTitle(head) || GROUP.matcher(head).matches());
            boolean role = function.isPresent() || title;
            if (role && PersonName.begins(text.substring(space + 1))) {
                roles.add(new Role(head, function));
                return text.substring(space + 1).strip();
            }
            space = text.indexOf(' ', space + 1);
        }
        return text;
    }

    /** Length of a name less a role in capitals after it, {@code Anna Ek Ordförande}. */
    private static int withoutRole(String name) {
        int cut = name.length();
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            String tail = name.substring(space + 1);
            if (isKnown("role", tail) || isKnown("title", tail) || isKnown("capacity", tail)) {
                return space;
            }
        }
        return cut;
    }

    private void parts(String rest) {
        Matcher matcher = PART.matcher(DASH.matcher(rest).replaceAll(","));
        boolean first = true;
        while (matcher.find()) {
            String inner = matcher.group(1);
            boolean glued = first && inner == null && !rest.strip().startsWith(",");
            for (String part : divided(inner == null ? matcher.group() : inner)) {
                part(part, inner != null, glued);
                first = false;
            }
        }
    }

    private static List<String> divided(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : words.split("[,;]", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private void part(String written, boolean enclosed, boolean glued) {
        String part = trimmed(written);
        if (part.isEmpty()) {
            return;
        }
        Matcher items = ITEMS.matcher(part);
        if (items.matches() && !isGap(part)) {
            part(items.group(1), enclosed, glued);
            part(items.group(2), enclosed, false);
            return;
        }
        if (party == null && isParty(part, enclosed)) {
            party = part;
        } else if (servesFor != null && isParty(part, enclosed)) {
            notes.add(part);
        } else if (isRole(part)) {
            roles.add(new Role(part, function(part)));
        } else if (isKnown("capacity", part)) {
            capacity = Capacity.valueOf(Phrases.swedish().exactly("capacity", part).orElseThrow());
            roles.add(new Role(part, Optional.empty()));
        } else if (isServing(part) || isGap(part) || isRemote(part)) {
            return;
        } else if (hasTitle(part) || (glued && !enclosed && startsLower(part))) {
            roles.add(new Role(part, Optional.empty()));
        } else if (represents == null) {
            represents = part.startsWith("från ") ? part.substring(5) : part;
            if (part.startsWith("från ")) {
                notes.add("från");
            }
        } else {
            notes.add(part);
        }
    }

    private static String trimmed(String part) {
        String end = part.strip();
        while (end.endsWith(".") && !isKnown("role", end) && end.indexOf('.') == end.length() - 1) {
            end = end.substring(0, end.length() - 1).strip();
        }
        return end;
    }

    private static boolean isParty(String part, boolean enclosed) {
        boolean known = isKnown("party", part);
        return known
                && (enclosed || part.equals(part.toUpperCase(Locale.ROOT)) || part.length() == 1);
    }

    private static boolean isRole(String part) {
        return isKnown("role", part);
    }

    private boolean isServing(String part) {
        for (Phrase phrase : Phrases.swedish().of("serves")) {
            if (part.toLowerCase(Locale.ROOT).startsWith(phrase.words() + " ")
                    && PersonName.begins(part.substring(phrase.words().length()))) {
                servesFor = part.substring(phrase.words().length()).strip();
                capacity = Capacity.SUBSTITUTE;
                notes.add(part.substring(0, phrase.words().length()));
                return true;
            }
        }
        return false;
    }

    private boolean isGap(String part) {
        Optional<Gap> gap = Gaps.of(part);
        gap.ifPresent(gaps::add);
        return gap.isPresent();
    }

    private boolean isRemote(String part) {
        if (!isKnown("remote", part)) {
            return false;
        }
        mode = Presence.Mode.REMOTE;
        notes.add(part);
        return true;
    }

    private static boolean hasTitle(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        String first = space < 0 ? lower : lower.substring(0, space);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        if (isKnown("notname", first) && space > 0) {
            return false;
        }
        return isKnown("title", first)
                || isKnown("title", last)
                || isKnown("role", first)
                || endsAsTitle(first)
                || endsAsTitle(last);
    }

    /** By what a compound ends with: <i>kultursekreterare, e-strateg</i>. */
    private static boolean endsAsTitle(String word) {
        return Phrases.swedish().ending("title", word).isPresent();
    }

    private static boolean startsLower(String part) {
        return Character.isLowerCase(part.codePointAt(0));
    }

    private static boolean isKnown(String kind, String words) {
        return Phrases.swedish().exactly(kind, words.strip()).isPresent();
    }

    String name() {
        return name;
    }

    Optional<String> party() {
        return Optional.ofNullable(party);
    }

    Optional<String> represents() {
        return Optional.ofNullable(represents);
    }

    Optional<String> servesFor() {
        return Optional.ofNullable(servesFor);
    }

    List<Role> roles() {
        return roles;
    }

    Capacity capacity() {
        return capacity;
    }

    Presence.Mode mode() {
        return mode;
    }

    List<Gap> gaps() {
        return gaps;
    }

    Optional<String> note() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", notes));
    }
}
