// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;

/**
 * The characters of a file. They are made here, not in the parser, which prints to the standard
 * error when the first bytes are wrong, and does not tell where.
 */
final class Encoding {

    /** The declaration must lie within so many bytes. */
    private static final int HEAD = 256;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private Encoding() {}

    /**
     * Decodes a file by its byte order mark, else by its declaration, else as UTF-8.
     *
     * @throws ImportException if the encoding is unknown or a byte is none of it
     */
    static String text(Source source) {
        byte[] bytes = source.bytes();
        CharsetDecoder decoder = charset(source.name(), bytes).newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out =
                CharBuffer.allocate(
                        (int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            throw new ImportException(
                    "%s: has bytes that are not %s, the first of them 0x%02X; save the file as UTF-8"
                            .formatted(
                                    FilePlace.endOf(source.name(), text),
                                    decoder.charset(),
                                    bytes[in.position()]));
        }
        return text;
    }

    /** Decodes the first bytes, which may end within a character or be wrong. */
    static String head(byte[] bytes) {
        try {
            return withoutMark(new String(bytes, charset("", bytes)));
        } catch (ImportException e) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Charset charset(String file, byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return StandardCharsets.UTF_16;
        }
        int length = Math.min(bytes.length, HEAD);
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException e) {
            throw new ImportException(
                    "%s: declares the encoding \"%s\", which is unknown; save the file as UTF-8"
                            .formatted(
                                    new FilePlace(file, 1, declared.start(1) + 1),
                                    declared.group(1)),
                    e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
