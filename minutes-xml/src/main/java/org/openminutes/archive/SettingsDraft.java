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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openminutes.erms.ErmsClassification;
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
    private Optional<RecordStatus> status = Optional.empty();
    private Optional<String> plan = Optional.empty();
    private Optional<String> planCode = Optional.empty();
    private FileNaming naming = FileNaming.ASCII;
    private ChecksumAlgorithm checksums = ChecksumAlgorithm.SHA_256;
    private Optional<Predecessor> predecessor = Optional.empty();
    private Optional<SeriesPart> part = Optional.empty();
    private List<String> children = List.of();

    SettingsDraft(ArchiveProfile profile) {
        this.profile = profile;
    }

    void agent(String part, Agent agent) {
        agents.put(part, agent);
    }

    void reference(String type, String value) {
        references.put(type, SettingText.require(value, "reference"));
    }

    void condition(String name, String value) {
        conditions.put(name, SettingText.require(value, name));
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
        label = Optional.of(SettingText.require(value, "label"));
    }

    void created(Instant value) {
        created = Optional.of(value);
    }

    void status(RecordStatus value) {
        status = Optional.of(value);
    }

    void classification(String name, Optional<String> code) {
        plan = Optional.of(SettingText.require(name, "classification plan"));
        planCode = code.map(c -> SettingText.require(c, "classification code"));
    }

    void naming(FileNaming value) {
        naming = value;
    }

    void checksums(ChecksumAlgorithm value) {
        checksums = value;
    }

    void predecessor(Predecessor value) {
        SettingText.require(value.id(), "id of the earlier package");
        value.reason().ifPresent(reason -> SettingText.require(reason, "reason"));
        if (predecessor.filter(p -> !p.equals(value)).isPresent()) {
            throw new IllegalArgumentException(
                    "a package is about one earlier package, not about both %s and %s"
                            .formatted(predecessor.get().id(), value.id()));
        }
        predecessor = Optional.of(value);
    }

    /** The id that was said. */
    Optional<String> id() {
        return id;
    }

    /** These settings for a package of a series. */
    SettingsDraft partOf(SeriesPart place, Instant time) {
        SettingsDraft draft = copy();
        draft.id = id.map(whole -> whole + "-" + place.number());
        draft.part = Optional.of(place);
        draft.created = Optional.of(time);
        draft.label = label.map(text -> "%s (%s)".formatted(text, place.position()));
        return draft;
    }

    /**
     * The settings of the package that holds a series together.
     *
     * @param parent its id
     * @param parts the ids of the others
     * @param whole the settings of all as one package
     */
    Settings parentOf(String parent, List<String> parts, Settings whole) {
        SettingsDraft draft = copy();
        draft.id = Optional.of(parent);
        draft.created = Optional.of(whole.created());
        draft.label = Optional.of("%s (serie / series)".formatted(whole.label()));
        draft.children = parts;
        return draft.settle(List.of(), List.of());
    }

    private SettingsDraft copy() {
        SettingsDraft draft = new SettingsDraft(profile);
        draft.agents.putAll(agents);
        draft.references.putAll(references);
        draft.conditions.putAll(conditions);
        draft.id = id;
        draft.label = label;
        draft.created = created;
        draft.status = status;
        draft.plan = plan;
        draft.planCode = planCode;
        draft.naming = naming;
        draft.checksums = checksums;
        draft.predecessor = predecessor;
        draft.part = part;
        return draft;
    }

    /**
     * The settings, with what has not been said taken from the records.
     *
     * @param records sorted; not empty
     * @param more what else decides what is written
     * @throws IllegalStateException if something that must be said is not
     */
    Settings settle(List<Minutes> records, List<String> more) {
        return settle(records, () -> Derived.id(records, said(records, more)));
    }

    /** All that decides what is written beside the records. */
    private List<String> said(List<Minutes> records, List<String> more) {
        List<String> said = new ArrayList<>(more);
        Stream.of(profile, agents, references, conditions, label, time(records), status)
                .map(Object::toString)
                .forEach(said::add);
        Stream.of(plan, planCode, naming, checksums, predecessor, part, children)
                .map(Object::toString)
                .forEach(said::add);
        return said;
    }

    /** The settings before all is known of the records: with an id of no meaning, but as long. */
    Settings begin(List<Minutes> records) {
        return settle(records, () -> new UUID(0, 0));
    }

    private Instant time(List<Minutes> records) {
        return created.or(() -> Derived.created(records)).orElseThrow(this::noTime);
    }

    private Settings settle(List<Minutes> records, Supplier<UUID> uuidOf) {
        requireSense(records);
        Agent creator = organisation("creator", "archivist");
        Agent archivist = organisation("archivist", "creator");
        List<Agent> others =
                Stream.of("contact", "preservation", "editor", "source")
                        .filter(agents::containsKey)
                        .map(agents::get)
                        .toList();
        UUID uuid = uuidOf.get();
        return new Settings(
                profile,
                uuid,
                id.orElse("uuid-" + uuid),
                label.orElseGet(() -> labelOf(records)),
                time(records),
                state(),
                new Agent("CREATOR", "ORGANIZATION", creator.name(), creator.note()),
                new Agent("ARCHIVIST", "ORGANIZATION", archivist.name(), archivist.note()),
                others,
                new LinkedHashMap<>(references),
                new Settings.Conditions(
                        condition("archiveName"),
                        condition("disposal"),
                        condition("secrecy"),
                        condition("use"),
                        condition("informationClass"),
                        condition("securityClass")),
                plan.map(name -> new ErmsClassification(name, planCode)),
                naming,
                checksums,
                predecessor,
                part,
                children);
    }

    private RecordStatus state() {
        return status.or(() -> predecessor.map(p -> p.relation().status()))
                .orElse(RecordStatus.NEW);
    }

    /** What can be known to be wrong before anything is written. */
    private void requireSense(List<Minutes> records) {
        boolean deletes = state() == RecordStatus.DELETE;
        if (records.isEmpty() && !deletes && children.isEmpty()) {
            throw new IllegalStateException("a package needs a record; add one with add(minutes)");
        }
        if (deletes && predecessor.isEmpty()) {
            throw new IllegalStateException(
                    "a package that takes back another must name it: deletes(id, reason)");
        }
        if (deletes && !records.isEmpty()) {
            throw new IllegalStateException(
                    "a package that takes back another holds no records, but %d were added"
                            .formatted(records.size()));
        }
        predecessor
                .filter(p -> p.relation().status() != state())
                .ifPresent(
                        p -> {
                            throw new IllegalStateException(
                                    "status %s does not go with a package that %s %s; leave the status out"
                                            .formatted(state(), p.relation().premis(), p.id()));
                        });
        if (profile.structure() == ArchiveProfile.Structure.FGS_1) {
            requireFgs1();
        }
    }

    private void requireFgs1() {
        if (!references.containsKey("SUBMISSIONAGREEMENT")) {
            throw new IllegalStateException(
                    "a package after %s must name its agreement: submissionAgreement(\"Dnr 2026/17\")"
                            .formatted(profile.name()));
        }
        if (state() == RecordStatus.DELETE) {
            throw new IllegalStateException(
                    profile.name() + " has no packages that take back others; ask the archive how");
        }
    }

    private Agent organisation(String part, String instead) {
        Agent found = agents.getOrDefault(part, agents.get(instead));
        if (found == null) {
            throw new IllegalStateException(
                    "a package must say who submits it: creator(\"Ås kommun\", \"ORG:2120000001\")");
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

    private String labelOf(List<Minutes> records) {
        if (records.isEmpty()) {
            return predecessor.map(p -> p.relation().words() + " " + p.id()).orElse("–");
        }
        return records.size() == 1
                ? records.get(0).title().replace('\n', ' ')
                : records.size() + " handlingar";
    }
}
