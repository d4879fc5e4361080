// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.validation.Finding;
import org.openminutes.validation.Report;
import org.openminutes.validation.RuleInfo;
import org.openminutes.validation.Waiver;

/**
 * A validation report as plain text in Swedish, for people who open the package in fifty years.
 *
 * @param report the report
 */
record ReportText(Report report) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    void write(OutputStream out) throws IOException {
        out.write(text().getBytes(UTF_8));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        line(text, "KONTROLL AV HANDLING / VALIDATION REPORT");
        line(text, "");
        line(text, "Handling: " + oneLine(report.title()) + " (" + report.minutes() + ")");
        line(text, "Regelverk: " + report.ruleSet());
        line(text, "Regler som prövats: " + report.checked().size());
        line(text, "");
        line(text, "ANMÄRKNINGAR: " + report.findings().size());
        for (Finding finding : report.findings()) {
            line(text, "");
            finding(text, finding);
        }
        line(text, "");
        line(text, "PRÖVADE REGLER");
        for (RuleInfo rule : report.checked()) {
            line(text, rule.id() + "  " + oneLine(rule.source()));
        }
        return text.toString();
    }

    private void finding(StringBuilder text, Finding finding) {
        String where = finding.path().isEmpty() ? "handlingen" : finding.path();
        line(text, finding.severity() + " " + finding.rule().id() + " " + where);
        line(text, "  " + oneLine(finding.message(SWEDISH)));
        line(text, "  " + oneLine(finding.message(Locale.ENGLISH)));
        Optional<Waiver> waiver = report.waiver(finding);
        waiver.ifPresent(
                w ->
                        line(
                                text,
                                "  Godtagen av %s: %s"
                                        .formatted(oneLine(w.by()), oneLine(w.reason()))));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
