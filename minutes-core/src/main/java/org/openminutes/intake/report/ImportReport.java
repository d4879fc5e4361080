// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openminutes.intake.Confidence;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.SourceTrace;
import org.openminutes.intake.SourceTrace.Kept;
import org.openminutes.intake.SourceTrace.Skipped;
import org.openminutes.intake.report.Parts.Part;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Task;
import org.openminutes.validation.Finding;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/**
 * A page that shows the source of a record beside what was read, line by line, with how sure the
 * reading is of each field, and what was left out and why: for a person who checks an import at a
 * glance. One HTML file without scripts and without anything from elsewhere; it prints well. The
 * same result gives the same page.
 */
public final class ImportReport {

    private final ImportResult result;
    private final Minutes minutes;
    private final Locale locale;
    private final ReportWords words;
    private final Wording wording;
    private final Map<String, Confidence> sure = new HashMap<>();
    private final Html html = new Html();

    private ImportReport(ImportResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
        minutes = result.minutes();
        words = new ReportWords(locale);
        wording = Wording.of(locale);
        result.confidence().forEach(one -> sure.put(one.path(), one));
    }

    /**
     * Makes the page.
     *
     * @param result what came of reading the file
     * @param lines the lines of a text as {@link
     *     org.openminutes.intake.text.TextImporter#lines(org.openminutes.intake.Source)} counts
     *     them; of other formats the trace has its own and these do not matter
     * @param locale Swedish, else English
     * @return a whole HTML document
     */
    public static String html(ImportResult result, List<String> lines, Locale locale) {
        ImportReport report = new ImportReport(result, locale);
        report.page(lines);
        return report.html.toString();
    }

    private void page(List<String> lines) {
        String language = wording.language();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", language).raw("<head>");
        html.raw("<meta charset=\"utf-8\">");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.element("title", words.say("page", result.trace().file()));
        html.raw("<style>").raw(ReportStyle.CSS).raw("</style></head><body>\n");
        header();
        html.open("main");
        facts();
        findings();
        source(lines);
        html.close("main").raw("</body></html>\n");
    }

    private void header() {
        html.open("header").element("p", result.trace().file(), "class", "file");
        html.element("h1", minutes.title());
        html.open("ul", "class", "counts");
        count("items", minutes.allItems().count());
        count("participants", minutes.attendance().size());
        count("positions", minutes.facts(Position.class).count());
        count("proposals", minutes.facts(Proposal.class).count());
        count("tasks", minutes.facts(Task.class).count());
        count("skipped", result.trace().skipped().size());
        html.close("ul").close("header").raw("\n");
    }

    private void count(String key, long number) {
        html.open("li").element("strong", String.valueOf(number)).text(" " + words.say(key));
        html.close("li");
    }

    /** What is known of the whole, and what is not. */
    private void facts() {
        html.open("section", "aria-labelledby", "whole");
        html.element("h2", words.say("whole"), "id", "whole").open("dl");
        Map<String, String> values = values();
        for (Confidence one : result.confidence()) {
            if (values.containsKey(one.path())) {
                html.element("dt", words.say("field." + one.path())).open("dd");
                html.text(values.get(one.path())).raw(" ");
                badge(one);
                html.close("dd");
            }
        }
        html.close("dl");
        legend();
        html.close("section").raw("\n");
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("kind", words.say("kind." + minutes.kind().name()));
        values.put("meeting.body", minutes.meeting().body().map(b -> b.asWritten()).orElse(""));
        values.put("meeting.date", minutes.meeting().date().map(d -> d.asWritten()).orElse(""));
        values.put("meeting.date.year", "");
        values.put("meeting.time", minutes.meeting().time().map(t -> t.asWritten()).orElse(""));
        values.put("meeting.time.end", "");
        values.put("meeting.venue", minutes.meeting().venue().asWritten());
        values.put("chair", named(org.openminutes.model.Function.CHAIR));
        values.put("secretary", named(org.openminutes.model.Function.SECRETARY));
        return values;
    }

    private String named(org.openminutes.model.Function function) {
        return String.join(
                ", ",
                minutes.attendance().stream()
                        .filter(line -> line.has(function))
                        .map(line -> line.who().asWritten())
                        .toList());
    }

    private void legend() {
        html.open("p", "class", "legend");
        for (Confidence.Level level : Confidence.Level.values()) {
            mark(level, words.say("level." + level.name()));
            html.text(" " + words.say("level." + level.name() + ".why") + " ");
        }
        html.close("p");
    }

