// SPDX-License-Identifier: Apache-2.0
package org.openminutes.examples.html;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Background;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
import org.openminutes.model.EntryVisitor;
import org.openminutes.model.Exchange;
import org.openminutes.model.Figure;
import org.openminutes.model.Listing;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Narrative;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.ProposalOrder;
import org.openminutes.model.Recusal;
import org.openminutes.model.Referral;
import org.openminutes.model.Remark;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;
import org.openminutes.model.Table;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.Vote;
import org.openminutes.view.Wording;

/** The markup of each kind of entry; a new kind does not compile until it has a method here. */
final class EntryMarkup implements EntryVisitor<Html> {

    private final Html html;
    private final Wording wording;

    EntryMarkup(Html html, Wording wording) {
        this.html = html;
        this.wording = wording;
    }

    /** Label, words, and what is known beside them. A page does not repeat restated facts. */
    void write(Entry entry) {
        if (!(entry instanceof Restated)) {
            entry.accept(this);
            wording.details(entry).forEach(detail -> html.element("p", detail.toString()));
        }
    }

    @Override
    public Html narrative(Narrative entry) {
        return html.element("p", entry.text().plain());
    }

    @Override
    public Html listing(Listing entry) {
        String name = entry.ordered() ? "ol" : "ul";
        html.open(name).line();
        for (Listing.Point point : entry.points()) {
            html.open("li").text(point.text().plain());
            point.sublist().ifPresent(this::listing);
            html.close("li").line();
        }
        return html.close(name).line();
    }

    @Override
    public Html table(Table entry) {
        html.open("table").line();
        entry.caption().ifPresent(caption -> html.element("caption", caption.plain()));
        for (int i = 0; i < entry.rows().size(); i++) {
            String cell = i < entry.headerRows() ? "th" : "td";
            html.open("tr");
            entry.rows()
                    .get(i)
                    .cells()
                    .forEach(c -> html.element(cell, c.text().map(Text::plain).orElse("")));
            html.close("tr").line();
        }
        return html.close("table").line();
    }

    @Override
    public Html figure(Figure entry) {
        html.open("figure");
        entry.alternative().ifPresent(alternative -> html.element("p", alternative));
        entry.caption().ifPresent(caption -> html.element("figcaption", caption.plain()));
        return html.close("figure").line();
    }

    @Override
    public Html subsection(Subsection entry) {
        html.element("h6", entry.heading());
        entry.entries().forEach(this::write);
        return html;
    }

    @Override
    public Html exchange(Exchange entry) {
        labelled(wording.label(entry), entry.question());
        entry.answer().ifPresent(answer -> labelled(wording.word("answer"), answer));
        return html;
    }

    @Override
    public Html remark(Remark entry) {
        return labelled(wording.label(entry), entry.text());
    }

    @Override
    public Html background(Background entry) {
        return html.element("p", entry.text().plain());
    }

    @Override
    public Html proposal(Proposal entry) {
        return clauses(wording.label(entry), entry.lead(), entry.clauses());
    }

    @Override
    public Html proposalOrder(ProposalOrder entry) {
        return labelled(wording.label(entry), entry.text());
    }

    @Override
    public Html position(Position entry) {
        return clauses(wording.label(entry), entry.lead(), entry.clauses());
    }

    @Override
    public Html vote(Vote entry) {
        return labelled(wording.label(entry), entry.text());
    }

    @Override
    public Html dissent(Dissent entry) {
        return labelled(wording.label(entry), entry.text());
    }

    @Override
    public Html recusal(Recusal entry) {
        return labelled(wording.label(entry), entry.text());
    }

    @Override
    public Html task(Task entry) {
        return labelled(wording.label(entry), entry.what());
    }

    @Override
    public Html referral(Referral entry) {
        return labelled(wording.label(entry), entry.what());
    }

    @Override
    public Html onward(Onward entry) {
        return labelled(wording.label(entry), entry.what());
    }

    @Override
    public Html meetingNotice(MeetingNotice entry) {
        return labelled(wording.label(entry), entry.text());
    }

    @Override
    public Html agendaRequest(AgendaRequest entry) {
        return labelled(wording.label(entry), entry.what());
    }

    @Override
    public Html restated(Restated entry) {
        return html;
    }

    private Html clauses(String label, Optional<Text> lead, List<Clause> clauses) {
        labelled(label, lead);
        html.open("ul").line();
        clauses.forEach(clause -> html.element("li", clause.text().plain()));
        return html.close("ul").line();
    }

    private Html labelled(String label, Text text) {
        return labelled(label, Optional.of(text));
    }

    private Html labelled(String label, Optional<Text> text) {
        html.open("p").open("strong").text(label + ":").close("strong");
        text.ifPresent(words -> html.text(" " + words.plain()));
        return html.close("p").line();
    }
}
