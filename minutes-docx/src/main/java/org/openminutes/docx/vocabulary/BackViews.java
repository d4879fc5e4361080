// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attestation;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Notice;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** The fields, made for the page, of what stands last: signatures, enclosures, dispatches. */
final class BackViews {

    private BackViews() {}

    static void ofAttestation(Views<Attestation> views) {
        views.list(
                "lines",
                "name and role, the organisations, the day, each on its own line",
                String.class,
                BackViews::lines);
    }

    static void ofAttachment(Views<Attachment> views) {
        views.text(
                "line",
                "number, title and file name",
                BackViews::line,
                "title",
                "ordinal",
                "content.fileName",
                "visibility");
    }

    static void ofDispatch(Views<Dispatch> views) {
        views.text(
                "line",
                "what is sent, to whom, by whom, when",
                BackViews::line,
                "text",
                "responsible",
                "recipients",
                "at");
    }

    static void ofNotice(Views<Notice> views) {
        views.list(
                "details",
                "when adjusted, put up and taken down, and where kept",
                Detail.class,
                BackViews::notice);
    }

    private static List<Here> lines(Page page, Here from) {
        return page.wording().lines((Attestation) from.value()).stream()
                .map(
                        line ->
                                from.made(
                                        line,
                                        "who",
                                        "role",
                                        "onBehalfOf",
                                        "signedOn",
                                        "signatureRef",
                                        "check.result",
                                        "check.checkedOn",
                                        "check.checkedBy",
                                        "check.signer",
                                        "check.issuer",
                                        "check.serialNumber",
                                        "check.remark"))
                .toList();
    }

    private static String line(Page page, Attachment attachment) {
        Wording wording = page.wording();
        StringBuilder line = new StringBuilder();
        attachment
                .ordinal()
                .ifPresent(n -> line.append(wording.word("attachment")).append(' ').append(n));
        line.append(line.isEmpty() ? "" : ". ").append(attachment.title());
        List<String> more = new ArrayList<>();
        attachment.content().map(Attachment.Content::fileName).ifPresent(more::add);
        if (attachment.delivery() != Attachment.Delivery.MENTIONED) {
            more.add(wording.word(attachment.delivery()));
        }
        Secrecy.of(page, attachment.visibility()).ifPresent(mark -> more.add(mark.toString()));
        return more.isEmpty() ? line.toString() : line + " (" + String.join(", ", more) + ")";
    }

    /** Its own words without a label, then the rest with theirs. */
    private static String line(Page page, Dispatch dispatch) {
        List<String> parts = new ArrayList<>();
        dispatch.text().map(Text::plain).ifPresent(parts::add);
        page.wording().details(dispatch).stream()
                .skip(parts.size())
                .map(Detail::toString)
                .forEach(parts::add);
        return String.join(" · ", parts);
    }

    private static List<Here> notice(Page page, Here from) {
        Notice notice = (Notice) from.value();
        List<Here> all = new ArrayList<>();
        told(page, from, "adjustedOn", notice.adjustedOn().map(When::asWritten), all);
        told(page, from, "postedOn", notice.postedOn().map(When::asWritten), all);
        told(page, from, "removedOn", notice.removedOn().map(When::asWritten), all);
        told(page, from, "keptAt", notice.keptAt(), all);
        return all;
    }

    private static void told(
            Page page, Here from, String key, Optional<String> value, List<Here> all) {
        value.ifPresent(
                words -> all.add(from.made(new Detail(page.wording().word(key), words), key)));
    }
}
