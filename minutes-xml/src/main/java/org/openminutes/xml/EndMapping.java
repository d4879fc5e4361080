// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Optional;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attestation;
import org.openminutes.model.Correction;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Notice;
import org.openminutes.model.SignatureCheck;
import org.openminutes.xml.binding.AttachmentElement;
import org.openminutes.xml.binding.AttestationElement;
import org.openminutes.xml.binding.ContentElement;
import org.openminutes.xml.binding.CorrectionElement;
import org.openminutes.xml.binding.DispatchElement;
import org.openminutes.xml.binding.NoticeElement;
import org.openminutes.xml.binding.SignatureCheckElement;

/** What stands after the agenda: attachments, signatures, dispatches, notice and corrections. */
final class EndMapping {

    private final Parts parts;

    EndMapping(Parts parts) {
        this.parts = parts;
    }

    AttachmentElement write(Attachment attachment) {
        AttachmentElement element = new AttachmentElement();
        element.setId(attachment.id().value());
        element.setOrdinal(Numbers.write(attachment.ordinal()));
        element.setDelivery(Constants.write(attachment.delivery()));
        Mark mark = Mark.of(attachment.visibility());
        element.setVisibility(mark.visibility());
        element.setProvision(mark.provision());
        element.setMarkedOn(mark.markedOn());
        element.setMarkedBy(mark.markedBy());
        element.setUntil(mark.until());
        element.setTitle(attachment.title());
        element.setContent(attachment.content().map(EndMapping::write).orElse(null));
        return element;
    }

    private static ContentElement write(Attachment.Content content) {
        ContentElement element = new ContentElement();
        element.setSize(content.size());
        element.setSha256(content.sha256());
        element.setFileName(content.fileName());
        element.setMediaType(content.mediaType());
        return element;
    }

    Attachment read(AttachmentElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Attachment(
                                        Ids.read(element.getId()),
                                        element.getTitle(),
                                        Numbers.read(element.getOrdinal()),
                                        Constants.read(
                                                Attachment.Delivery.class, element.getDelivery()),
                                        Optional.ofNullable(element.getContent()).map(this::read),
                                        mark(element).read()));
    }

    private static Mark mark(AttachmentElement element) {
        return new Mark(
                element.getVisibility(),
                element.getProvision(),
                element.getMarkedOn(),
                element.getMarkedBy(),
                element.getUntil());
    }

    private Attachment.Content read(ContentElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Attachment.Content(
                                        element.getFileName(),
                                        element.getMediaType(),
                                        element.getSize(),
                                        element.getSha256()));
    }

    AttestationElement write(Attestation attestation) {
        AttestationElement element = new AttestationElement();
        element.setSide(Ids.write(attestation.side()));
        Ids.write(attestation.items(), element::getItems);
        element.setWho(parts.actors().write(attestation.who()));
        element.setRole(attestation.role().map(parts.actors()::write).orElse(null));
        element.getOnBehalfOf().addAll(parts.actors().write(attestation.onBehalfOf()));
        element.setSignedOn(parts.times().write(attestation.signedOn()));
        element.setSignatureRef(attestation.signatureRef().orElse(null));
        element.setContentHash(attestation.contentHash().orElse(null));
        element.setCheck(attestation.check().map(EndMapping::write).orElse(null));
        return element;
    }

    private static SignatureCheckElement write(SignatureCheck check) {
        SignatureCheckElement element = new SignatureCheckElement();
        element.setResult(Constants.write(check.result()));
        element.setCheckedOn(Dates.writable(check.checkedOn()));
        element.setCheckedBy(check.checkedBy().orElse(null));
        element.setSigner(check.signer());
        element.setIssuer(check.issuer());
        element.setSerialNumber(check.serialNumber());
        element.setSha256(check.sha256());
        element.setRemark(check.remark().orElse(null));
        return element;
    }

    Attestation read(AttestationElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Attestation(
                                        parts.actors().read(element.getWho()),
                                        Optional.ofNullable(element.getRole())
                                                .map(parts.actors()::read),
                                        parts.actors().readAll(element.getOnBehalfOf()),
                                        Ids.readOptional(element.getSide()),
                                        parts.times().readOptional(element.getSignedOn()),
                                        Ids.readAll(element.getItems()),
                                        Optional.ofNullable(element.getSignatureRef()),
                                        Optional.ofNullable(element.getContentHash()),
                                        Optional.ofNullable(element.getCheck()).map(this::read)));
    }

    private SignatureCheck read(SignatureCheckElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new SignatureCheck(
                                        Constants.read(
                                                SignatureCheck.Result.class, element.getResult()),
                                        element.getCheckedOn(),
                                        Optional.ofNullable(element.getCheckedBy()),
                                        element.getSigner(),
                                        element.getIssuer(),
                                        element.getSerialNumber(),
                                        element.getSha256(),
                                        Optional.ofNullable(element.getRemark())));
    }

    DispatchElement write(Dispatch dispatch) {
        DispatchElement element = new DispatchElement();
        element.setExcerptOf(Ids.write(dispatch.excerptOf()));
        element.setText(parts.texts().write(dispatch.text()));
        element.setResponsible(parts.actors().write(dispatch.responsible()));
        element.getRecipient().addAll(parts.actors().write(dispatch.recipients()));
        element.setAt(parts.times().write(dispatch.at()));
        return element;
    }

    Dispatch read(DispatchElement element) {
        return new Dispatch(
                parts.texts().readOptional(element.getText()),
                parts.actors().readOptional(element.getResponsible()),
                parts.actors().readAll(element.getRecipient()),
                parts.times().readOptional(element.getAt()),
                Ids.readOptional(element.getExcerptOf()));
    }

    NoticeElement write(Notice notice) {
        NoticeElement element = new NoticeElement();
        element.setAdjustedOn(parts.times().write(notice.adjustedOn()));
        element.setPostedOn(parts.times().write(notice.postedOn()));
        element.setRemovedOn(parts.times().write(notice.removedOn()));
        element.setKeptAt(notice.keptAt().orElse(null));
        return element;
    }

    Notice read(NoticeElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Notice(
                                        parts.times().readOptional(element.getAdjustedOn()),
                                        parts.times().readOptional(element.getPostedOn()),
                                        parts.times().readOptional(element.getRemovedOn()),
                                        Optional.ofNullable(element.getKeptAt())));
    }

    CorrectionElement write(Correction correction) {
        CorrectionElement element = new CorrectionElement();
        element.setOn(Dates.writable(correction.on()));
        element.setItem(Ids.write(correction.item()));
        element.setBy(parts.actors().write(correction.by()));
        element.setWas(correction.was());
        element.setNow(correction.now());
        return element;
    }

    Correction read(CorrectionElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Correction(
                                        element.getOn(),
                                        parts.actors().read(element.getBy()),
                                        Ids.readOptional(element.getItem()),
                                        element.getWas(),
                                        element.getNow()));
    }
}
