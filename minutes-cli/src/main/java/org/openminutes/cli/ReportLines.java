// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openminutes.validation.Finding;
import org.openminutes.validation.Report;
import org.openminutes.validation.Severity;

/** A report as lines an editor can jump from: {@code file:line: severity rule: message}. */
final class ReportLines {

    private final Words words;

    ReportLines(Words words) {
        this.words = words;
    }

    List<String> of(Path file, Report report) {
        List<String> lines = new ArrayList<>();
        report.findings().forEach(finding -> lines.add(line(file, report, finding)));
        lines.add(
                words.say(
                        "report.summary",
                        file,
                        words.count("errors", report.findings(Severity.ERROR).size()),
                        words.count("warnings", report.findings(Severity.WARNING).size()),
                        words.count("infos", report.findings(Severity.INFO).size()),
                        report.ruleSet()));
        return lines;
    }

    private String line(Path file, Report report, Finding finding) {
        String place =
                finding.source()
                        .map(source -> file + ":" + source.firstLine())
                        .orElseGet(
                                () ->
                                        finding.path().isEmpty()
                                                ? file.toString()
                                                : file + " (" + finding.path() + ")");
        String waived =
                report.waiver(finding)
                        .map(waiver -> " " + words.say("waived", waiver.by(), waiver.reason()))
                        .orElse("");
        return "%s: %s %s: %s%s"
                .formatted(
                        place,
                        words.say("severity." + finding.severity()),
                        finding.rule().id(),
                        finding.message(words.language().locale()),
                        waived);
    }
}
