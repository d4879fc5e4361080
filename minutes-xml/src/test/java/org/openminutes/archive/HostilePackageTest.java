// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.export.Exporters;
import org.openminutes.export.WholeFile.Existing;
import org.openminutes.xml.XmlExporter;

class HostilePackageTest {

    private static final long GIGABYTE = 1L << 30;
    private static final String HEAD =
            "<mets xmlns='http://www.loc.gov/METS/' xmlns:xlink='http://www.w3.org/1999/xlink'>";

    @TempDir Path folder;

    /** A document that goes on and on, made as it is read. */
    private static final class Endless extends InputStream {

        private final byte[] head;
        private final byte[] again;
        private long count;

        Endless(String head, String again) {
            this.head = head.getBytes(UTF_8);
            this.again = again.getBytes(UTF_8);
        }

        @Override
        public int read() {
            if (count >= GIGABYTE) {
                return -1;
            }
            long at = count++;
            return at < head.length
                    ? head[(int) at]
                    : again[(int) ((at - head.length) % again.length)];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                int b = read();
                if (b < 0) {
                    return i == 0 ? -1 : i;
                }
                bytes[offset + i] = (byte) b;
            }
            return length;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<!--, 'x', longer than 4 MB",
        "<a b=', 'x', longer than 4 MB",
        "<, 'x', ''",
        "<?x, ' x', longer than 4 MB",
        // newer JDKs stop there by themselves
        "'', '<a>', nested too deep|maxElementDepth",
        "'', '<a ID=\"%s\"/>', more ids than",
        "'', \"<FLocat xlink:href='x'/>\", more than",
    })
    void a_gigabyte_of_XML_is_not_held(String head, String again, String why) {
        InputStream in =
                again.contains("%s") ? new Numbered(HEAD, again) : new Endless(HEAD + head, again);

        assertThatThrownBy(() -> MetsReader.read(in, "METS.xml", 10_000, new Issues()))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("(?s).*(" + why + ").*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ord ", "ord <![CDATA[ord]]>"})
    void a_gigabyte_of_text_is_not_held(String again) throws Exception {
        XMLStreamReader xml = SafeXml.of(new Endless(HEAD, again));

        assertThatThrownBy(
                        () -> {
                            while (xml.hasNext()) {
                                xml.next();
                            }
                        })
                .isInstanceOf(XMLStreamException.class)
                .hasMessage("a text in it is longer than 8 million characters");
    }

    /** The same, each piece with another number. */
    private static final class Numbered extends InputStream {

        private final String again;
        private byte[] piece;
        private int at;
        private int number;

        Numbered(String head, String again) {
            this.again = again;
            this.piece = head.getBytes(UTF_8);
        }

        @Override
        public int read() {
            if (at == piece.length) {
                piece = again.replace("%s", "i" + number++).getBytes(UTF_8);
                at = 0;
            }
            return piece[at++];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            bytes[offset] = (byte) read();
            return 1;
        }
    }

    @Test
    void many_small_bombs_are_one() throws IOException {
        Path zip = folder.resolve("bombs.zip");
        byte[] zeros = new byte[60 << 20];
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream bombs = new ZipOutputStream(out)) {
            bombs.setLevel(1);
            for (int i = 0; i < 20; i++) {
                bombs.putNextEntry(new ZipEntry("root/" + i + ".bin"));
                bombs.write(zeros);
            }
        }
        Map<String, Long> readable;
        try (PackageReader reader = PackageReader.open(zip)) {
            readable = Map.copyOf(reader.files());
            assertThat(reader.issues()).anyMatch(issue -> issue.requirement().equals("MIN-005"));
        }
        assertThat(readable.values().stream().mapToLong(size -> size).sum())
                .isLessThanOrEqualTo(GIGABYTE);
    }

    @Test
    void entries_that_overlap_are_told_by_name() throws IOException {
        Path zip =
                Packages.zipped(
                        folder,
                        new TreeMap<>(Map.of("a", new byte[10], "b", new byte[10])),
                        n -> "r/" + n);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        int first = central(bytes, 0);
        int second = central(bytes, first + 4);
        // the second entry is said to lie where the first does, under the same name
        bytes.putInt(second + 42, bytes.getInt(first + 42));
        bytes.put(second + 46 + 2, bytes.get(first + 46 + 2));
        Files.write(zip, bytes.array());

        assertThat(PackageVerifier.verify(zip).issues())
                .extracting(issue -> issue.requirement() + " " + issue.path())
                .contains("MIN-003 a", "MIN-002 r/a");
    }

    private static int central(ByteBuffer bytes, int from) {
        int at = from;
        while (bytes.getInt(at) != 0x02014b50) {
            at++;
        }
        return at;
    }

    @Test
    void what_is_encrypted_or_packed_in_unknown_ways_is_told_by_name() throws IOException {
        Path zip = Packages.zipped(folder, Map.of("a", new byte[10]), n -> "r/" + n);
        byte[] whole = Files.readAllBytes(zip);
        for (int offset : List.of(8, 10)) {
            ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
            int at = central(bytes, 0) + offset;
            bytes.putShort(at, (short) (bytes.getShort(at) | 1));
            Files.write(zip, bytes.array());

            assertThat(PackageVerifier.verify(zip).issues())
                    .anyMatch(i -> i.requirement().equals("MIN-002") && i.path().equals("r/a"));
        }
    }

    @Test
    void a_package_of_another_domain_is_sound_and_has_no_record() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("content/karta.gml", "<gml xmlns='urn:x'/>".getBytes(UTF_8));
        files.put("sip.xml", Fgs1.mets(files).replace("Content/", "content/").getBytes(UTF_8));
        Path zip = Packages.zipped(folder, files, path -> path);

        assertThat(PackageVerifier.verify(zip).issues()).isEmpty();
        try (PackageReader reader = PackageReader.open(zip)) {
            assertThat(reader.issues())
                    .extracting(PackageIssue::requirement)
                    .containsExactly("MIN-021");
            Path out = folder.resolve("out");
            reader.copyTo(out, Existing.KEEP);
            assertThat(out.resolve("files/content/karta.gml")).exists();
        }
    }

    @Test
    void an_enclosure_that_is_not_what_the_record_says_is_told_when_read() throws IOException {
        Path zip = folder.resolve("p.zip");
        Samples.of(ArchiveProfile.FGS_2_0, Samples.minutes())
                .exporters(Exporters.of(List.of(new XmlExporter())))
                .writeTo(zip, Existing.KEEP);
        Map<String, byte[]> files = Packages.files(zip);
        String table = "representations/rep1/data/prov-2026-03-03/attachments/tal.csv";
        files.put(table, "år;antal\n2026;4".getBytes(UTF_8));

        Path changed = Packages.zipped(folder, files, path -> "root/" + path);
        try (PackageReader reader = PackageReader.open(changed)) {
            reader.copyTo(folder.resolve("out"), Existing.KEEP);
            assertThat(reader.issues())
                    .extracting(issue -> issue.requirement() + " " + issue.path())
                    .containsExactly("MIN-008 " + table);
        }
        assertThat(PackageVerifier.verify(changed).issues())
                .extracting(issue -> issue.requirement() + " " + issue.path())
                .contains("MIN-008 " + table);
    }
}
