// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads, out of the bytes of an OpenDocument file as they pass by, the version its parts state:
 * they lie deflated in a zip. What is no sound zip states none.
 */
final class OpenDocumentMarks {

    private static final Set<String> TOLD_IN =
            Set.of("META-INF/manifest.xml", "content.xml", "meta.xml", "styles.xml");
    private static final Pattern VERSION =
            Pattern.compile("(?:office|manifest):version=\"(\\d\\.\\d)\"");
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int MOST_READ = 1 << 14;
    private static final long MOST_INFLATED = 64L << 20;

    /** What comes next. */
    private enum Step {
        HEADER,
        NAME,
        SKIP,
        INFLATE,
        DESCRIPTOR,
        END
    }

    private final Inflater inflater = new Inflater(true);
    private final byte[] piece = new byte[1 << 13];
    private final StringBuilder read = new StringBuilder();
    private Step step = Step.HEADER;
    private ByteBuffer gathered = buffer(HEADER_LENGTH);
    private String name = "";
    private boolean hasDescriptor;
    private boolean isDeflated;
    private int nameLength;
    private long left;
    private long inflated;
    private String version = "";

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The version stated; empty if none was found so far. */
    String version() {
        return version;
    }

    void accept(byte[] bytes, int offset, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
        while (in.hasRemaining() && step != Step.END) {
            switch (step) {
                case SKIP -> skip(in);
                case INFLATE -> inflate(in);
                default -> gather(in);
            }
        }
    }

    /** Takes bytes until a header, name or descriptor is whole. */
    private void gather(ByteBuffer in) {
        int n = Math.min(in.remaining(), gathered.remaining());
        gathered.put(in.slice(in.position(), n));
        in.position(in.position() + n);
        if (!gathered.hasRemaining()) {
            ByteBuffer whole = gathered.flip();
            switch (step) {
                case HEADER -> header(whole);
                case NAME -> name(whole);
                default -> descriptor(whole);
            }
        }
    }

    private void header(ByteBuffer header) {
        nameLength = header.getShort(26) & 0xFFFF;
        int rest = nameLength + (header.getShort(28) & 0xFFFF);
        hasDescriptor = (header.getShort(6) & 8) != 0;
        isDeflated = header.getShort(8) == 8;
        left = header.getInt(18) & 0xFFFFFFFFL;
        boolean isSound = header.getInt(0) == HEADER && rest > 0 && (isDeflated || !hasDescriptor);
        next(isSound ? Step.NAME : Step.END, rest);
    }

    private void name(ByteBuffer bytes) {
        name = ISO_8859_1.decode(bytes.slice(0, nameLength)).toString();
        read.setLength(0);
        inflater.reset();
        boolean isInflated = isDeflated && (hasDescriptor || TOLD_IN.contains(name));
        if (!isInflated && left == 0) {
            next(Step.HEADER, HEADER_LENGTH);
        } else {
            step = isInflated ? Step.INFLATE : Step.SKIP;
        }
    }

    private void descriptor(ByteBuffer bytes) {
        if (bytes.limit() == 4) {
            // with a mark of its own there are three numbers after it, else two
            left = bytes.getInt(0) == DESCRIPTOR ? 12 : 8;
            step = Step.SKIP;
        }
    }

    private void next(Step wanted, int size) {
        step = wanted;
        gathered = buffer(size);
    }

    private void skip(ByteBuffer in) {
        int n = (int) Math.min(in.remaining(), left);
        in.position(in.position() + n);
        left -= n;
        if (left == 0) {
            next(Step.HEADER, HEADER_LENGTH);
        }
    }

    private void inflate(ByteBuffer in) {
        inflater.setInput(in);
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                int n = inflater.inflate(piece);
                inflated += n;
                if (n == 0 && !inflater.finished() && !inflater.needsInput()) {
                    end();
                    return;
                }
                look(n);
                if (step == Step.END) {
                    return;
                }
            }
        } catch (DataFormatException e) {
            // no sound zip: nothing more to be learnt
            end();
            return;
        }
        if (inflater.finished()) {
            if (hasDescriptor) {
                next(Step.DESCRIPTOR, 4);
            } else {
                next(Step.HEADER, HEADER_LENGTH);
            }
        }
    }

    private void look(int length) {
        if (inflated > MOST_INFLATED) {
            end();
        } else if (TOLD_IN.contains(name) && read.length() < MOST_READ) {
            read.append(new String(piece, 0, length, ISO_8859_1));
            Matcher told = VERSION.matcher(read);
            if (told.find()) {
                version = told.group(1);
                end();
            }
        }
    }

    private void end() {
        step = Step.END;
        inflater.end();
    }
}
