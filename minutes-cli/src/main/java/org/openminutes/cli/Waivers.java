// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.StandardRules;
import org.openminutes.validation.Waiver;
import picocli.CommandLine.Option;

/** Findings that the user accepts, and who does. */
final class Waivers {

    @Option(
            names = "--waive",
            paramLabel = "ID=REASON",
            description =
                    "Accept what a rule finds, e.g. TSK-002=\"no date yet\"; ID@PATH=REASON in one"
                            + " place only. Can be given several times; stays in the report.")
    private List<String> waive = new ArrayList<>();

    @Option(
            names = "--waived-by",
            paramLabel = "NAME",
            description = "Who accepts them; needed with --waive.")
    private Optional<String> by = Optional.empty();

    /**
     * Them all.
     *
     * @param words for what is refused
     * @throws IllegalArgumentException if one has another shape, a rule is unknown or nobody is
     *     named; one line
     */
    List<Waiver> list(Words words) {
        if (waive.isEmpty()) {
            return List.of();
        }
        String who =
                by.filter(name -> !name.isBlank())
                        .orElseThrow(() -> new IllegalArgumentException(words.say("waive.by")));
        Set<String> known = known();
        return waive.stream().map(one -> waiver(one, who, known, words)).toList();
    }

    private static Waiver waiver(String one, String who, Set<String> known, Words words) {
        int equals = one.indexOf('=');
        if (equals < 1 || one.substring(equals + 1).isBlank()) {
            throw new IllegalArgumentException(words.say("waive.shape", one));
        }
        String place = one.substring(0, equals);
        int at = place.indexOf('@');
        String id = (at < 0 ? place : place.substring(0, at)).strip().toUpperCase(Locale.ROOT);
        if (!known.contains(id)) {
            throw new IllegalArgumentException(words.say("rules.unknown", id));
        }
        Optional<String> path = at < 0 ? Optional.empty() : Optional.of(place.substring(at + 1));
        return new Waiver(id, path, one.substring(equals + 1).strip(), who);
    }

    private static Set<String> known() {
        Set<String> known =
                StandardRules.catalogue().stream()
                        .map(rule -> rule.id())
                        .collect(Collectors.toSet());
        RuleSet.notes().withInstalled().rules().forEach(rule -> known.add(rule.info().id()));
        return known;
    }
}
