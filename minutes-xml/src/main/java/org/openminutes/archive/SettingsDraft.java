// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.openminutes.model.Minutes;

/** The settings of a package while they are being said. */
final class SettingsDraft {

    private final ArchiveProfile profile;

    /** By what they are for; a later one takes the place of an earlier. */
    private final Map<String, Agent> agents = new TreeMap<>();

    private final Map<String, String> references = new TreeMap<>();
    private final Map<String, String> conditions = new TreeMap<>();
    private Optional<String> id = Optional.empty();
    private Optional<String> label = Optional.empty();
    private Optional<Instant> created = Optional.empty();
    private RecordStatus status = RecordStatus.NEW;

    SettingsDraft(ArchiveProfile profile) {
        this.profile = profile;
    }

    void agent(String part, Agent agent) {
        agents.put(part, agent);
    }

    void reference(String type, String value) {
        references.put(type, text(value, "reference"));
    }

    void condition(String name, String value) {
        conditions.put(name, text(value, name));
    }

    void id(String value) {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}")) {
            throw new IllegalArgumentException(
                    ("a package id is 1 to 80 of A-Z a-z 0-9 . _ - and begins with a letter or"
                                    + " digit, got \"%s\"")
                            .formatted(value));
        }
        id = Optional.of(value);
    }

    void label(String value) {
        label = Optional.of(text(value, "label"));
    }

    void created(Instant value) {
        created = Optional.of(value);
    }

    void status(RecordStatus value) {
        status = value;
    }

    /** A text an XML document can carry. */
    static String text(String value, String what) {
        boolean isBad =
                value.isBlank()
                        || value.codePoints()
                                .anyMatch(
                                        c ->
                                                Character.isISOControl(c)
                                                        || Character.getType(c)
                                                                == Character.SURROGATE
                                                        || (c & 0xFFFF) >= 0xFFFE);
        if (isBad) {
            throw new IllegalArgumentException(
                    "%s must have a text of one line without control characters, got \"%s\""
                            .formatted(what, value));
        }
        return value;
    }

    /** An identification code with its kind, e.g. {@code ORG:2120001234}. */
    static Optional<String> code(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.matches("[A-Za-z]+:\\S+")) {
            throw new IllegalArgumentException(
                    "a code has its kind before a colon, as ORG:2120001234, got \"%s\""
                            .formatted(value));
        }
        return Optional.of(text(value, "code"));
    }

    /**
     * The settings, with what has not been said taken from the records.
     *
     * @param records sorted; not empty
     * @param more what else decides what is written
     * @throws IllegalStateException if something that must be said is not
     */
    Settings settle(List<Minutes> records, List<String> more) {
        if (records.isEmpty()) {
            throw new IllegalStateException("a package needs a record; add one with add(minutes)");
        }
        Agent creator = organisation("creator", "archivist");
        Agent archivist = organisation("archivist", "creator");
        Instant time = created.or(() -> Derived.created(records)).orElseThrow(this::noTime);
        List<Agent> others =
                Stream.of("contact", "preservation", "source")
                        .filter(agents::containsKey)
                        .map(agents::get)
                        .toList();
        List<String> said = new ArrayList<>(more);
        Stream.of(profile, agents, references, conditions, label, time, status)
                .map(Object::toString)
                .forEach(said::add);
        UUID uuid = Derived.id(records, said);
        return new Settings(
                profile,
                uuid,
                id.orElse("uuid-" + uuid),
                label.orElseGet(() -> labelOf(records)),
                time,
                status,
                new Agent("CREATOR", "ORGANIZATION", creator.name(), creator.note()),
                new Agent("ARCHIVIST", "ORGANIZATION", archivist.name(), archivist.note()),
                others,
                new LinkedHashMap<>(references),
                new Settings.Conditions(
                        condition("archiveName"),
                        condition("disposal"),
                        condition("secrecy"),
                        condition("use"),
                        condition("informationClass")));
    }

    private Agent organisation(String part, String instead) {
        Agent found = agents.getOrDefault(part, agents.get(instead));
        if (found == null) {
            throw new IllegalStateException(
                    "a package must say who submits it: creator(\"Ås kommun\", \"ORG:2120001234\")");
        }
        return found;
    }

    private IllegalStateException noTime() {
        return new IllegalStateException(
                "no record has a known date to take the package's time from; say it with created(time)");
    }

    private Optional<String> condition(String name) {
        return Optional.ofNullable(conditions.get(name));
    }

    private static String labelOf(List<Minutes> records) {
        return records.size() == 1
                ? records.get(0).title().replace('\n', ' ')
                : records.size() + " handlingar";
    }
}
