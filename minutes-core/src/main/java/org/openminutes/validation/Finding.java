// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;
import static java.util.regex.Matcher.quoteReplacement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing a rule found in one place.
 *
 * @param rule the rule
 * @param severity how grave it is in the profile checked
 * @param path where in the record, e.g. {@code items[0].entries[2]}; empty for the whole
 * @param arguments what the message's placeholders stand for, in order
 * @param source where in the file the record was read from, if it was
 */
public record Finding(
        RuleInfo rule,
        Severity severity,
        String path,
        List<String> arguments,
        Optional<SourcePlace> source) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    /** Copies the list. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(path, "path");
        arguments = List.copyOf(arguments);
        requireNonNull(source, "source");
    }

    /**
     * The message.
     *
     * @param locale the language: Swedish if it is, else English
     * @return one sentence; a placeholder without an argument stands as it is
     */
    public String message(Locale locale) {
        return PLACEHOLDER
                .matcher(rule.template(locale))
                .replaceAll(match -> quoteReplacement(argument(match.group(1), match.group())));
    }

    private String argument(String index, String otherwise) {
        int i = Integer.parseInt(index);
        return i < arguments.size() ? arguments.get(i) : otherwise;
    }

    /**
     * The same finding with its place in a file.
     *
     * @param place where
     * @return a new finding
     */
    public Finding at(SourcePlace place) {
        return new Finding(rule, severity, path, arguments, Optional.of(place));
    }

    /**
     * The same finding with another severity.
     *
     * @param other how grave
     * @return a new finding
     */
    public Finding as(Severity other) {
        return new Finding(rule, other, path, arguments, source);
    }

    /** One line for logs, in English. */
    @Override
    public String toString() {
        String where = source.map(SourcePlace::toString).orElse(path.isEmpty() ? "record" : path);
        return "%s %s at %s: %s".formatted(severity, rule.id(), where, message(Locale.ENGLISH));
    }
}
