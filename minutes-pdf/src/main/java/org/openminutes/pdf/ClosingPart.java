// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;
import org.openminutes.model.Notice;
import org.openminutes.model.When;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** What follows the agenda: attachments, dispatches, signatures, the notice, corrections. */
record ClosingPart(Blocks blocks, Wording wording, Minutes minutes) implements Consumer<Flow> {

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
        part(
                flow,
                "signatures",
                minutes.attestations(),
                all -> flow.add(new Signatures(blocks, wording, minutes.attestations())));
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
                        flow.label(2, wording.word(word));
                        content.accept(values);
                    });
        }
    }

    private Points attachments() {
        Points list = blocks.list(false);
        for (Attachment attachment : minutes.attachments()) {
            list.add(blocks.paragraph(line(attachment)).below(3));
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
