// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

/** What names files have in a package; the original name is kept in METS, PREMIS and ERMS. */
public enum FileNaming {
    /**
     * ASCII letters, digits, {@code . _ -} alone: archives have lost files to å, {@code +}, {@code
     * #} and {@code %} in names.
     */
    ASCII,
    /**
     * As they were, composed (NFC), but for what some file system refuses: control characters and
     * {@code / \ : * ? " < > |}, and blanks and full stops at the ends.
     */
    ORIGINAL
}
