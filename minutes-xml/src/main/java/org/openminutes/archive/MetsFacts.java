// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a verifier takes out of a METS document. Filled while it is read. */
final class MetsFacts {

    /**
     * An agent of the header.
     *
     * @param role {@code ROLE}
     * @param type {@code TYPE}
     * @param otherType {@code OTHERTYPE}
     * @param name its name
     * @param noteTypes {@code csip:NOTETYPE} of each note, empty for none
     */
    record NamedAgent(
            String role, String type, String otherType, String name, List<String> noteTypes) {

        boolean isSoftware() {
            return role.equals("CREATOR") && type.equals("OTHER") && otherType.equals("SOFTWARE");
        }

        boolean isSubmitter() {
            return role.equals("CREATOR")
                    && (type.equals("ORGANIZATION") || type.equals("INDIVIDUAL"));
        }
    }

    private static final String FGS_1 =
            "http://xml.ra.se/e-arkiv/METS/CommonSpecificationSwedenPackageProfile.xml";

    String objectId = "";
    String profile = "";
    String packageType = "";
    final List<NamedAgent> agents = new ArrayList<>();
    final Set<String> recordIds = new HashSet<>();
    final List<MetsReference> references = new ArrayList<>();
    final Set<String> elements = new HashSet<>();
    final Set<String> divisions = new HashSet<>();
    final Set<String> ids = new HashSet<>();
    final Set<String> twice = new LinkedHashSet<>();
    final Set<String> pointers = new LinkedHashSet<>();

    /** Whether it follows FGS Paketstruktur 1, which knows nothing of E-ARK's requirements. */
    boolean isFgs1() {
        return isFgs1(profile);
    }

    /** Whether this {@code mets/@PROFILE} is that of FGS Paketstruktur 1. */
    static boolean isFgs1(String profile) {
        return profile.strip().equals(FGS_1);
    }

    /** Whether our own program made the package. */
    boolean isOurs() {
        return agents.stream().anyMatch(a -> a.isSoftware() && a.name().equals(Software.NAME));
    }
}
