// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.internal.Require;

/**
 * What is known of a rule without running it: the row of the catalogue.
 *
 * @param id three capital letters, hyphen, three digits; never used again for another rule
 * @param severities how grave a finding is in each profile; the rule is off in the others
 * @param condition when it finds something, in English
 * @param source the law, specification or record it rests on
 * @param sv the message in Swedish, with {@code {0}}, {@code {1}} … for the arguments
 * @param en the message in English, with the same arguments
 * @param explanation why it matters and how to mend it; every rule of the catalogue has one
 */
public record RuleInfo(
        String id,
        Map<Profile, Severity> severities,
        String condition,
        String source,
        String sv,
        String en,
        Optional<Explanation> explanation) {

    private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{3}");

    /**
     * Copies the map, in the order of the profiles.
     *
     * @throws IllegalArgumentException if the id has another shape or a text is blank
     */
    public RuleInfo {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a rule id is like ABC-123, got \"" + id + "\"");
        }
        Map<Profile, Severity> copy = new EnumMap<>(Profile.class);
        copy.putAll(severities);
        severities = Collections.unmodifiableMap(copy);
        requireNonNull(condition, "condition");
        requireNonNull(source, "source");
        Require.text(sv, "Swedish message of " + id);
        Require.text(en, "English message of " + id);
        requireNonNull(explanation, "explanation");
    }

    /** As the canonical one, without explanation. */
    public RuleInfo(
            String id,
            Map<Profile, Severity> severities,
            String condition,
            String source,
            String sv,
            String en) {
        this(id, severities, condition, source, sv, en, Optional.empty());
    }

    /**
     * When it finds something.
     *
     * @param locale the language
     * @return Swedish if {@code locale} is and the rule is explained, else English
     */
    public String condition(Locale locale) {
        return locale.getLanguage().equals("sv")
                ? explanation.map(Explanation::conditionSv).orElse(condition)
                : condition;
    }

    /**
     * How grave a finding is.
     *
     * @param profile in which profile
     * @return the severity, absent if the rule is off there
     */
    public Optional<Severity> severity(Profile profile) {
        return Optional.ofNullable(severities.get(profile));
    }

    /**
     * The message with its placeholders.
     *
     * @param locale the language
     * @return Swedish if {@code locale} is, else English
     */
    public String template(Locale locale) {
        return locale.getLanguage().equals("sv") ? sv : en;
    }
}
