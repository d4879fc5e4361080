// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.openminutes.internal.Require;

/**
 * Which rules to run and how grave their findings are. A value: every change gives a new set.
 *
 * @param name for the report
 * @param profile for what use
 * @param rules in the order they are run
 * @param severities the caller's own, by rule id, in place of the catalogue's
 */
public record RuleSet(
        String name, Profile profile, List<Rule> rules, Map<String, Severity> severities) {

    /** Copies list and map. */
    public RuleSet {
        Require.text(name, "name of a rule set");
        requireNonNull(profile, "profile");
        rules = List.copyOf(rules);
        severities = Map.copyOf(severities);
    }

    /** The standard rules for notes (<i>minnesanteckningar</i>). */
    public static RuleSet notes() {
        return of(Profile.NOTES);
    }

    /** The standard rules for protocols (<i>protokoll</i>). */
    public static RuleSet protocol() {
        return of(Profile.PROTOCOL);
    }

    /** The standard rules for the edition on the web. */
    public static RuleSet publicEdition() {
        return of(Profile.PUBLIC);
    }

    /** The standard rules for delivery to an e-archive. */
    public static RuleSet archive() {
        return of(Profile.ARCHIVE);
    }

    /**
     * The standard rules for a use.
     *
     * @param profile the use
     * @return the set, named after the profile in lower case
     */
    public static RuleSet of(Profile profile) {
        return new RuleSet(
                profile.name().toLowerCase(Locale.ROOT), profile, StandardRules.all(), Map.of());
    }

    /**
     * This set and one rule more.
     *
     * @param rule the rule
     * @return a new set
     * @throws IllegalArgumentException if a rule with its id is there already
     */
    public RuleSet with(Rule rule) {
        if (rules.stream().anyMatch(r -> r.info().id().equals(rule.info().id()))) {
            throw new IllegalArgumentException(
                    "rule set %s has a rule %s already".formatted(name, rule.info().id()));
        }
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(name, profile, more, severities);
    }

    /**
     * This set and the rules of others, found by {@link ServiceLoader} now, in the order it gives
     * them. A module provides {@link Rule} in its {@code module-info}, a jar names its classes in
     * {@code META-INF/services/org.openminutes.validation.Rule}; each has a public constructor
     * without parameters.
     *
     * @return a new set
     * @throws IllegalArgumentException if two rules have one id
     * @throws java.util.ServiceConfigurationError if a rule named cannot be made
     */
    public RuleSet withInstalled() {
        RuleSet all = this;
        for (Rule rule : ServiceLoader.load(Rule.class)) {
            all = all.with(rule);
        }
        return all;
    }

    /**
     * This set without some rules.
     *
     * @param ids the rules to leave out
     * @return a new set
     * @throws IllegalArgumentException if it has no such rule
     */
    public RuleSet without(String... ids) {
        Set<String> out = Set.of(ids);
        for (String id : out) {
            requireRule(id);
        }
        List<Rule> fewer = rules.stream().filter(r -> !out.contains(r.info().id())).toList();
        return new RuleSet(name, profile, fewer, severities);
    }

    /**
     * This set with another severity for a rule; a rule that is off in the profile is put on.
     *
     * @param id the rule
     * @param severity how grave its findings are
     * @return a new set
     * @throws IllegalArgumentException if it has no such rule
     */
    public RuleSet severity(String id, Severity severity) {
        requireRule(id);
        Map<String, Severity> own = new HashMap<>(severities);
        own.put(id, severity);
        return new RuleSet(name, profile, rules, own);
    }

    /** How grave a finding of {@code rule} is here; absent if it is off. */
    Optional<Severity> severityOf(RuleInfo rule) {
        return Optional.ofNullable(severities.get(rule.id())).or(() -> rule.severity(profile));
    }

    private void requireRule(String id) {
        if (rules.stream().noneMatch(r -> r.info().id().equals(id))) {
            throw new IllegalArgumentException(
                    "rule set %s has no rule \"%s\"".formatted(name, id));
        }
    }
}
