// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openminutes.validation.Profile;
import org.openminutes.validation.RuleInfo;
import org.openminutes.validation.RuleJson;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.RuleText;
import org.openminutes.validation.StandardRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes rules}. */
@Command(
        name = "rules",
        description =
                "Explains the rules: what they find, why, an example, how to mend, the source.")
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            descriptionKey = "id",
            description = "Rules to explain, e.g. TSK-001, or TSK for all of them; default a list.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON object, in both languages.")
    private boolean json;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<RuleInfo> all = new LinkedHashSet<>(StandardRules.catalogue());
        RuleSet.notes().withInstalled().rules().forEach(rule -> all.add(rule.info()));
        List<RuleInfo> wanted = ids.isEmpty() ? List.copyOf(all) : wanted(all);
        if (json) {
            console.say(RuleJson.of(wanted).stripTrailing());
        } else if (ids.isEmpty()) {
            console.say(console.words().say("rules.head"));
            wanted.forEach(rule -> console.say(line(rule)));
        } else {
            console.say(
                    wanted.stream()
                            .map(rule -> RuleText.of(rule, locale()))
                            .collect(Collectors.joining("\n"))
                            .stripTrailing());
        }
        return Exit.CLEAN;
    }

    private List<RuleInfo> wanted(Set<RuleInfo> all) {
        Set<RuleInfo> wanted = new LinkedHashSet<>();
        for (String id : ids) {
            String prefix = id.toUpperCase(Locale.ROOT);
            List<RuleInfo> found =
                    all.stream()
                            .filter(
                                    rule ->
                                            rule.id().equals(prefix)
                                                    || rule.id().startsWith(prefix + "-"))
                            .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException(console.words().say("rules.unknown", id));
            }
            wanted.addAll(found);
        }
        return List.copyOf(wanted);
    }

    private String line(RuleInfo rule) {
        StringBuilder line = new StringBuilder(rule.id()).append("  ");
        for (Profile profile : Profile.values()) {
            line.append(rule.severity(profile).map(s -> s.name().substring(0, 1)).orElse("–"))
                    .append(' ');
        }
        return line.append(' ').append(rule.condition(locale())).toString();
    }

    private Locale locale() {
        return console.words().language().locale();
    }
}
