// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The content of a file in a zip; fails at its end if it is not what the directory says. */
final class EntryStream extends InputStream {

    private final InputStream in;
    private final ZipEntryRecord entry;
    private final Inflaters inflaters;
    private final Inflater inflater;
    private boolean isOpen = true;
    private final CRC32 crc = new CRC32();
    private final CRC32 packedCrc = new CRC32();
    private long count;

    private EntryStream(FileChannel channel, ZipEntryRecord entry, Inflaters inflaters) {
        this.entry = entry;
        this.inflaters = inflaters;
        this.inflater = inflaters.take();
        InputStream slice = new ChannelSlice(channel, entry.data(), entry.packed());
        InputStream packed =
                entry.packedCrc() < 0 ? slice : new CheckedInputStream(slice, packedCrc);
        this.in =
                entry.method() == 0
                        ? packed
                        : new InflaterInputStream(packed, inflater, buffer(entry));
    }

    /** No larger than what is read through it: most files are small. */
    private static int buffer(ZipEntryRecord entry) {
        return (int) Math.max(512, Math.min(1 << 16, entry.packed()));
    }

    static InputStream of(FileChannel channel, ZipEntryRecord entry, Inflaters inflaters) {
        return new EntryStream(channel, entry, inflaters);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (!isOpen) {
            throw new IOException("it was closed");
        }
        int n = in.read(bytes, offset, length);
        if (n < 0) {
            checkEnd();
            return n;
        }
        crc.update(bytes, offset, n);
        count += n;
        if (count > entry.size()) {
            throw new ZipException("it is longer than the zip says");
        }
        return n;
    }

    private void checkEnd() throws ZipException {
        boolean isWhole = entry.method() == 0 || inflater.getBytesRead() == entry.packed();
        boolean isSame = entry.packedCrc() < 0 || packedCrc.getValue() == entry.packedCrc();
        if (count != entry.size() || crc.getValue() != entry.crc() || !isWhole || !isSame) {
            throw new ZipException("its checksum in the zip does not fit");
        }
    }

    @Override
    public void close() throws IOException {
        if (isOpen) {
            isOpen = false;
            in.close();
            inflaters.giveBack(inflater);
        }
    }
}
