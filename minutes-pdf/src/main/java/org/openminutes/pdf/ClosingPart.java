// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attestation;
import org.openminutes.model.Minutes;
import org.openminutes.model.Notice;
import org.openminutes.model.When;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** What follows the agenda: attachments, dispatches, signatures, the notice, corrections. */
record ClosingPart(Blocks blocks, Wording wording, Minutes minutes) implements Consumer<Flow> {

    private static final float SIGNING_SPACE = 34;
    private static final int LINES_OF_SIGNATURE = 5;

    @Override
    public void accept(Flow flow) {
        part(flow, "attachments", minutes.attachments(), all -> flow.add(attachments()));
        part(
                flow,
                "dispatches",
                minutes.dispatches(),
                all ->
                        all.forEach(
                                one ->
                                        flow.add(
                                                blocks.details(
                                                        blocks.paragraph(),
                                                        wording.details(one)))));
        if (!minutes.attestations().isEmpty()) {
            // the heading goes with the first lines to sign on
            flow.need(3 * SIGNING_SPACE + LINES_OF_SIGNATURE * flow.line());
        }
        part(flow, "signatures", minutes.attestations(), all -> flow.add(signatures()));
        part(
                flow,
                "notice",
                minutes.notice().map(this::notice).orElse(List.of()),
                all -> flow.add(new FactsTable(blocks, all).table()));
        part(
                flow,
                "corrections",
                minutes.corrections(),
                all -> all.forEach(one -> flow.add(blocks.paragraph(wording.line(one)))));
    }

    private <T> void part(Flow flow, String word, List<T> values, Consumer<List<T>> content) {
        if (!values.isEmpty()) {
            flow.section(
                    () -> {
                        flow.heading(2, wording.word(word));
                        content.accept(values);
                    });
        }
    }

    private com.itextpdf.layout.element.List attachments() {
        com.itextpdf.layout.element.List list = blocks.list(false);
        for (Attachment attachment : minutes.attachments()) {
            ListItem point = new ListItem();
            point.add(blocks.paragraph(line(attachment)).setMarginBottom(3));
            list.add(point);
        }
        return list;
    }

    private String line(Attachment attachment) {
        StringBuilder line = new StringBuilder();
        attachment
                .ordinal()
                .ifPresent(n -> line.append(wording.word("attachment")).append(' ').append(n));
        line.append(line.isEmpty() ? "" : ": ").append(attachment.title());
        line.append(" (").append(wording.word(attachment.delivery())).append(')');
        attachment.content().ifPresent(content -> line.append(", ").append(content.fileName()));
        blocks.runs()
                .mark(attachment.visibility())
                .ifPresent(mark -> line.append(" [").append(mark).append(']'));
        return line.toString();
    }

    /** Two beside one another, in a frame that is no table to a reader. */
    private Table signatures() {
        Table frame =
                new Table(UnitValue.createPercentArray(2))
                        .useAllAvailableWidth()
                        .setFixedLayout()
                        .setNeutralRole();
        for (Attestation attestation : minutes.attestations()) {
            frame.addCell(
                    new Cell()
                            .setBorder(Border.NO_BORDER)
                            .setPaddings(0, 16, 12, 0)
                            .setKeepTogether(true)
                            .add(signature(attestation))
                            .setNeutralRole());
        }
        if (minutes.attestations().size() % 2 == 1) {
            frame.addCell(new Cell().setBorder(Border.NO_BORDER).setNeutralRole());
        }
        return frame;
    }

    private Div signature(Attestation attestation) {
        Div div =
                new Div()
                        .setMarginTop(SIGNING_SPACE)
                        .setPaddingTop(3)
                        .setBorderTop(new SolidBorder(blocks.theme().text().ink(), 0.75f));
        for (String line : wording.lines(attestation)) {
            Paragraph paragraph = blocks.paragraph(line).setMarginBottom(1);
            div.add(paragraph);
        }
        return div;
    }

    private List<Detail> notice(Notice notice) {
        List<Detail> details = new ArrayList<>();
        detail(details, "adjustedOn", notice.adjustedOn().map(When::asWritten));
        detail(details, "postedOn", notice.postedOn().map(When::asWritten));
        detail(details, "removedOn", notice.removedOn().map(When::asWritten));
        detail(details, "keptAt", notice.keptAt());
        return details;
    }

    private void detail(List<Detail> details, String word, Optional<String> value) {
        value.ifPresent(v -> details.add(new Detail(wording.word(word), v)));
    }
}
