// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
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
        Writer text = new OutputStreamWriter(out, UTF_8);
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
        text.flush();
    }

    private void finding(Writer text, Finding finding) throws IOException {
        String where = finding.path().isEmpty() ? "handlingen" : finding.path();
        line(text, finding.severity() + " " + finding.rule().id() + " " + where);
        line(text, "  " + oneLine(finding.message(SWEDISH)));
        line(text, "  " + oneLine(finding.message(Locale.ENGLISH)));
        Optional<Waiver> waiver = report.waiver(finding);
        if (waiver.isPresent()) {
            Waiver by = waiver.get();
            line(text, "  Godtagen av %s: %s".formatted(oneLine(by.by()), oneLine(by.reason())));
        }
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static void line(Writer text, String line) throws IOException {
        text.append(line).append('\n');
    }
}
