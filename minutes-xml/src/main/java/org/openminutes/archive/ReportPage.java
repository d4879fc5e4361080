// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Locale;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Report;
import org.openminutes.validation.ReportText;
import org.openminutes.validation.RuleInfo;

/**
 * A validation report for people who open the package in fifty years: in Swedish, in English, and
 * the rules with their sources, so that what was not found can be told from what was not asked.
 *
 * @param report the report
 * @param minutes the record it is of
 */
record ReportPage(Report report, Minutes minutes) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        ReportText.writeTo(report, minutes, SWEDISH, text);
        text.append('\n');
        ReportText.writeTo(report, minutes, Locale.ENGLISH, text);
        text.append("\nPRÖVADE REGLER / RULES CHECKED\n");
        for (RuleInfo rule : report.checked()) {
            text.append(rule.id()).append("  ").append(rule.source().replace('\n', ' '));
            text.append('\n');
        }
        text.flush();
    }
}
