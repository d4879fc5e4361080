// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.Optional;

/**
 * The package that another adds to, takes the place of, or takes back.
 *
 * @param id its {@code mets/@OBJID}
 * @param relation what the later one does to it
 * @param reason why, if that was said
 */
record Predecessor(String id, Relation relation, Optional<String> reason) {

    /** What a package does to an earlier one. */
    enum Relation {
        SUPPLEMENTS(RecordStatus.SUPPLEMENT, "is supplement to", "kompletterar / supplements"),
        REPLACES(RecordStatus.REPLACEMENT, "replaces", "ersätter / replaces"),
        DELETES(RecordStatus.DELETE, "deletes", "återtar / takes back");

        private final RecordStatus status;
        private final String premis;
        private final String words;

        Relation(RecordStatus status, String premis, String words) {
            this.status = status;
            this.premis = premis;
            this.words = words;
        }

        RecordStatus status() {
            return status;
        }

        /** {@code relationshipSubType} in PREMIS. */
        String premis() {
            return premis;
        }

        /** In Swedish and English. */
        String words() {
            return words;
        }
    }
}
