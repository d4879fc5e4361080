// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.util.List;
import java.util.Locale;
import org.openminutes.internal.Json;

/** Rules for programs, as JSON. The same rules give the same text. */
public final class RuleJson {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private RuleJson() {}

    /**
     * Writes rules. What is told to people stands in both languages; an absent severity means that
     * the rule is off in the profile.
     *
     * @param rules which
     * @return one JSON object with an array {@code rules}, with a line feed at the end
     */
    public static String of(List<RuleInfo> rules) {
        return Json.object(json -> json.objects("rules", rules, RuleJson::rule));
    }

    private static void rule(RuleInfo rule, Json json) {
        json.field("id", rule.id()).object("severity", each -> severities(rule, each));
        both(json, "message", rule.sv(), rule.en());
        both(json, "condition", rule.condition(SWEDISH), rule.condition());
        rule.explanation()
                .ifPresent(
                        explanation -> {
                            both(json, "why", explanation.whySv(), explanation.whyEn());
                            json.field("example", explanation.example());
                            both(json, "mend", explanation.mendSv(), explanation.mendEn());
                        });
        json.field("source", rule.source());
    }

    private static void severities(RuleInfo rule, Json json) {
        rule.severities()
                .forEach(
                        (profile, severity) ->
                                json.field(
                                        profile.name().toLowerCase(Locale.ROOT),
                                        severity.name().toLowerCase(Locale.ROOT)));
    }

    private static void both(Json json, String name, String sv, String en) {
        json.object(name, each -> each.field("sv", sv).field("en", en));
    }
}
