// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openminutes.export.ExportOptions;

/** Whatever bytes come as a template: it is used, or refused with the one exception for that. */
@Timeout(120)
class HostileTemplateTest {

    private static final int ROUNDS = 150;

    @Test
    void a_damaged_file_is_used_or_refused() throws IOException {
        byte[] good = DocxTemplate.builtInFile();
        Random random = new Random(20261123);

        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i <= round % 5; i++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            refused += isRefused(bad) ? 1 : 0;
        }

        assertThat(refused).isPositive();
    }

    @Test
    void damaged_xml_is_used_or_refused() throws IOException {
        Map<String, String> parts = WordText.parts(DocxTemplate.builtInFile());
        Random random = new Random(20261124);
        String[] names = parts.keySet().toArray(String[]::new);

        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String name = names[random.nextInt(names.length)];
            String xml = String.valueOf(parts.get(name));
            int at = random.nextInt(xml.length());
            int end = Math.min(xml.length(), at + 1 + random.nextInt(40));
            String bad = xml.substring(0, at) + xml.substring(end);
            refused += isRefused(zip(parts, name, bad)) ? 1 : 0;
        }

        assertThat(refused).isPositive();
    }

    @Test
    void nesting_without_end_is_refused() {
        String deep = "<w:sdt>".repeat(50_000) + "</w:sdt>".repeat(50_000);

        assertThatThrownBy(() -> TemplateOf.body(deep).compile())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("word/document.xml");
    }

    private static boolean isRefused(byte[] file) throws IOException {
        DocxTemplate template;
        try {
            template = DocxTemplate.of("bad.dotx", file);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("bad.dotx");
            return true;
        }
        ExportOptions options = ExportOptions.NONE.with(DocxOptions.TEMPLATE, template);
        new DocxExporter().export(Records.ordinary(), options, new ByteArrayOutputStream());
        return false;
    }

    private static byte[] zip(Map<String, String> parts, String changed, String xml)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String text = part.getKey().equals(changed) ? xml : part.getValue();
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
