// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.util.Locale;

/**
 * A rule explained to people, as plain text.
 *
 * <pre>
 * TSK-001  The task “…” has no owner.
 *   Severity: notes warning, protocol warning, public warning, archive warning
 *   Found when: an open task has no owner
 *   Why: What nobody answers for is not done.
 *   Example: En arbetsgrupp ska tillsättas.
 *   To mend: Write who does it.
 *   Source: practice
 * </pre>
 */
public final class RuleText {

    private RuleText() {}

    /**
     * Explains a rule.
     *
     * @param rule the rule
     * @param locale the language: Swedish if it is, else English
     * @return lines that end with a line feed; a rule of others without explanation has fewer
     */
    public static String of(RuleInfo rule, Locale locale) {
        boolean sv = locale.getLanguage().equals("sv");
        StringBuilder out = new StringBuilder();
        out.append(rule.id()).append("  ").append(message(rule, locale)).append('\n');
        line(out, sv ? "Allvar" : "Severity", severities(rule, sv));
        line(out, sv ? "Hittas när" : "Found when", rule.condition(locale));
        rule.explanation()
                .ifPresent(
                        explanation -> {
                            line(out, sv ? "Varför" : "Why", explanation.why(locale));
                            line(out, sv ? "Exempel" : "Example", explanation.example());
                            line(out, sv ? "Åtgärd" : "To mend", explanation.mend(locale));
                        });
        line(out, sv ? "Källa" : "Source", rule.source());
        return out.toString();
    }

    /**
     * The message of a rule with an ellipsis for each thing that a finding names.
     *
     * @param rule the rule
     * @param locale the language: Swedish if it is, else English
     * @return e.g. {@code "The task “…” has no owner."}
     */
    public static String message(RuleInfo rule, Locale locale) {
        return rule.template(locale).replaceAll("\\{\\d}", "…");
    }

    private static void line(StringBuilder out, String label, String words) {
        out.append("  ").append(label).append(": ").append(words).append('\n');
    }

    private static String severities(RuleInfo rule, boolean sv) {
        StringBuilder out = new StringBuilder();
        for (Profile profile : Profile.values()) {
            out.append(out.isEmpty() ? "" : ", ")
                    .append(profile.name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(rule.severity(profile).map(s -> word(s, sv)).orElse(sv ? "av" : "off"));
        }
        return out.toString();
    }

    private static String word(Severity severity, boolean sv) {
        return switch (severity) {
            case ERROR -> sv ? "fel" : "error";
            case WARNING -> sv ? "varning" : "warning";
            case INFO -> sv ? "upplysning" : "information";
        };
    }
}
