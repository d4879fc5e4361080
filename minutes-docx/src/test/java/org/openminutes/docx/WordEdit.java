// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a Word file as somebody else's program might. */
final class WordEdit {

    private static final String BODY = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordEdit() {}

    static WordEdit of(byte[] file) {
        WordEdit edit = new WordEdit();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                edit.parts.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edit;
    }

    /** Replaces words in all parts. */
    WordEdit everywhere(String before, String after) {
        parts.replaceAll((name, bytes) -> utf8(text(bytes).replace(before, after)));
        return this;
    }

    /** Replaces what is there exactly once in the body. */
    WordEdit body(String before, String after) {
        String body = text(parts.getOrDefault(BODY, new byte[0]));
        assertThat(body).as("the body before it is edited").containsOnlyOnce(before);
        return body(xml -> xml.replace(before, after));
    }

    /** Changes the body. */
    WordEdit body(UnaryOperator<String> change) {
        parts.computeIfPresent(BODY, (name, bytes) -> utf8(change.apply(text(bytes))));
        return this;
    }

    /** Puts a part in, or in place of another. */
    WordEdit part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    WordEdit without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
