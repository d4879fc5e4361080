// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Minutes;

/**
 * A report for people, as plain text: a summary, then the findings under the items they are in,
 * each with the line of the file the record was read from, if it was read from one.
 *
 * <pre>
 * Anteckningar Rådet 3 mars 2026
 * Regler: notes, 73 kontrollerade. 1 fel, 1 varning, 0 upplysningar.
 *
 * Punkt 2 Plan för nära vård
 *   VARNING  TSK-001  notes.txt:14  Uppdraget ”Ta fram en tidplan” saknar ansvarig.
 * </pre>
 */
public final class ReportText {

    private static final String INDENT = "  ";

    private final Report report;
    private final Minutes minutes;
    private final Locale locale;
    private final boolean swedish;

    private ReportText(Report report, Minutes minutes, Locale locale) {
        this.report = report;
        this.minutes = minutes;
        this.locale = locale;
        this.swedish = locale.getLanguage().equals("sv");
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param minutes the record it is of, for numbers and titles of its items
     * @param locale the language: Swedish if it is, else English
     * @return lines that end with a line feed
     */
    public static String of(Report report, Minutes minutes, Locale locale) {
        StringBuilder out = new StringBuilder();
        try {
            writeTo(report, minutes, locale, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes a report piece by piece, so that its text need not be in memory.
     *
     * @param report the report
     * @param minutes the record it is of
     * @param locale the language: Swedish if it is, else English
     * @param out where to
     * @throws IOException if {@code out} fails
     */
    public static void writeTo(Report report, Minutes minutes, Locale locale, Appendable out)
            throws IOException {
        new ReportText(report, minutes, locale).writeTo(out);
    }

    private void writeTo(Appendable out) throws IOException {
        out.append(report.title()).append('\n').append(summary()).append('\n');
        for (Map.Entry<String, List<Finding>> group : groups().entrySet()) {
            out.append('\n').append(group.getKey()).append('\n');
            for (Finding finding : group.getValue()) {
                line(out, finding);
            }
        }
    }

    private String summary() {
        long waived = report.findings().stream().filter(this::isWaived).count();
        String rules = swedish ? "Regler: %s, %s kontrollerade. " : "Rules: %s, %s checked. ";
        String accepted = swedish ? ", varav godtagna: " : ", of which waived: ";
        return rules.formatted(report.ruleSet(), report.checked().size())
                + count(Severity.ERROR, "fel", "fel", "error", "errors")
                + ", "
                + count(Severity.WARNING, "varning", "varningar", "warning", "warnings")
                + ", "
                + count(Severity.INFO, "upplysning", "upplysningar", "note", "notes")
                + (waived == 0 ? "" : accepted + waived)
                + ".";
    }

    private String count(Severity severity, String svOne, String svMany, String enOne, String en) {
        int count = report.findings(severity).size();
        return count + " " + (swedish ? (count == 1 ? svOne : svMany) : (count == 1 ? enOne : en));
    }

    /** The findings by heading: of no item first, then in the order of the items. */
    private Map<String, List<Finding>> groups() {
        Map<String, String> headings = headings();
        Map<String, List<Finding>> byItem = new LinkedHashMap<>();
        headings.keySet().forEach(item -> byItem.put(item, new ArrayList<>()));
        for (Finding finding : report.findings()) {
            String at = finding.path();
            while (!headings.containsKey(at)) {
                at = at.substring(0, Math.max(0, at.lastIndexOf('.')));
            }
            byItem.getOrDefault(at, List.of()).add(finding);
        }
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        byItem.forEach(
                (item, findings) -> {
                    if (!findings.isEmpty()) {
                        groups.computeIfAbsent(
                                        headings.getOrDefault(item, ""), h -> new ArrayList<>())
                                .addAll(findings);
                    }
                });
        return groups;
    }

    /** What each item is called, by its path; the record as a whole has the empty path. */
    private Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("", swedish ? "Anteckningarna som helhet" : "The record as a whole");
        addHeadings(minutes.items(), "items", ItemLabels.of(minutes), headings);
        return headings;
    }

    private void addHeadings(
            List<AgendaItem> items, String list, ItemLabels labels, Map<String, String> headings) {
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            String path = list + "[" + i + "]";
            String number = (swedish ? "Punkt " : "Item ") + labels.label(item);
            headings.put(path, item.title().map(t -> number + " " + t).orElse(number));
            addHeadings(item.items(), path + ".items", labels, headings);
        }
    }

    private void line(Appendable out, Finding finding) throws IOException {
        out.append(INDENT).append(pad(word(finding.severity()))).append(INDENT);
        out.append(finding.rule().id()).append(INDENT);
        if (finding.source().isPresent()) {
            out.append(finding.source().get().toString()).append(INDENT);
        }
        out.append(finding.message(locale)).append('\n');
        Optional<Waiver> waived = report.waiver(finding);
        if (waived.isPresent()) {
            out.append(INDENT.repeat(2)).append(swedish ? "Godtaget av " : "Waived by ");
            out.append(waived.get().by()).append(": ").append(waived.get().reason()).append('\n');
        }
    }

    private boolean isWaived(Finding finding) {
        return report.waiver(finding).isPresent();
    }

    private String word(Severity severity) {
        return switch (severity) {
            case ERROR -> swedish ? "FEL" : "ERROR";
            case WARNING -> swedish ? "VARNING" : "WARNING";
            case INFO -> "INFO";
        };
    }

    private static String pad(String word) {
        return word + " ".repeat("VARNING".length() - word.length());
    }
}