    private void badge(Confidence one) {
        mark(one.level(), words.say("level." + one.level().name()));
        String basis = words.basis(one);
        if (!basis.isEmpty()) {
            html.raw(" ").element("span", basis, "class", "basis");
        }
    }

    private void mark(Confidence.Level level, String text) {
        html.element("span", text, "class", "level " + level.name().toLowerCase(Locale.ROOT));
    }

    private void findings() {
        if (result.findings().isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "found");
        html.element("h2", words.say("found"), "id", "found").open("ul");
        for (Finding finding : result.findings()) {
            html.open("li");
            finding.source().ifPresent(place -> lineLink(place.firstLine()));
            html.text(" " + finding.message(locale)).close("li");
        }
        html.close("ul").close("section").raw("\n");
    }

    private void lineLink(int line) {
        html.element("a", words.say("line", line), "href", "#r" + line);
    }

    private void source(List<String> text) {
        List<SourceTrace.Line> own = result.trace().lines();
        Map<Integer, List<Kept>> kept = new TreeMap<>();
        for (Kept part : result.trace().kept()) {
            kept.computeIfAbsent(part.firstLine(), k -> new ArrayList<>()).add(part);
        }
        Map<Integer, List<Skipped>> skipped = new TreeMap<>();
        for (Skipped one : result.trace().skipped()) {
            skipped.computeIfAbsent(one.line(), k -> new ArrayList<>()).add(one);
        }
        Map<String, Part> parts = Parts.of(minutes, wording, words);
        html.open("section", "aria-labelledby", "lines");
        html.element("h2", words.say("lines"), "id", "lines").open("table").raw("<thead><tr>");
        html.element(
                "th", own.isEmpty() ? words.say("number") : words.say("place"), "scope", "col");
        html.element("th", words.say("source"), "scope", "col");
        html.element("th", words.say("read"), "scope", "col").raw("</tr></thead><tbody>\n");
        int count = own.isEmpty() ? text.size() : own.size();
        for (int i = 1; i <= count; i++) {
            String line = own.isEmpty() ? text.get(i - 1) : own.get(i - 1).text();
            String place = own.isEmpty() ? String.valueOf(i) : own.get(i - 1).place();
            row(
                    i,
                    place,
                    line,
                    parts,
                    kept.getOrDefault(i, List.of()),
                    skipped.getOrDefault(i, List.of()));
        }
        html.raw("</tbody>").close("table").close("section");
    }

    private void row(
            int number,
            String place,
            String line,
            Map<String, Part> parts,
            List<Kept> kept,
            List<Skipped> skipped) {
        boolean item = kept.stream().anyMatch(part -> ReportStyle.isItem(part.path()));
        String style = item ? "item" : line.isBlank() ? "blank" : "";
        html.open("tr", "id", "r" + number, "class", style);
        html.element("th", place, "scope", "row").element("td", line, "class", "source").open("td");
        for (Kept part : kept) {
            Part what = parts.get(part.path());
            if (what != null) {
                read(part.path(), what);
            }
        }
        for (Skipped one : new LinkedHashSet<>(skipped)) {
            html.open("p", "class", "skip").element("span", words.say("left")).text(" ");
            if (!one.text().isBlank()) {
                html.element("q", one.text().strip()).text(" ");
            }
            html.text("– " + words.reason(one.reason())).close("p");
        }
        html.close("td").close("tr").raw("\n");
    }

    private void read(String path, Part what) {
        html.open("p", "class", what.also() ? "read also" : "read");
        html.element("b", (what.also() ? words.say("also") + " " : "") + what.label());
        if (!what.value().isBlank()) {
            html.text(" " + what.value());
        }
        for (Detail detail : what.details()) {
            html.open("span", "class", "detail").text(detail.toString()).close("span");
        }
        doubts(path);
        html.close("p");
    }

    /** What of a part, or of its fields, is less than stated. */
    private void doubts(String path) {
        Confidence own = sure.get(path);
        if (own != null && !(own.level() == Confidence.Level.STATED && own.basis().isEmpty())) {
            html.raw(" ");
            badge(own);
        }
        for (String field : List.of(".number", ".owners", ".due")) {
            Confidence one = sure.get(path + field);
            if (one != null) {
                html.raw(" ")
                        .element("span", words.say("field" + field), "class", "basis")
                        .raw(" ");
                badge(one);
            }
        }
        int i = 0;
        Confidence owner = sure.get(path + ".owners[0]");
        while (owner != null) {
            html.raw(" ");
            badge(owner);
            owner = sure.get(path + ".owners[" + ++i + "]");
        }
    }
}
