// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

/**
 * A version of E-ARK CITS ERMS, and in what it differs from the others as far as the records of
 * meetings go. All have the same name space.
 */
public enum ErmsVersion {
    /** CITS ERMS 2.1, which is Riksarkivet's FGS Ärendehantering 2.0; schema 2.1.2. */
    V2_1("2.1", "citserms_v2_1", false, false),
    /** CITS ERMS 3.0; schema 3.0.2. */
    V3_0("3.0", "citserms_v3_0", true, true);

    static final String NAMESPACE = "https://DILCIS.eu/XML/ERMS";

    private final String number;
    private final String contentInformationType;
    private final boolean namesSchemas;
    private final boolean notesAgents;

    ErmsVersion(
            String number,
            String contentInformationType,
            boolean namesSchemas,
            boolean notesAgents) {
        this.number = number;
        this.contentInformationType = contentInformationType;
        this.namesSchemas = namesSchemas;
        this.notesAgents = notesAgents;
    }

    /** As people write it, e.g. {@code "2.1"}. */
    public String number() {
        return number;
    }

    /** The word for it in {@code mets/@csip:CONTENTINFORMATIONTYPE}. */
    public String contentInformationType() {
        return contentInformationType;
    }

    /** Whether classification plans have an id that objects refer to (ERMS272, ERMS273). */
    boolean namesSchemas() {
        return namesSchemas;
    }

    /** Whether an agent has notes of its own. */
    boolean notesAgents() {
        return notesAgents;
    }
}
