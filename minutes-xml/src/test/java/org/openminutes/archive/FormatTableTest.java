// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTableTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");

    private static FileFormat declared(String name, byte[] bytes) {
        FileFormat stated = FileFormat.named(name);
        MeasuredStream measured = new MeasuredStream(stated.isPdf(), ChecksumAlgorithm.SHA_256);
        // in pieces, as files come
        for (int i = 0; i < bytes.length; i += 7) {
            measured.write(bytes, i, Math.min(7, bytes.length - i));
        }
        return stated.declared(measured);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(ISO_8859_1));
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, word/document.xml, fmt/412",
        "a.xlsx, xl/workbook.xml, fmt/214",
        "a.pptx, ppt/presentation.xml, fmt/215",
        "a.zip, anything, x-fmt/263",
    })
    void tells_office_files_by_what_is_in_them(String name, String entry, String key)
            throws IOException {
        byte[] bytes = zip("[Content_Types].xml", "a".repeat(3000), entry);

        assertThat(declared(name, bytes).pronom()).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, 255044462D312E370A, fmt/276",
        "a.png, 89504E470D0A1A0A0000000D49484452, fmt/11",
        "a.png, 89504E470D0A1A0A0000000D494844520000000073524742, fmt/12",
        "a.png, 89504E470D0A1A0A0000000D494844520000000069545874, fmt/13",
        "a.jpg, FFD8FFE000104A46494600010200, fmt/44",
        "a.jpeg, FFD8FFE000104A46494600010101, fmt/43",
        "a.gif, 474946383961, fmt/4",
        "a.tif, 49492A0008000000, fmt/353",
        "a.gif, 474946383761, fmt/3",
        "a.tiff, 4D4D002A00, fmt/353",
        "a.txt, 48656A, x-fmt/111",
        "a.csv, 613B62, x-fmt/18",
        "a.xml, 3C612F3E, fmt/101",
        "a.json, 7B7D, fmt/817",
        "a.html, 3C21444F43545950452068746D6C3E, fmt/471",
        "a.rtf, 7B5C727466315C616E73695C64656666307D, fmt/45",
        "a.rtf, 7B5C727466315C616E73695C616E7369637067313235327D, fmt/50",
        "a.bmp, 424D000000000000000036000000280000000100000001000000010018000000000000, fmt/116",
        "a.bmp, 424D000000000000000036000000280000000100000001000000010018000300000000, fmt/117",
        "a.bmp, 424D0000000000000000360000006C000000, fmt/118",
        "a.bmp, 424D0000000000000000360000007C000000, fmt/119",
        "a.webp, 524946462400000057454250565038200000, fmt/566",
        "a.webp, 5249464624000000574542505650384C0000, fmt/567",
        "a.webp, 524946462400000057454250565038580000, fmt/568",
        "a.jp2, 0000000C6A5020200D0A870A, x-fmt/392",
    })
    void tells_the_usual_formats(String name, String hex, String key) throws IOException {
        assertThat(declared(name, HexFormat.of().parseHex(hex)).pronom()).contains(key);
    }

    /** The beginning of an Exif file, with the tag of its version in either order of bytes. */
    @ParameterizedTest
    @CsvSource({
        "30323130, 2.1, x-fmt/390",
        "30323230, 2.2, x-fmt/391",
        "30323231, 2.21, fmt/645",
        "30323332, 2.3.x, fmt/1507",
    })
    void tells_the_version_of_exif(String written, String version, String key) throws IOException {
        for (String tag : List.of("9000000700000004", "0090070004000000")) {
            FileFormat format =
                    declared(
                            "a.jpg",
                            HexFormat.of()
                                    .parseHex(
                                            "FFD8FFE10080457869660000"
                                                    + "4D4D002A"
                                                    + tag
                                                    + written));

            assertThat(format.version()).contains(version);
            assertThat(format.pronom()).contains(key);
        }
    }

    @Test
    void gives_exif_of_another_version_no_key() throws IOException {
        FileFormat format =
                declared("a.jpg", HexFormat.of().parseHex("FFD8FFE100804578696600004D4D002A"));

        assertThat(format.name().orElseThrow()).startsWith("Exchangeable Image File Format");
        assertThat(format.pronom()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.doc, WordDocument, Word.Document.8, Microsoft Word Document, 97-2003, fmt/40",
        "a.doc, WordDocument, Word.Document.6, Microsoft Word Document, 6.0/95, fmt/39",
        "a.xls, Book, Excel.Sheet.5, Microsoft Excel Workbook, 5.0/95, fmt/59",
        "a.xls, Workbook, Excel.Sheet.8, Microsoft Excel Workbook, 97-2003, ''",
        "a.ppt, PowerPoint Document, PowerPoint.Show.8, Microsoft Powerpoint Presentation, 97-2003, fmt/126",
        "a.msg, __properties_version1.0, x, Microsoft Outlook Email Message, '', x-fmt/430",
        "a.doc, Anything, x, OLE2 Compound Document Format, '', fmt/111",
    })
    void tells_older_office_files_by_their_parts(
            String name, String part, String word, String format, String version, String key)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex("D0CF11E0A1B11AE1"));
        bytes.write(new byte[3000]);
        bytes.write(word.getBytes(ISO_8859_1));
        bytes.write(new byte[900]);
        bytes.write(part.getBytes(UTF_16LE));
        bytes.write(new byte[900]);

        FileFormat found = declared(name, bytes.toByteArray());

        assertThat(found.name()).contains(format);
        assertThat(found.version().orElse("")).isEqualTo(version);
        assertThat(found.pronom().orElse("")).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "stshfdbch0, fmt/52",
        "'stshfdbch0 {\\*\\latentstyles\\lsdstimax267}', fmt/53",
        "'stshfdbch0 {\\*\\colorschememapping 3c}', fmt/355",
    })
    void tells_the_version_of_rich_text_by_its_words(String words, String key) throws IOException {
        String text = "{\\rtf1\\ansi\\ansicpg1252" + " ".repeat(5000) + "\\" + words + "}";

        assertThat(declared("a.rtf", text.getBytes(ISO_8859_1)).pronom()).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "a.odt, text, 1.0, fmt/136",
        "a.odt, text, 1.2, fmt/291",
        "a.odt, text, 1.3, fmt/1756",
        "a.odt, text, 1.4, ''",
        "a.odt, text, 9.9, ''",
        "a.ods, spreadsheet, 1.1, fmt/294",
        "a.ods, spreadsheet, 1.2, fmt/295",
        "a.ods, spreadsheet, 1.3, fmt/1755",
        "a.odp, presentation, 1.2, fmt/293",
        "a.odp, presentation, 1.3, fmt/1754",
    })
    void tells_the_version_of_open_document(String name, String kind, String version, String key)
            throws IOException {
        for (boolean hasDescriptors : new boolean[] {true, false}) {
            FileFormat format = declared(name, openDocument(kind, version, hasDescriptors));

            assertThat(format.name().orElseThrow()).startsWith("OpenDocument");
            assertThat(format.pronom().orElse("")).isEqualTo(key);
        }
    }

    @Test
    void finds_no_version_in_a_damaged_open_document() throws IOException {
        byte[] whole = openDocument("text", "1.2", true);
        byte[] damaged = whole.clone();
        for (int i = 120; i < damaged.length; i++) {
            damaged[i] ^= (byte) (i * 37);
        }

        for (byte[] bytes : List.of(damaged, Arrays.copyOf(whole, 100))) {
            assertThat(declared("a.odt", bytes).mediaType())
                    .isEqualTo("application/vnd.oasis.opendocument.text");
            assertThat(declared("a.odt", bytes).pronom()).isEmpty();
        }
    }

    /** As programs write it: the media type first and unpacked, pictures before the content. */
    private static byte[] openDocument(String kind, String version, boolean hasDescriptors)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            stored(zip, "mimetype", "application/vnd.oasis.opendocument." + kind);
            stored(zip, "Thumbnails/thumbnail.png", "office:version=\"7.7\"".repeat(500));
            if (hasDescriptors) {
                zip.putNextEntry(new ZipEntry("Pictures/a.svg"));
                zip.write("office:version=\"8.8\"".repeat(9000).getBytes(ISO_8859_1));
                zip.putNextEntry(new ZipEntry("content.xml"));
                zip.write(content(version).getBytes(ISO_8859_1));
            } else {
                stored(zip, "Pictures/a.svg", "8.8");
                zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
                zip.write(content(version).replace("office", "manifest").getBytes(ISO_8859_1));
            }
        }
        return out.toByteArray();
    }

    private static String content(String version) {
        return "<office:document-content xmlns:office=\"x\" office:version=\"%s\"/>"
                .formatted(version);
    }

    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    @Test
    void finds_the_parts_of_a_large_office_file_in_its_directory() throws IOException {
        byte[] picture = new byte[6_000_000];
        new SplittableRandom(1).nextBytes(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.jpg"));
            zip.write(picture);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }

        assertThat(declared("a.docx", out.toByteArray()).pronom()).contains("fmt/412");
    }

    @Test
    void believes_the_bytes_more_than_the_name() throws IOException {
        assertThat(declared("a.pdf", PNG).mediaType()).isEqualTo("image/png");
        assertThat(declared("a.txt", PNG).mediaType()).isEqualTo("image/png");
        assertThat(declared("a.docx", zip("x")).mediaType()).isEqualTo("application/zip");
    }

    @Test
    void gives_no_key_for_a_promise_the_bytes_do_not_keep() throws IOException {
        FileFormat broken = declared("a.docx", "PK".getBytes(ISO_8859_1));

        assertThat(broken.mediaType()).contains("wordprocessingml");
        assertThat(broken.pronom()).isEmpty();
        assertThat(declared("a.txt", new byte[] {1, 0, 2}).pronom()).isEmpty();
    }

    @Test
    void takes_words_of_a_text_for_nothing_but_words() throws IOException {
        byte[] text = "Taggen <svg är ny.".getBytes(ISO_8859_1);

        assertThat(declared("a.txt", text).mediaType()).isEqualTo("text/plain");
    }
}
