// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

/**
 * What a receiving archive's specification asks of a package, as data (<i>leveransprofil</i>).
 *
 * @param name for people, e.g. {@code "FGS Paketstruktur 2.0"}
 * @param dialect how {@code mets/@PROFILE} names the specification
 * @param category {@code mets/@TYPE}, of the E-ARK vocabulary of content categories
 * @param contentInformationType {@code mets/@csip:CONTENTINFORMATIONTYPE}, of its vocabulary
 * @param layout how the content is divided
 */
public record ArchiveProfile(
        String name,
        ProfileDialect dialect,
        String category,
        String contentInformationType,
        Layout layout) {

    /**
     * Riksarkivet's FGS Paketstruktur 2.0 with FGS Ärendehantering 2.0: E-ARK CSIP and SIP 2.1.0,
     * CITS ERMS 2.1, a METS document per representation.
     */
    public static final ArchiveProfile FGS_2_0 =
            new ArchiveProfile(
                    "FGS Paketstruktur 2.0",
                    ProfileDialect.UNVERSIONED,
                    "Datasets",
                    "citserms_v2_1",
                    Layout.LAYERED);

    /**
     * How the METS profile is named. The specification and the validators contradict each other, so
     * it has to be asked for.
     */
    public enum ProfileDialect {
        /** As E-ARK SIP 2.1.0 (SIP2) and Riksarkivet's own example have it. */
        UNVERSIONED("https://earksip.dilcis.eu/profile/E-ARK-SIP.xml"),
        /** As commons-ip and so RODA and ETERNA demand. */
        VERSIONED("https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-1-0.xml");

        private final String url;

        ProfileDialect(String url) {
            this.url = url;
        }

        /** The value of {@code mets/@PROFILE}. */
        public String url() {
            return url;
        }
    }

    /** How the content of a package is divided. */
    public enum Layout {
        /**
         * A METS document of its own for the representation; what RODA, ETERNA and commons-ip read.
         */
        LAYERED,
        /** All files in the package's METS document, as Riksarkivet's own example. */
        FLAT
    }

    /** Checks the parts. */
    public ArchiveProfile {
        requireNonNull(name, "name");
        requireNonNull(dialect, "dialect");
        requireNonNull(category, "category");
        requireNonNull(contentInformationType, "contentInformationType");
        requireNonNull(layout, "layout");
    }

    /**
     * This profile with another name for the METS profile.
     *
     * @param value which
     * @return a new profile
     */
    public ArchiveProfile with(ProfileDialect value) {
        return new ArchiveProfile(name, value, category, contentInformationType, layout);
    }

    /**
     * This profile with another layout.
     *
     * @param value which
     * @return a new profile
     */
    public ArchiveProfile with(Layout value) {
        return new ArchiveProfile(name, dialect, category, contentInformationType, value);
    }
}
