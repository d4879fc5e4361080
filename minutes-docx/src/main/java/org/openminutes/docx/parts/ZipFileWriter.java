// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a zip file (APPNOTE 4.3) whose bytes depend on nothing but the entries: every time is the
 * first a zip file can hold, 1 January 1980.
 */
public final class ZipFileWriter {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    private static final int UTF_8_NAME = 0x0800;
    private static final int DEFLATED = 8;
    private static final int FIRST_DAY = 0x21;

    private ZipFileWriter() {}

    /**
     * Writes a file.
     *
     * @param entries in the order wanted
     * @param out where to; left open
     * @throws IOException if {@code out} fails
     */
    public static void write(List<Zipped> entries, OutputStream out) throws IOException {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        int offset = 0;
        for (Zipped entry : entries) {
            byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
            Fields local = new Fields().four(LOCAL).two(VERSION);
            common(local, entry, name).two(0);
            out.write(local.bytes());
            out.write(name);
            out.write(entry.deflated());
            Fields central = new Fields().four(CENTRAL).two(VERSION).two(VERSION);
            common(central, entry, name).two(0).two(0).two(0).two(0).four(0).four(offset);
            directory.write(central.bytes());
            directory.write(name);
            offset += local.bytes().length + name.length + entry.deflated().length;
        }
        out.write(directory.toByteArray());
        int count = entries.size();
        Fields end = new Fields().four(END).two(0).two(0).two(count).two(count);
        out.write(end.four(directory.size()).four(offset).two(0).bytes());
    }

    private static Fields common(Fields fields, Zipped entry, byte[] name) {
        return fields.two(UTF_8_NAME)
                .two(DEFLATED)
                .two(0)
                .two(FIRST_DAY)
                .four((int) entry.crc())
                .four(entry.deflated().length)
                .four(entry.size())
                .two(name.length);
    }

    /** Numbers, the lowest byte first. */
    private static final class Fields {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(46);

        Fields two(int value) {
            bytes.write(value);
            bytes.write(value >> 8);
            return this;
        }

        Fields four(int value) {
            return two(value).two(value >> 16);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
