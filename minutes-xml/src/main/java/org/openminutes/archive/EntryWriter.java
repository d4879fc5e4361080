// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;

/**
 * Takes the content of one file after another and packs it. Of what is small the header can be
 * written before it, and it is deflated only if that saves something. What is large is packed piece
 * by piece on all cores, and its header is mended afterwards.
 */
final class EntryWriter extends OutputStream {

    private final ZipOutput out;
    private final Helpers helpers;
    private final Packers packers;
    private final int mostWaiting;
    private final Deque<Block> waiting = new ArrayDeque<>();
    private final Deque<Block> idle = new ArrayDeque<>();
    private final CRC32 packedCrc = new CRC32();
    private final byte[] small = new byte[Block.SIZE];
    private Block gathered = new Block();
    private Measurement measured = new Measurement(new MeasuredStream());
    private ZipHeaders headers = begun("", 0, ZipHeaders.STORED, 0);
    private long size;
    private long packed;
    private boolean isStreaming;

    EntryWriter(ZipOutput out, Helpers helpers, Packers packers) {
        this.out = out;
        this.helpers = helpers;
        this.packers = packers;
        this.mostWaiting = 2 + 2 * helpers.count();
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
     * @param file measures it
     */
    void begin(String name, int time, int method, MeasuredStream file) {
        headers = begun(name, time, method, out.position());
        measured = new Measurement(file);
        size = 0;
        packed = 0;
        isStreaming = false;
        packedCrc.reset();
        gathered.clear();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (gathered.isFull()) {
                pass();
            }
            done += gathered.add(bytes, offset + done, length - done);
        }
        size += length;
    }

    /** Passes a full piece on; another follows. */
    private void pass() throws IOException {
        if (!isStreaming) {
            isStreaming = true;
            out.write(with(headers.method(), true).local());
        }
        send(false);
        gathered = next();
    }

    private Block next() {
        Block next = idle.poll();
        if (next == null) {
            return new Block();
        }
        next.clear();
        return next;
    }

    private void send(boolean isLast) throws IOException {
        if (headers.method() == ZipHeaders.DEFLATED) {
            gathered.deflate(packers, isLast);
        } else {
            gathered.store();
        }
        gathered.measure(measured, waiting.peekLast());
        waiting.add(gathered);
        helpers.start(gathered.work());
        while (!waiting.isEmpty()
                && (waiting.size() > mostWaiting || waiting.getFirst().isDone())) {
            takeFirst();
        }
    }

    /** Writes the first piece; until it is packed, those after it are packed here. */
    private void takeFirst() throws IOException {
        Block first = waiting.removeFirst();
        first.pack();
        for (Block later : waiting) {
            if (first.isPacked()) {
                break;
            }
            later.pack();
        }
        int length = first.packed();
        out.write(first.bytes(), 0, length);
        if (headers.method() == ZipHeaders.DEFLATED) {
            packedCrc.update(first.bytes(), 0, length);
        }
        packed += length;
        first.measured();
        idle.add(first);
    }

    /**
     * Ends the file.
     *
     * @return what the directory has to say of it
     */
    ZipHeaders end() throws IOException {
        if (!isStreaming) {
            return endSmall();
        }
        send(true);
        while (!waiting.isEmpty()) {
            takeFirst();
        }
        gathered = next();
        ZipHeaders whole = with(headers.method(), true);
        out.mend(whole.local(), whole.header());
        return whole;
    }

    private ZipHeaders endSmall() throws IOException {
        byte[] content = gathered.content();
        measured.add(content, gathered.size());
        int deflated =
                headers.method() == ZipHeaders.DEFLATED
                        ? packers.with(p -> p.deflate(content, 0, gathered.size(), small, 0))
                        : 0;
        byte[] bytes = deflated > 0 ? small : content;
        packed = deflated > 0 ? deflated : size;
        packedCrc.update(bytes, 0, (int) packed);
        ZipHeaders whole = with(deflated > 0 ? ZipHeaders.DEFLATED : ZipHeaders.STORED, false);
        out.write(whole.local());
        out.write(bytes, 0, (int) packed);
        return whole;
    }

    private ZipHeaders with(int method, boolean wide) {
        return new ZipHeaders(
                headers.name(),
                headers.time(),
                method,
                headers.header(),
                measured.crc(),
                packed,
                size,
                method == ZipHeaders.STORED ? measured.crc() : packedCrc.getValue(),
                wide);
    }
}
