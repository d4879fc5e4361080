// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Takes the content of one file after another and packs it. What is small is held until it is
 * whole: then its header can be written before it, and it is deflated only if that saves something.
 * What is large goes straight on, and its header is mended afterwards.
 */
final class EntryWriter extends OutputStream {

    /** What is no larger than this is held. */
    static final int MOST_HELD = 1 << 18;

    private final ZipOutput out;
    private final Packer packer = new Packer();
    private final Deflater deflater = packer.deflater();
    private final CRC32 crc = new CRC32();
    private final CRC32 packedCrc = new CRC32();
    private final byte[] piece = new byte[1 << 16];
    private byte[] held = new byte[1 << 14];
    private byte[] deflated = new byte[1 << 14];
    private ZipHeaders headers = begun("", 0, ZipHeaders.STORED, 0);
    private long size;
    private long packed;
    private boolean isStreaming;

    EntryWriter(ZipOutput out) {
        this.out = out;
    }

    private static ZipHeaders begun(String name, int time, int method, long header) {
        return new ZipHeaders(name, time, method, header, 0, 0, 0, 0, false);
    }

    /**
     * Begins a file.
     *
     * @param name its name in the zip
     * @param time as MS-DOS has it
     * @param method how it is packed if that saves something
     */
    void begin(String name, int time, int method) {
        headers = begun(name, time, method, out.position());
        size = 0;
        packed = 0;
        isStreaming = false;
        crc.reset();
        packedCrc.reset();
        deflater.reset();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        crc.update(bytes, offset, length);
        if (!isStreaming && size + length > MOST_HELD) {
            isStreaming = true;
            out.write(with(headers.method(), true).local());
            pack(held, 0, (int) size);
        }
        if (isStreaming) {
            pack(bytes, offset, length);
        } else {
            if (size + length > held.length) {
                held = Arrays.copyOf(held, Math.max((int) size + length, 2 * held.length));
            }
            System.arraycopy(bytes, offset, held, (int) size, length);
        }
        size += length;
    }

    private void pack(byte[] bytes, int offset, int length) throws IOException {
        if (headers.method() == ZipHeaders.STORED) {
            put(bytes, offset, length);
            return;
        }
        deflater.setInput(bytes, offset, length);
        while (!deflater.needsInput()) {
            put(piece, 0, deflater.deflate(piece));
        }
    }

    private void put(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        if (headers.method() != ZipHeaders.STORED) {
            packedCrc.update(bytes, offset, length);
        }
        packed += length;
    }

    /**
     * Ends the file.
     *
     * @return what the directory has to say of it
     */
    ZipHeaders end() throws IOException {
        if (isStreaming) {
            if (headers.method() == ZipHeaders.DEFLATED) {
                deflater.finish();
                while (!deflater.finished()) {
                    put(piece, 0, deflater.deflate(piece));
                }
            }
            ZipHeaders whole = with(headers.method(), true);
            out.mend(whole.local(), whole.header());
            return whole;
        }
        int length = headers.method() == ZipHeaders.DEFLATED ? deflated() : 0;
        byte[] bytes = length > 0 ? deflated : held;
        int count = length > 0 ? length : (int) size;
        if (length > 0) {
            packedCrc.update(bytes, 0, count);
        }
        packed = count;
        ZipHeaders whole = with(length > 0 ? ZipHeaders.DEFLATED : ZipHeaders.STORED, false);
        out.write(whole.local());
        out.write(bytes, 0, count);
        return whole;
    }

    /** Deflates what is held; 0 if it gets no smaller. */
    private int deflated() {
        if (deflated.length < size) {
            deflated = new byte[held.length];
        }
        return packer.deflate(held, 0, (int) size, deflated, 0);
    }

    private ZipHeaders with(int method, boolean wide) {
        return new ZipHeaders(
                headers.name(),
                headers.time(),
                method,
                headers.header(),
                crc.getValue(),
                packed,
                size,
                method == ZipHeaders.STORED ? crc.getValue() : packedCrc.getValue(),
                wide);
    }

    /** Gives back the compressor's memory. */
    @Override
    public void close() {
        packer.close();
    }
}
