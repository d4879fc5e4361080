// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.erms.ErmsVersion;

/**
 * What a receiving archive's specification asks of a package, as data (<i>leveransprofil</i>). Ours
 * are files; one more is a file and a row in their index.
 *
 * @param id short name, e.g. {@code "fgs-2.0"}
 * @param name for people, e.g. {@code "FGS Paketstruktur 2.0"}
 * @param structure which documents frame the content
 * @param dialect how {@code mets/@PROFILE} names the specification
 * @param urls the values of {@code mets/@PROFILE}, one for each dialect
 * @param category {@code mets/@TYPE}, of the specification's list of content categories
 * @param contentInformationType what {@code mets/@csip:CONTENTINFORMATIONTYPE}, or {@code
 *     ext:CONTENTTYPESPECIFICATION}, says of the content
 * @param erms version of E-ARK CITS ERMS that describes it; absent for FGS Ärendehantering 1.0
 * @param layout how the content is divided
 * @param accepted media types an attachment may have, with {@code *} for the end of any
 */
public record ArchiveProfile(
        String id,
        String name,
        Structure structure,
        ProfileDialect dialect,
        Map<ProfileDialect, String> urls,
        String category,
        String contentInformationType,
        Optional<ErmsVersion> erms,
        Layout layout,
        List<String> accepted) {

    /**
     * Riksarkivet's FGS Paketstruktur 2.0 with FGS Ärendehantering 2.0: E-ARK CSIP and SIP 2.1.0,
     * CITS ERMS 2.1, a METS document per representation.
     */
    public static final ArchiveProfile FGS_2_0 = named("fgs-2.0");

    /** E-ARK CSIP and SIP 2.2.0 with CITS ERMS 3.0. */
    public static final ArchiveProfile EARK_2_2 = named("eark-2.2");

    /** Riksarkivet's FGS Paketstruktur 1.2 with FGS Ärendehantering 1.0, as of 2017. */
    public static final ArchiveProfile FGS_1_2 = named("fgs-1.2");

    /** Which documents frame the content of a package. */
    public enum Structure {
        /** E-ARK CSIP and SIP: METS.xml, metadata/, representations/, documentation/, schemas/. */
        E_ARK,
        /** FGS Paketstruktur 1: sip.xml and content/. */
        FGS_1
    }

    /**
     * How the METS profile is named. The specification and the validators contradict each other, so
     * it has to be asked for.
     */
    public enum ProfileDialect {
        /** As E-ARK SIP 2.1.0 (SIP2) and Riksarkivet's own example have it. */
        UNVERSIONED,
        /** As commons-ip and so RODA and ETERNA demand. */
        VERSIONED
    }

    /** How the content of a package is divided. */
    public enum Layout {
        /**
         * A METS document of its own for the representation, which RODA, ETERNA and commons-ip
         * read; in FGS 1 a folder for each record.
         */
        LAYERED,
        /**
         * All files in the package's METS document, as Riksarkivet's own example; in FGS 1 all in
         * one folder.
         */
        FLAT
    }

    /** Checks the parts. */
    public ArchiveProfile {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(structure, "structure");
        requireNonNull(dialect, "dialect");
        // in the order of the constants, always: ids are made of it
        urls = Collections.unmodifiableMap(new EnumMap<>(urls));
        if (!urls.containsKey(dialect)) {
            throw new IllegalArgumentException(
                    "profile %s has no URL for the dialect %s".formatted(id, dialect));
        }
        requireNonNull(category, "category");
        requireNonNull(contentInformationType, "contentInformationType");
        requireNonNull(erms, "erms");
        requireNonNull(layout, "layout");
        accepted = List.copyOf(accepted);
    }

    /**
     * The profile of a name.
     *
     * @param id e.g. {@code "fgs-2.0"}
     * @return it
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public static ArchiveProfile named(String id) {
        return ProfileFile.named(id);
    }

    /** All profiles we bring, the default first. */
    public static List<ArchiveProfile> all() {
        return ProfileFile.ids().stream().map(ArchiveProfile::named).toList();
    }

    /** The value of {@code mets/@PROFILE}. */
    public String url() {
        return requireNonNull(urls.get(dialect));
    }

    /**
     * Whether attachments of a media type are on its list.
     *
     * @param mediaType e.g. {@code "image/png"}
     * @return true if they are
     */
    public boolean accepts(String mediaType) {
        return accepted.stream()
                .anyMatch(
                        pattern ->
                                pattern.endsWith("*")
                                        ? mediaType.startsWith(
                                                pattern.substring(0, pattern.length() - 1))
                                        : mediaType.equals(pattern));
    }

    /**
     * This profile with another name for the METS profile.
     *
     * @param value which
     * @return a new profile
     */
    public ArchiveProfile with(ProfileDialect value) {
        return new ArchiveProfile(
                id,
                name,
                structure,
                value,
                urls,
                category,
                contentInformationType,
                erms,
                layout,
                accepted);
    }

    /**
     * This profile with another layout.
     *
     * @param value which
     * @return a new profile
     */
    public ArchiveProfile with(Layout value) {
        return new ArchiveProfile(
                id,
                name,
                structure,
                dialect,
                urls,
                category,
                contentInformationType,
                erms,
                value,
                accepted);
    }
}
