// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.TagStructureContext;
import com.itextpdf.kernel.validation.ValidationContainer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * A document that declares the standards of a profile and is written the same way each time: its
 * ids come from its content, its fonts are written in the order they were made.
 */
final class ArchivalPdf extends PdfDocument {

    private static final int ID_LENGTH = 16;

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private Function<String, byte[]> description = producer -> new XmpPacket().bytes();

    private ArchivalPdf(PdfWriter writer, PdfProfile profile, String language, byte[] contentHash) {
        super(writer);
        setTagged();
        getCatalog().setLang(new PdfString(language));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        addOutputIntent(srgb());
        if (!profile.isPdf2()) {
            // roles of our own, so that every position can be found
            getStructTreeRoot().addRoleMapping(EntryParts.POSITION, StandardRoles.SECT);
            getStructTreeRoot().addRoleMapping(EntryParts.PROPOSAL, StandardRoles.SECT);
        }
        // the library's own checks of the standards take time and miss much; veraPDF is in the
        // tests
        ValidationContainer checks = new ValidationContainer();
        checks.addChecker(new SubsetTags(HexFormat.of().formatHex(contentHash)));
        getDiContainer().register(ValidationContainer.class, checks);
    }

    /** Elements are written out by {@link Tags}, which knows when they are whole. */
    @Override
    protected void initTagStructureContext() {
        tagStructureContext =
                new TagStructureContext(this) {
                    @Override
                    public TagStructureContext flushPageTags(PdfPage page) {
                        return this;
                    }
                };
    }

    /**
     * Starts a document.
     *
     * @param out where to; left open
     * @param profile the standards it declares
     * @param withFile whether a file will be put inside
     * @param language of the text, as a BCP 47 tag
     * @param contentHash 32 bytes that stand for all that will be in it
     */
    static ArchivalPdf open(
            OutputStream out,
            PdfProfile profile,
            boolean withFile,
            String language,
            byte[] contentHash) {
        WriterProperties properties =
                properties(profile, contentHash).addPdfAXmpMetadata(conformance(profile, withFile));
        PdfWriter writer = new PdfWriter(out, properties);
        writer.setCloseStream(false);
        return new ArchivalPdf(writer, profile, language, contentHash);
    }

    /**
     * Sets what makes the metadata of the file.
     *
     * @param packet gives the packet for the name of the producer, which the library tells
     */
    void describedBy(Function<String, byte[]> packet) {
        description = packet;
    }

    /** The library would read and write the metadata several times. */
    @Override
    protected void updateXmpMetadata() {
        setXmpMetadata(description.apply(getDocumentInfo().getProducer()));
    }

    @Override
    protected void flushFonts() {
        // the library keeps them in hash order
        List<PdfFont> fonts = new ArrayList<>(getDocumentFonts());
        fonts.sort(
                Comparator.comparingInt(
                        font -> font.getPdfObject().getIndirectReference().getObjNumber()));
        fonts.forEach(PdfFont::flush);
    }

    private static WriterProperties properties(PdfProfile profile, byte[] contentHash) {
        PdfString id =
                new PdfString(
                        new String(
                                Arrays.copyOf(contentHash, ID_LENGTH),
                                StandardCharsets.ISO_8859_1));
        return new WriterProperties()
                .setPdfVersion(version(profile))
                .setFullCompressionMode(profile != PdfProfile.A_1A)
                .setCompressionLevel(CompressionConstants.DEFAULT_COMPRESSION)
                .addPdfUaXmpMetadata(
                        profile.isPdf2() ? PdfUAConformance.PDF_UA_2 : PdfUAConformance.PDF_UA_1)
                .setInitialDocumentId(id)
                .setModifiedDocumentId(id);
    }

    private static PdfVersion version(PdfProfile profile) {
        return switch (profile) {
            case A_1A -> PdfVersion.PDF_1_4;
            case A_2A, A_3A -> PdfVersion.PDF_1_7;
            case A_4 -> PdfVersion.PDF_2_0;
        };
    }

    private static PdfAConformance conformance(PdfProfile profile, boolean withFile) {
        return switch (profile) {
            case A_1A -> PdfAConformance.PDF_A_1A;
            case A_2A -> PdfAConformance.PDF_A_2A;
            case A_3A -> PdfAConformance.PDF_A_3A;
            case A_4 -> withFile ? PdfAConformance.PDF_A_4F : PdfAConformance.PDF_A_4;
        };
    }

    private static PdfOutputIntent srgb() {
        return new PdfOutputIntent(
                "Custom", "", "", "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB));
    }
}
