// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.FutureTask;

/**
 * Measures and packs many small files on all cores, and gives them back in their order. Only a few
 * megabytes are held at a time.
 */
final class SmallFiles {

    /** A file that is no larger is one of them. */
    static final int MOST_HELD = 1 << 18;

    private static final int BLOCK = 1 << 17;
    private static final long MOST_WAITING = 4L << 20;

    /** Takes a packed file, whose bytes are there until it returns. */
    @FunctionalInterface
    interface Taker {
        void take(PackedFile file) throws IOException;
    }

    private final Helpers helpers;
    private final ChecksumAlgorithm checksums;
    private final Deque<Batch> waiting = new ArrayDeque<>();
    private final Deque<Room> rooms = new ArrayDeque<>();
    private final Packers packers;
    private Batch gathered = new Batch(new Room(0));
    private long waitingBytes;

    /** For the contents of some files, and for the same deflated. */
    private static final class Room {
        private final byte[] contents;
        private final byte[] packed;

        Room(int size) {
            contents = new byte[size];
            packed = new byte[size];
        }
    }

    /** Some files, packed together. */
    private final class Batch {
        private final Room room;
        private final List<SmallFile> files = new ArrayList<>();
        private final List<Taker> takers = new ArrayList<>();
        private final FutureTask<List<PackedFile>> task = new FutureTask<>(this::packed);
        private int used;

        Batch(Room room) {
            this.room = room;
        }

        private List<PackedFile> packed() {
            Packer packer = packers.take();
            List<PackedFile> packed = new ArrayList<>(files.size());
            for (SmallFile file : files) {
                packed.add(file.packed(packer, checksums, room.packed));
            }
            packers.give(packer);
            return packed;
        }
    }

    SmallFiles(Helpers helpers, Packers packers, ChecksumAlgorithm checksums) {
        this.helpers = helpers;
        this.packers = packers;
        this.checksums = checksums;
    }

    /**
     * Makes room for a file.
     *
     * @param size in bytes
     * @return where to write it, from {@link #offset()}; for the next {@link #add}
     */
    byte[] room(int size) throws IOException {
        if (size > gathered.room.contents.length - gathered.used) {
            start();
            Room room = size > BLOCK ? new Room(size) : rooms.poll();
            gathered = new Batch(room == null ? new Room(BLOCK) : room);
        }
        return gathered.room.contents;
    }

    /** Where the next file begins. */
    int offset() {
        return gathered.used;
    }

    /** Takes a file, which lies where there was room for it; gives it to its taker in its turn. */
    void add(SmallFile file, Taker taker) {
        gathered.files.add(file);
        gathered.takers.add(taker);
        gathered.used += file.size();
    }

    /** Gives back all that wait. */
    void drain() throws IOException {
        start();
        while (!waiting.isEmpty()) {
            takeFirst();
        }
    }

    private void start() throws IOException {
        if (gathered.files.isEmpty()) {
            return;
        }
        waiting.add(gathered);
        waitingBytes += gathered.used;
        helpers.start(gathered.task);
        gathered = new Batch(new Room(0));
        boolean isFull = waiting.size() > 4 * (helpers.count() + 1);
        while (!waiting.isEmpty()
                && (isFull || waitingBytes > MOST_WAITING || waiting.getFirst().task.isDone())) {
            takeFirst();
            isFull = false;
        }
    }

    /** Gives back the first batch; until it is done, those after it are worked on here. */
    private void takeFirst() throws IOException {
        Batch first = waiting.removeFirst();
        // does nothing if another thread has begun it
        first.task.run();
        for (Batch later : waiting) {
            if (first.task.isDone()) {
                break;
            }
            later.task.run();
        }
        waitingBytes -= first.used;
        List<PackedFile> files = Helpers.result(first.task);
        for (int i = 0; i < files.size(); i++) {
            first.takers.get(i).take(files.get(i));
        }
        if (first.room.contents.length == BLOCK) {
            rooms.add(first.room);
        }
    }
}
