// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfLiteral;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfWidgetAnnotation;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.kernel.validation.ValidationContainer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds a field for a signature, with room for it, at the end of a file; what is there stays as it
 * is, byte for byte.
 */
final class SignatureStamp {

    /** The second apostrophe is from PDF 1.x; readers of PDF 2.0 take it, too. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmssxxx''", Locale.ROOT);

    /** Digits of the four numbers that tell which bytes are signed. */
    private static final int RANGE_ROOM = 80;

    private static final int SIGNATURES_EXIST_APPEND_ONLY = 3;

    private final byte[] file;
    private final SigningRequest request;
    private final int room;
    private final byte[] seed;

    /**
     * Prepares a stamp.
     *
     * @param room bytes to be kept for the container of the signature
     */
    SignatureStamp(byte[] file, SigningRequest request, int room) {
        this.file = file;
        this.request = request;
        this.room = room;
        this.seed = Sha256.of(Sha256.hex(file) + request);
    }

    /**
     * Where the signature belongs in a file.
     *
     * @param bytes the file with an empty signature
     * @param from of the room for the signature, its angle brackets included
     * @param to behind that room
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this package, compared by nobody
    record Stamped(byte[] bytes, int from, int to) {}

    Stamped stamp() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 4 * room);
        PdfDictionary signature = new PdfDictionary();
        PdfLiteral range = new PdfLiteral(RANGE_ROOM);
        PdfLiteral contents = new PdfLiteral(2 * room + 2);
        try (PdfDocument pdf =
                new PdfDocument(
                        Bounded.reader(file),
                        new PdfWriter(out, properties()),
                        new StampingProperties().useAppendMode())) {
            // a name tree nobody has looked at is lost by the library
            pdf.getCatalog().getNameTree(PdfName.EmbeddedFiles);
            ValidationContainer tags = new ValidationContainer();
            tags.addChecker(new SubsetTags(HexFormat.of().formatHex(seed)));
            pdf.getDiContainer().register(ValidationContainer.class, tags);
            pdf.getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), date());
            fill(signature, range, contents);
            signature.makeIndirect(pdf);
            addField(pdf, signature);
            signature.flush(false);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new IOException("the file cannot be signed: " + e.getMessage(), e);
        }
        return located(out.toByteArray(), range, contents);
    }

    private WriterProperties properties() {
        return new WriterProperties()
                .setModifiedDocumentId(
                        new PdfString(
                                new String(Arrays.copyOf(seed, 16), StandardCharsets.ISO_8859_1)));
    }

    private void fill(PdfDictionary signature, PdfLiteral range, PdfLiteral contents) {
        signature.put(PdfName.Type, PdfName.Sig);
        signature.put(PdfName.Filter, PdfName.Adobe_PPKLite);
        signature.put(PdfName.SubFilter, PdfName.ETSI_CAdES_DETACHED);
        signature.put(PdfName.ByteRange, range);
        signature.put(PdfName.Contents, contents);
        signature.put(PdfName.M, new PdfString(date()));
        signature.put(PdfName.Name, text(request.signer()));
        request.role().ifPresent(role -> signature.put(PdfName.Reason, text(role)));
        request.place().ifPresent(place -> signature.put(PdfName.Location, text(place)));
    }

    private String date() {
        String date = DATE.format(request.at());
        int colon = date.lastIndexOf(':');
        return date.substring(0, colon) + "'" + date.substring(colon + 1);
    }

    private static PdfString text(String words) {
        return new PdfString(words, "UnicodeBig");
    }

    private void addField(PdfDocument pdf, PdfDictionary signature) throws IOException {
        PdfDictionary form = form(pdf);
        PdfArray fields = form.getAsArray(PdfName.Fields);
        String name = "signature." + (fields.size() + 1);
        Optional<SigningLine> line = Optional.empty();
        if (request.visible()) {
            line = Optional.of(SigningLine.next(pdf, fields.size()));
        }
        PdfPage page = line.map(SigningLine::page).orElseGet(() -> pdf.getPage(1));
        Rectangle place = line.map(SigningLine::place).orElseGet(() -> new Rectangle(0, 0));
        PdfWidgetAnnotation widget = new PdfWidgetAnnotation(place);
        PdfDictionary field = widget.getPdfObject();
        widget.setFlags(PdfAnnotation.PRINT | PdfAnnotation.LOCKED);
        field.put(PdfName.FT, PdfName.Sig);
        field.put(PdfName.T, new PdfString(name));
        field.put(PdfName.TU, text(told()));
        field.put(PdfName.Contents, text(told()));
        field.put(PdfName.V, signature);
        field.makeIndirect(pdf);
        PdfDictionary appearances = new PdfDictionary();
        PdfFormXObject look =
                new PdfFormXObject(new Rectangle(place.getWidth(), place.getHeight()));
        look.makeIndirect(pdf);
        if (request.visible()) {
            new SignatureLook(request).draw(pdf, look, place);
        }
        appearances.put(PdfName.N, look.getPdfObject());
        field.put(PdfName.AP, appearances);
        widget.setPage(page);
        // with false, the library gives it no place in the structure, which is done below
        page.addAnnotation(-1, widget, false);
        page.setTabOrder(PdfName.S);
        page.setModified();
        tag(pdf, page, widget);
        fields.add(field);
        fields.setModified();
        form.put(PdfName.SigFlags, new PdfNumber(SIGNATURES_EXIST_APPEND_ONLY));
        form.setModified();
    }

    private String told() {
        return request.signer() + request.role().map(role -> ", " + role).orElse("");
    }

    private static PdfDictionary form(PdfDocument pdf) {
        PdfDictionary catalog = pdf.getCatalog().getPdfObject();
        PdfDictionary form = catalog.getAsDictionary(PdfName.AcroForm);
        if (form == null) {
            form = new PdfDictionary();
            form.makeIndirect(pdf);
            catalog.put(PdfName.AcroForm, form);
        }
        if (form.getAsArray(PdfName.Fields) == null) {
            form.put(PdfName.Fields, new PdfArray());
        }
        pdf.getCatalog().setModified();
        return form;
    }

    /** A screen reader finds the field at the end of the document. */
    private void tag(PdfDocument pdf, PdfPage page, PdfWidgetAnnotation widget) {
        if (!pdf.isTagged()) {
            return;
        }
        List<IStructureNode> kids = pdf.getStructTreeRoot().getKids();
        if (kids.isEmpty() || !(kids.get(0) instanceof PdfStructElem document)) {
            return;
        }
        if (document.getNamespace() != null && !request.visible()) {
            // PDF/UA-2, 8.9.2.4.13: what cannot be seen is no part of the structure
            return;
        }
        PdfStructElem element = new PdfStructElem(pdf, new PdfName(StandardRoles.FORM), page);
        document.addKid(element);
        element.setAlt(text(told()));
        if (document.getNamespace() != null) {
            element.setNamespace(document.getNamespace());
        }
        element.addKid(new PdfObjRef(widget, element, pdf.getNextStructParentIndex()));
    }

    /** Writes down which bytes are signed: all but the room for the signature. */
    private static Stamped located(byte[] bytes, PdfLiteral range, PdfLiteral contents) {
        int from = (int) contents.getPosition();
        int to = from + contents.getBytesCount();
        String numbers = "[0 %s %s %s]".formatted(from, to, bytes.length - to);
        byte[] ascii = numbers.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, bytes, (int) range.getPosition(), ascii.length);
        Arrays.fill(bytes, from, to, (byte) '0');
        bytes[from] = '<';
        bytes[to - 1] = '>';
        return new Stamped(bytes, from, to);
    }
}
