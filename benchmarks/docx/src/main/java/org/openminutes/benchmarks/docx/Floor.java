// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What cannot be avoided by who writes zip files: a finished file is unpacked and packed again. */
final class Floor implements Engine {

    private final IdentityHashMap<Content, byte[]> finished = new IdentityHashMap<>();

    /** Makes the file ready that is packed again. */
    Floor prepare(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Ours(true).write(content, out);
        finished.put(content, out.toByteArray());
        return this;
    }

    /** The same with a file made before. */
    void prepare(Content content, byte[] file) {
        finished.put(content, file);
    }

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        byte[] file = finished.get(content);
        try (ZipInputStream from =
                        new ZipInputStream(
                                new ByteArrayInputStream(java.util.Objects.requireNonNull(file)));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
        }
    }
}
