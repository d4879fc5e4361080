// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTableTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");

    private static FileFormat declared(String name, byte[] bytes) throws IOException {
        FileFormat stated = FileFormat.named(name);
        MeasuredStream measured =
                new MeasuredStream(
                        ByteArrayOutputStream.nullOutputStream(),
                        stated.isPdf(),
                        ChecksumAlgorithm.SHA_256);
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
        "a.msg, D0CF11E0A1B11AE1, x-fmt/430",
        "a.jp2, 0000000C6A5020200D0A870A, x-fmt/392",
    })
    void tells_the_usual_formats(String name, String hex, String key) throws IOException {
        assertThat(declared(name, HexFormat.of().parseHex(hex)).pronom()).contains(key);
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
