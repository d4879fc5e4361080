// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/** Small files that unpack to large ones. */
class BombTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MUCH = Source.MAX_SIZE / MEGABYTE + 16;
    private static final String STREAM =
            "<< /Type /EmbeddedFile /Subtype /text#2Fxml /Filter %s /Length %d >>";

    @Test
    void a_file_inside_that_unpacks_to_too_much_is_refused() throws IOException {
        byte[] packed = packed("<minutes>", ' ');

        refused(embedding(STREAM.formatted("/FlateDecode", packed.length), packed));
    }

    @Test
    void so_is_one_packed_twice() throws IOException {
        byte[] packed = packed("<minutes>", ' ');
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(twice)) {
            out.write(packed);
        }

        refused(
                embedding(
                        STREAM.formatted("[/FlateDecode /FlateDecode]", twice.size()),
                        twice.toByteArray()));
    }

    @Test
    void so_are_objects_that_unpack_to_too_much() throws IOException {
        refused(objects());
    }

    @Test
    void signatures_are_not_sought_in_one() {
        assertThatThrownBy(
                        () -> PdfSignatures.check(objects(), List.of(), LocalDate.of(2026, 3, 1)))
                .isInstanceOf(IOException.class);
    }

    /** A file whose catalog is in a stream of objects. */
    private static byte[] objects() throws IOException {
        byte[] packed = packed("2 0 << /Type /Catalog /Pages 9 0 R >>", ' ');
        Pdf pdf = new Pdf();
        pdf.object(
                "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >>"
                        .formatted(packed.length),
                packed);
        int table = pdf.at();
        pdf.text("3 0 obj\n<< /Type /XRef /Size 4 /W [1 4 2] /Root 2 0 R /Length 28 >>\nstream\n");
        pdf.entry(0, 0, 0);
        pdf.entry(1, pdf.start(1), 0);
        pdf.entry(2, 1, 0);
        pdf.entry(1, table, 0);
        pdf.text("\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(table));
        return pdf.bytes();
    }

    private static void refused(byte[] pdf) {
        assertThatThrownBy(() -> new PdfImporter().read(Source.of("bomb.pdf", pdf), Register.EMPTY))
                .isInstanceOf(ImportException.class)
                .hasMessageContainingAll("bomb.pdf", "unpacks to more than 64 MB");
    }

    /** A beginning and then one sign many times. */
    private static byte[] packed(String beginning, char sign) throws IOException {
        byte[] megabyte = String.valueOf(sign).repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < MUCH; i++) {
                out.write(megabyte);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] embedding(String dictionary, byte[] content) {
        Pdf pdf = new Pdf();
        pdf.object(
                "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a.xml) 3 0 R] >>"
                        + " >> >>");
        pdf.object("<< /Type /Pages /Kids [] /Count 0 >>");
        pdf.object("<< /Type /Filespec /F (a.xml) /UF (a.xml) /EF << /F 4 0 R >> >>");
        pdf.object(dictionary, content);
        return pdf.whole();
    }

    /** A file in the making. */
    private static final class Pdf {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final List<Integer> starts = new ArrayList<>();

        Pdf() {
            text("%PDF-1.7\n");
        }

        int at() {
            return out.size();
        }

        int start(int object) {
            return starts.get(object - 1);
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        void text(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        }

        void object(String value) {
            starts.add(at());
            text("%d 0 obj\n%s\nendobj\n".formatted(starts.size(), value));
        }

        void object(String dictionary, byte[] content) {
            starts.add(at());
            text("%d 0 obj\n%s\nstream\n".formatted(starts.size(), dictionary));
            out.writeBytes(content);
            text("\nendstream\nendobj\n");
        }

        /** A row of a table of objects with columns of 1, 4 and 2 bytes. */
        void entry(int kind, int where, int number) {
            out.write(kind);
            for (int shift = 24; shift >= 0; shift -= 8) {
                out.write(where >>> shift);
            }
            out.write(number >>> 8);
            out.write(number);
        }

        byte[] whole() {
            int table = at();
            text("xref\n0 %d\n0000000000 65535 f \n".formatted(starts.size() + 1));
            starts.forEach(start -> text("%010d 00000 n \n".formatted(start)));
            text(
                    "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                            .formatted(starts.size() + 1, table));
            return bytes();
        }
    }
}
