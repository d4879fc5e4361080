// SPDX-License-Identifier: Apache-2.0
package org.openminutes.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openminutes.export.Omission;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Minutes;
import org.openminutes.model.Notice;
import org.openminutes.model.Places;
import org.openminutes.model.Venue;
import org.openminutes.model.When;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** The page, from the title to the signatures; one method for each part of a record. */
final class RecordPage {

    private final Html html;
    private final Wording wording;
    private final EntryMarkup entries;
    private final List<Omission> omissions = new ArrayList<>();

    RecordPage(Html html, Wording wording) {
        this.html = html;
        this.wording = wording;
        this.entries = new EntryMarkup(html, wording);
    }

    /** Writes all of it; returns what it leaves out. */
    List<Omission> write(Minutes minutes) {
        String language = minutes.language().map(l -> l.toLanguageTag()).orElse("sv");
        html.open("html lang=\"" + Html.escape(language) + "\"").line();
        html.open("head").open("meta charset=\"utf-8\"").element("title", minutes.title());
        html.close("head").line().open("body").line();
        html.element("h1", minutes.title());
        details(wording.front(minutes));
        attendance(minutes);
        minutes.preamble().forEach(entries::write);
        minutes.items().forEach(item -> item(item, 2));
        minutes.closing().forEach(entries::write);
        attachments(minutes.attachments());
        minutes.dispatches().forEach(dispatch -> details(wording.details(dispatch)));
        minutes.notice().ifPresent(this::notice);
        list("corrections", minutes.corrections().stream().map(wording::line));
        signatures(minutes.attestations());
        html.close("body").close("html").line();
        hybridVenues(minutes);
        return omissions;
    }

    private void attendance(Minutes minutes) {
        for (var side : minutes.sides()) {
            List<Attendance> lines =
                    minutes.attendance().stream()
                            .filter(line -> line.side().filter(side.id()::equals).isPresent())
                            .toList();
            html.element("h2", wording.word("forSide") + " " + side.label());
            lines(lines);
        }
        lines(minutes.attendance().stream().filter(line -> !isUnderSide(minutes, line)).toList());
    }

    private static boolean isUnderSide(Minutes minutes, Attendance line) {
        return line.side().flatMap(minutes::side).isPresent();
    }

    private void lines(List<Attendance> lines) {
        list("present", lines.stream().filter(line -> line.isPresent()).map(wording::line));
        list("absent", lines.stream().filter(line -> line.isAbsent()).map(wording::line));
        list(
                "listed",
                lines.stream()
                        .filter(line -> !line.isPresent() && !line.isAbsent())
                        .map(wording::line));
    }

    private void item(AgendaItem item, int level) {
        String name = "h" + Math.min(level, 6);
        html.open(name + " id=\"" + item.id() + "\"").text(Wording.heading(item)).close(name);
        html.line();
        item.registryNumber().ifPresent(number -> detail("registryNumber", number));
        item.presentation().by().forEach(who -> detail("presentedBy", who.asWritten()));
        if (item.presentation().explicitlyNone()) {
            html.element("p", wording.word("noPresentation"));
        }
        item.entries().forEach(entries::write);
        item.items().forEach(child -> item(child, level + 1));
    }

    private void attachments(List<Attachment> attachments) {
        list("attachments", attachments.stream().map(Attachment::title));
        for (int i = 0; i < attachments.size(); i++) {
            if (attachments.get(i).content().isPresent()) {
                omissions.add(
                        new Omission(
                                "attachments[" + i + "].content",
                                "a page shows the titles of enclosures, not their files"));
            }
        }
    }

    private void notice(Notice notice) {
        notice.adjustedOn().map(When::asWritten).ifPresent(day -> detail("adjustedOn", day));
        notice.postedOn().map(When::asWritten).ifPresent(day -> detail("postedOn", day));
        notice.removedOn().map(When::asWritten).ifPresent(day -> detail("removedOn", day));
        notice.keptAt().ifPresent(place -> detail("keptAt", place));
    }

    private void signatures(List<Attestation> attestations) {
        for (int i = 0; i < attestations.size(); i++) {
            html.element("p", String.join("\n", wording.lines(attestations.get(i))));
            if (attestations.get(i).contentHash().isPresent()) {
                omitSum("attestations[" + i + "].contentHash");
            }
            if (attestations.get(i).check().isPresent()) {
                omitSum("attestations[" + i + "].check.sha256");
            }
        }
    }

    private void omitSum(String path) {
        omissions.add(new Omission(path, "it is no text to read"));
    }

    /** A venue both on site and online is shown in its own words, not in those of its parts. */
    private void hybridVenues(Minutes minutes) {
        Places.in(minutes).stream()
                .filter(place -> place.value() instanceof Venue.Hybrid)
                .flatMap(place -> Stream.of(place.path() + ".place", place.path() + ".link"))
                .forEach(path -> omissions.add(new Omission(path, "its venue is shown whole")));
    }

    private void list(String label, Stream<String> points) {
        List<String> all = points.toList();
        if (!all.isEmpty()) {
            html.element("p", wording.word(label) + ":").open("ul").line();
            all.forEach(point -> html.element("li", point));
            html.close("ul").line();
        }
    }

    private void details(List<Detail> details) {
        details.forEach(detail -> html.element("p", detail.toString()));
    }

    private void detail(String label, String value) {
        html.element("p", wording.word(label) + ": " + value);
    }
}
