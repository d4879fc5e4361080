// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.internal.Json;
import org.openminutes.model.Actor;
import org.openminutes.model.Clause;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;

/**
 * The summary of what a meeting concluded (<i>sammanställning av ställningstaganden</i>), as text
 * and JSON.
 *
 * @param minutes the record
 * @param conclusions its positions and open proposals, in the order of the page
 */
public record ConclusionPage(Minutes minutes, List<Conclusion> conclusions) {

    /** Copies the list. */
    public ConclusionPage {
        requireNonNull(minutes, "minutes");
        conclusions = List.copyOf(conclusions);
    }

    /**
     * The summary of a record.
     *
     * @param minutes the record; a public edition or an excerpt gives that of it alone
     * @return the summary
     */
    public static ConclusionPage of(Minutes minutes) {
        return new ConclusionPage(minutes, Conclusion.in(minutes));
    }

    /**
     * Writes it for people.
     *
     * @param wording the words around its own
     * @return lines that end with a line feed
     */
    public String text(Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(minutes.title());
        wording.front(minutes).forEach(detail -> lines.add(detail.toString()));
        Optional<String> heading = Optional.empty();
        for (Conclusion conclusion : conclusions) {
            if (!heading.equals(Optional.of(conclusion.heading()))) {
                lines.add("");
                lines.add(conclusion.heading());
                heading = Optional.of(conclusion.heading());
            }
            lines.add("  " + label(wording, conclusion) + ":");
            conclusion.clauses().forEach(clause -> lines.add("    " + clause.text().plain()));
        }
        return String.join("\n", lines) + "\n";
    }

    private String label(Wording wording, Conclusion conclusion) {
        boolean protocol = minutes.kind() == Minutes.Kind.PROTOCOL;
        if (conclusion.adopted()) {
            return wording.word(protocol ? "decision" : "position");
        }
        return wording.word(protocol ? "proposalProtocol" : "proposal");
    }

    /**
     * Writes it for programs.
     *
     * @return one object, with a line feed at the end
     */
    public String json() {
        return Json.object(
                json ->
                        json.field("minutes", minutes.id().value())
                                .field("title", minutes.title())
                                .field("body", minutes.meeting().body().map(Actor::asWritten))
                                .field("date", minutes.meeting().date().map(When::asWritten))
                                .objects("conclusions", conclusions, ConclusionPage::conclusion));
    }

    private static void conclusion(Conclusion conclusion, Json json) {
        json.field("item", conclusion.item().value())
                .field("heading", conclusion.heading())
                .field("adopted", conclusion.adopted())
                .objects("clauses", conclusion.clauses(), ConclusionPage::clause);
    }

    private static void clause(Clause clause, Json json) {
        json.field("text", clause.text().plain())
                .strings(
                        "acts",
                        clause.acts().stream()
                                .map(act -> act.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .toList())
                .strings("addressees", clause.addressees().stream().map(Actor::asWritten).toList())
                .field("due", clause.due().map(When::asWritten));
    }
}
