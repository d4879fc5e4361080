// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The last bytes of what passes by. */
final class LastBytes {

    /** The directory of an office file in a zip is far smaller. */
    private static final int MOST = 1 << 15;

    private byte[] kept = new byte[0];
    private int count;

    void keep(byte[] bytes, int offset, int length) {
        if (kept.length == 0) {
            kept = new byte[MOST];
        }
        int fresh = Math.min(length, MOST);
        int old = Math.min(count, MOST - fresh);
        System.arraycopy(kept, count - old, kept, 0, old);
        System.arraycopy(bytes, offset + length - fresh, kept, old, fresh);
        count = old + fresh;
    }

    /** Them, a character each; they are kept no longer. */
    String take() {
        String text = new String(kept, 0, count, ISO_8859_1);
        count = 0;
        return text;
    }
}
