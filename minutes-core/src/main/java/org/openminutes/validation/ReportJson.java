// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openminutes.internal.Json;

/**
 * A report for programs, as JSON after the schema {@code report-1.schema.json} beside this class.
 * The same report gives the same text.
 */
public final class ReportJson {

    /** The name of the schema; a later version with other fields has another. */
    public static final String SCHEMA = "urn:openminutes:report:1";

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private ReportJson() {}

    /**
     * Writes a report. A message stands in both languages.
     *
     * @param report the report
     * @return one JSON object, with a line feed at the end
     */
    public static String of(Report report) {
        return Json.object(json -> report(report, json));
    }

    /**
     * Writes a report piece by piece, so that a long one need not fit in memory.
     *
     * @param report the report
     * @param out where to: the same characters as {@link #of(Report)}
     * @throws IOException if {@code out} fails; passed on unchanged
     */
    public static void writeTo(Report report, Appendable out) throws IOException {
        try {
            Json.object(out, json -> report(report, json));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void report(Report report, Json json) {
        json.field("$schema", SCHEMA)
                .field("minutes", report.minutes().value())
                .field("title", report.title())
                .field("ruleSet", report.ruleSet())
                .field("profile", lower(report.profile()))
                .field("clean", report.isClean())
                .object("counts", counts -> counts(report, counts))
                .objects(
                        "findings",
                        report.findings(),
                        (finding, each) -> finding(report, finding, each))
                .objects("checked", report.checked(), ReportJson::checked)
                .objects("waivers", report.waivers(), ReportJson::waiver);
    }

    private static void counts(Report report, Json json) {
        for (Severity severity : Severity.values()) {
            json.field(lower(severity), report.findings(severity).size());
        }
        json.field(
                "waived",
                report.findings().stream().filter(f -> report.waiver(f).isPresent()).count());
    }

    private static void finding(Report report, Finding finding, Json json) {
        json.field("rule", finding.rule().id())
                .field("severity", lower(finding.severity()))
                .field("path", finding.path());
        finding.source().ifPresent(place -> json.object("source", each -> place(place, each)));
        json.strings("arguments", finding.arguments())
                .field("sv", finding.message(SWEDISH))
                .field("en", finding.message(Locale.ENGLISH));
        report.waiver(finding).ifPresent(waiver -> json.object("waiver", w -> waiver(waiver, w)));
    }

    private static void place(SourcePlace place, Json json) {
        json.field("file", place.file())
                .field("firstLine", place.firstLine())
                .field("lastLine", place.lastLine());
    }

    private static void checked(RuleInfo rule, Json json) {
        json.field("rule", rule.id())
                .field("condition", rule.condition())
                .field("source", rule.source());
    }

    private static void waiver(Waiver waiver, Json json) {
        json.field("rule", waiver.rule())
                .field("path", waiver.path())
                .field("reason", waiver.reason())
                .field("by", waiver.by());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
