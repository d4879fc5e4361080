// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openminutes.internal.Json;

/**
 * A report in SARIF 2.1.0 (OASIS), the format in which editors and build servers take findings. A
 * waiver becomes a suppression. The same report gives the same text.
 */
public final class ReportSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Report report;
    private final Locale locale;
    private final List<RuleInfo> rules;

    private ReportSarif(Report report, Locale locale) {
        this.report = report;
        this.locale = locale;
        Set<RuleInfo> all = new LinkedHashSet<>(report.checked());
        report.findings().forEach(finding -> all.add(finding.rule()));
        this.rules = List.copyOf(all);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param locale the language of the messages: Swedish if it is, else English
     * @return one JSON object, with a line feed at the end
     */
    public static String of(Report report, Locale locale) {
        ReportSarif sarif = new ReportSarif(report, locale);
        return Json.object(
                json ->
                        json.field("$schema", SCHEMA)
                                .field("version", "2.1.0")
                                .objects("runs", List.of(report), (one, run) -> sarif.run(run)));
    }

    private void run(Json json) {
        json.object("tool", tool -> tool.object("driver", this::driver))
                .field("language", locale.getLanguage().equals("sv") ? "sv" : "en")
                .field("columnKind", "utf16CodeUnits")
                .objects("results", report.findings(), this::result);
    }

    private void driver(Json json) {
        json.field("name", "Minutes")
                .objects(
                        "rules",
                        rules,
                        (rule, each) ->
                                each.field("id", rule.id())
                                        .object("shortDescription", d -> text(d, rule.condition()))
                                        .object("help", help -> text(help, rule.source())));
    }

    private void result(Finding finding, Json json) {
        json.field("ruleId", finding.rule().id())
                .field("ruleIndex", rules.indexOf(finding.rule()))
                .field("level", level(finding.severity()))
                .object("message", message -> text(message, finding.message(locale)))
                .objects("locations", List.of(finding), ReportSarif::location);
        report.waiver(finding)
                .ifPresent(
                        waiver ->
                                json.objects(
                                        "suppressions",
                                        List.of(waiver),
                                        (one, each) ->
                                                each.field("kind", "external")
                                                        .field(
                                                                "justification",
                                                                one.by() + ": " + one.reason())));
    }

    private static void location(Finding finding, Json json) {
        finding.source()
                .ifPresent(
                        place ->
                                json.object(
                                        "physicalLocation",
                                        physical ->
                                                physical.object(
                                                                "artifactLocation",
                                                                file ->
                                                                        file.field(
                                                                                "uri",
                                                                                uri(place.file())))
                                                        .object(
                                                                "region",
                                                                region -> region(place, region))));
        json.objects(
                "logicalLocations",
                List.of(finding.path().isEmpty() ? "minutes" : finding.path()),
                (path, each) -> each.field("fullyQualifiedName", path));
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

    /** A file name as a relative URI reference: all but unreserved characters and / escaped. */
    private static String uri(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~")
                .replace("%2F", "/");
    }
}
