// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openminutes.internal.Json;

/** Proposals of years for people, as plain text, and for programs, as JSON. */
public final class YearText {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private YearText() {}

    /**
     * Tells proposals: the year, what speaks for it, what against the others, and the days.
     *
     * <pre>
     * Year: 2020 is proposed, and never written
     *   2020: “6 mars” is a Friday
     *   not 2021: “6 mars” would be a day off: Saturday
     *   “6 mars”: 2020-03-06
     * </pre>
     *
     * @param proposals the proposals
     * @param locale the language: Swedish if it is, else English
     * @return lines that end with a line feed; nothing at all if nothing is proposed
     */
    public static String of(YearProposals proposals, Locale locale) {
        if (proposals.isEmpty()) {
            return "";
        }
        boolean sv = locale.getLanguage().equals("sv");
        StringBuilder out = new StringBuilder(sv ? "Årtal: " : "Year: ");
        out.append(summary(proposals, sv)).append('\n');
        proposals.possible().forEach(one -> line(out, "", one, locale));
        proposals.impossible().forEach(one -> line(out, sv ? "inte " : "not ", one, locale));
        proposals.dates().stream()
                .map(date -> (sv ? "”%s”: %s" : "“%s”: %s").formatted(date.asWritten(), date.day()))
                .distinct()
                .forEach(date -> out.append("  ").append(date).append('\n'));
        return out.toString();
    }

    private static String summary(YearProposals proposals, boolean sv) {
        List<String> years =
                proposals.possible().stream().map(one -> String.valueOf(one.year())).toList();
        if (years.size() == 1) {
            return years.get(0)
                    + (sv ? " föreslås, och skrivs aldrig in" : " is proposed, and never written");
        }
        if (!years.isEmpty()) {
            return String.join(", ", years)
                    + (sv
                            ? " är möjliga; fråga någon som var med"
                            : " are possible; ask who was there");
        }
        return proposals.impossible().isEmpty()
                ? sv
                        ? "datum utan årtal räknas från mötets dag, och skrivs aldrig in"
                        : "dates without year are counted from the meeting, and never written"
                : sv ? "inget är möjligt; något datum är fel" : "none is possible; a date is wrong";
    }

    private static void line(
            StringBuilder out, String before, YearProposals.Candidate candidate, Locale locale) {
        out.append("  ").append(before).append(candidate.year());
        if (!candidate.reasons().isEmpty()) {
            out.append(": ")
                    .append(
                            candidate.reasons().stream()
                                    .map(reason -> reason.message(locale))
                                    .collect(Collectors.joining("; ")));
        }
        out.append('\n');
    }

    /**
     * Tells proposals to programs; reasons stand in both languages.
     *
     * @param proposals the proposals
     * @return one JSON object, with a line feed at the end
     */
    public static String json(YearProposals proposals) {
        return Json.object(
                json ->
                        json.objects("possible", proposals.possible(), YearText::candidate)
                                .objects("impossible", proposals.impossible(), YearText::candidate)
                                .objects("dates", proposals.dates(), YearText::date));
    }

    private static void candidate(YearProposals.Candidate candidate, Json json) {
        json.field("year", candidate.year())
                .objects(
                        "reasons",
                        candidate.reasons(),
                        (reason, each) ->
                                each.field("sv", reason.message(SWEDISH))
                                        .field("en", reason.message(Locale.ENGLISH)));
    }

    private static void date(YearProposals.Dated date, Json json) {
        json.field("path", date.path())
                .field("asWritten", date.asWritten())
                .field("day", date.day().toString());
    }
}
