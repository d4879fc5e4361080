// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openminutes.intake.Source;
import org.openminutes.model.Minutes;

/** Records as files in memory. */
final class Files {

    private Files() {}

    static byte[] written(Minutes minutes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MinutesXml.write(minutes, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Minutes read(byte[] file) {
        return MinutesXml.read(Source.of("test.xml", file));
    }

    static Minutes read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }
}
