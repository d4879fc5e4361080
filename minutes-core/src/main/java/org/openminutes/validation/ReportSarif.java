// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openminutes.internal.Json;

/**
 * Reports in SARIF 2.1.0 (OASIS), the format in which editors and build servers take findings. A
 * waiver becomes a suppression, a file that could not be checked a notification. The same reports
 * give the same text.
 */
public final class ReportSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<Result> results;
    private final List<String> failures;
    private final Locale locale;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<RuleInfo> rules;

    private ReportSarif(List<Checked> checked, List<String> failures, Locale locale) {
        this.results = checked.stream().flatMap(each -> each.results().stream()).toList();
        this.failures = List.copyOf(failures);
        this.locale = locale;
        this.rules = checked.stream().flatMap(each -> each.rules().stream()).distinct().toList();
        for (RuleInfo rule : rules) {
            indexes.putIfAbsent(rule.id(), indexes.size());
        }
    }

    /**
     * A report and the file it is on.
     *
     * @param file the file as its user named it; empty if the findings' own places tell it
     * @param report the report
     */
    public record Checked(String file, Report report) {

        /** Checks the parts. */
        public Checked {
            requireNonNull(file, "file");
            requireNonNull(report, "report");
        }

        private List<Result> results() {
            return report.findings().stream()
                    .map(finding -> new Result(file, finding, report.waiver(finding)))
                    .toList();
        }

        private List<RuleInfo> rules() {
            List<RuleInfo> rules = new ArrayList<>(report.checked());
            report.findings().forEach(finding -> rules.add(finding.rule()));
            return rules;
        }
    }

    private record Result(String file, Finding finding, Optional<Waiver> waiver) {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param locale the language of the messages: Swedish if it is, else English
     * @return one JSON object, with a line feed at the end
     */
    public static String of(Report report, Locale locale) {
        return of(List.of(new Checked("", report)), List.of(), locale);
    }

    /**
     * Writes the reports on several files as one run.
     *
     * @param checked the reports, in order
     * @param failures why other files could not be checked, a line each
     * @param locale the language of the messages: Swedish if it is, else English
     * @return one JSON object, with a line feed at the end
     */
    public static String of(List<Checked> checked, List<String> failures, Locale locale) {
        ReportSarif sarif = new ReportSarif(checked, failures, locale);
        return Json.object(
                json ->
                        json.field("$schema", SCHEMA)
                                .field("version", "2.1.0")
                                .objects("runs", List.of(sarif), ReportSarif::run));
    }

    private void run(Json json) {
        json.object("tool", tool -> tool.object("driver", this::driver))
                .objects("invocations", List.of(failures), ReportSarif::invocation)
                .field("language", locale.getLanguage().equals("sv") ? "sv" : "en")
                .field("columnKind", "utf16CodeUnits")
                .objects("results", results, this::result);
    }

    private void driver(Json json) {
        json.field("name", "Minutes").objects("rules", rules, this::rule);
    }

    private void rule(RuleInfo rule, Json json) {
        json.field("id", rule.id())
                .object("shortDescription", text -> text(text, rule.condition(locale)));
        rule.explanation()
                .ifPresent(
                        why -> json.object("fullDescription", text -> text(text, why.why(locale))));
        json.object("help", text -> text(text, help(rule)));
    }

    private String help(RuleInfo rule) {
        return rule.explanation().map(why -> why.mend(locale) + " ").orElse("")
                + "("
                + rule.source()
                + ")";
    }

    private static void invocation(List<String> failures, Json json) {
        json.field("executionSuccessful", failures.isEmpty());
        if (!failures.isEmpty()) {
            json.objects(
                    "toolExecutionNotifications",
                    failures,
                    (line, each) ->
                            each.field("level", "error")
                                    .object("message", text -> text(text, line)));
        }
    }

    private void result(Result result, Json json) {
        Finding finding = result.finding();
        json.field("ruleId", finding.rule().id())
                .field("ruleIndex", indexes.getOrDefault(finding.rule().id(), 0))
                .field("level", level(finding.severity()))
                .object("message", message -> text(message, finding.message(locale)))
                .objects("locations", List.of(result), ReportSarif::location)
                .object(
                        "partialFingerprints",
                        print -> print.field("place/v1", finding.rule().id() + finding.path()));
        result.waiver()
                .ifPresent(
                        waiver ->
                                json.objects(
                                        "suppressions", List.of(waiver), ReportSarif::suppression));
    }

    private static void suppression(Waiver waiver, Json json) {
        json.field("kind", "external")
                .field("status", "accepted")
                .field("justification", waiver.by() + ": " + waiver.reason());
    }

    private static void location(Result result, Json json) {
        Finding finding = result.finding();
        String file =
                result.file().isEmpty()
                        ? finding.source().map(SourcePlace::file).orElse("")
                        : result.file();
        if (!file.isEmpty()) {
            json.object("physicalLocation", physical -> physical(file, finding, physical));
        }
        json.objects(
                "logicalLocations",
                List.of(finding.path().isEmpty() ? "minutes" : finding.path()),
                (path, each) -> each.field("fullyQualifiedName", path));
    }

    private static void physical(String file, Finding finding, Json json) {
        json.object("artifactLocation", artifact -> artifact.field("uri", uri(file)));
        finding.source().ifPresent(place -> json.object("region", each -> region(place, each)));
    }

    private static void region(SourcePlace place, Json json) {
        json.field("startLine", place.firstLine()).field("endLine", place.lastLine());
    }

    private static void text(Json json, String text) {
        json.field("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A file name as a URI reference: all but unreserved characters and / escaped. */
    private static String uri(String file) {
        return URLEncoder.encode(file.replace('\\', '/'), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~")
                .replace("%2F", "/");
    }
}
