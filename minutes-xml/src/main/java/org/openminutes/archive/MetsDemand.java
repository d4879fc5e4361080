// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An attribute that E-ARK CSIP demands wherever an element stands.
 *
 * @param requirement its id
 * @param place element, or parent and element
 * @param attribute with prefix
 * @param value the only one allowed; empty if any not empty will do
 */
record MetsDemand(String requirement, String place, String attribute, String value) {

    /** The MUST requirements on attributes that CSIP 2.1.0 and 2.2.0 share. */
    private static final Map<String, List<MetsDemand>> CSIP =
            byPlace(
                    any("CSIP1", "mets", "OBJID"),
                    any("CSIP2", "mets", "TYPE"),
                    any("CSIP6", "mets", "PROFILE"),
                    any("CSIP7", "metsHdr", "CREATEDATE"),
                    any("CSIP9", "metsHdr", "csip:OAISPACKAGETYPE"),
                    any("CSIP18", "dmdSec", "ID"),
                    any("CSIP19", "dmdSec", "CREATED"),
                    only("CSIP22", "dmdSec/mdRef", "LOCTYPE", "URL"),
                    only("CSIP23", "dmdSec/mdRef", "xlink:type", "simple"),
                    any("CSIP24", "dmdSec/mdRef", "xlink:href"),
                    any("CSIP25", "dmdSec/mdRef", "MDTYPE"),
                    any("CSIP26", "dmdSec/mdRef", "MIMETYPE"),
                    any("CSIP27", "dmdSec/mdRef", "SIZE"),
                    any("CSIP28", "dmdSec/mdRef", "CREATED"),
                    any("CSIP29", "dmdSec/mdRef", "CHECKSUM"),
                    any("CSIP30", "dmdSec/mdRef", "CHECKSUMTYPE"),
                    any("CSIP33", "digiprovMD", "ID"),
                    only("CSIP36", "digiprovMD/mdRef", "LOCTYPE", "URL"),
                    only("CSIP37", "digiprovMD/mdRef", "xlink:type", "simple"),
                    any("CSIP38", "digiprovMD/mdRef", "xlink:href"),
                    any("CSIP39", "digiprovMD/mdRef", "MDTYPE"),
                    any("CSIP40", "digiprovMD/mdRef", "MIMETYPE"),
                    any("CSIP41", "digiprovMD/mdRef", "SIZE"),
                    any("CSIP42", "digiprovMD/mdRef", "CREATED"),
                    any("CSIP43", "digiprovMD/mdRef", "CHECKSUM"),
                    any("CSIP44", "digiprovMD/mdRef", "CHECKSUMTYPE"),
                    any("CSIP46", "rightsMD", "ID"),
                    only("CSIP49", "rightsMD/mdRef", "LOCTYPE", "URL"),
                    only("CSIP50", "rightsMD/mdRef", "xlink:type", "simple"),
                    any("CSIP51", "rightsMD/mdRef", "xlink:href"),
                    any("CSIP52", "rightsMD/mdRef", "MDTYPE"),
                    any("CSIP53", "rightsMD/mdRef", "MIMETYPE"),
                    any("CSIP54", "rightsMD/mdRef", "SIZE"),
                    any("CSIP55", "rightsMD/mdRef", "CREATED"),
                    any("CSIP56", "rightsMD/mdRef", "CHECKSUM"),
                    any("CSIP57", "rightsMD/mdRef", "CHECKSUMTYPE"),
                    any("CSIP59", "fileSec", "ID"),
                    any("CSIP64", "fileGrp", "USE"),
                    any("CSIP65", "fileGrp", "ID"),
                    any("CSIP67", "file", "ID"),
                    any("CSIP68", "file", "MIMETYPE"),
                    any("CSIP69", "file", "SIZE"),
                    any("CSIP70", "file", "CREATED"),
                    any("CSIP71", "file", "CHECKSUM"),
                    any("CSIP72", "file", "CHECKSUMTYPE"),
                    only("CSIP77", "FLocat", "LOCTYPE", "URL"),
                    only("CSIP78", "FLocat", "xlink:type", "simple"),
                    any("CSIP79", "FLocat", "xlink:href"),
                    any("CSIP83", "structMap", "ID"),
                    any("CSIP85", "structMap/div", "ID"),
                    any("CSIP108", "mptr", "xlink:title"),
                    any("CSIP110", "mptr", "xlink:href"),
                    only("CSIP111", "mptr", "xlink:type", "simple"),
                    only("CSIP112", "mptr", "LOCTYPE", "URL"),
                    any("CSIP116", "fptr", "FILEID"));

    /** What FGS Paketstruktur 1.2 demands; its requirements have no ids. */
    private static final Map<String, List<MetsDemand>> FGS_1 =
            byPlace(
                    any("FGS1", "mets", "OBJID"),
                    any("FGS1", "mets", "TYPE"),
                    any("FGS1", "metsHdr", "CREATEDATE"),
                    any("FGS1", "amdSec", "ID"),
                    any("FGS1", "file", "ID"),
                    any("FGS1", "file", "MIMETYPE"),
                    any("FGS1", "file", "SIZE"),
                    any("FGS1", "file", "CREATED"),
                    any("FGS1", "file", "CHECKSUM"),
                    any("FGS1", "file", "CHECKSUMTYPE"),
                    only("FGS1", "FLocat", "LOCTYPE", "URL"),
                    any("FGS1", "FLocat", "xlink:href"));

    private static MetsDemand any(String requirement, String place, String attribute) {
        return new MetsDemand(requirement, place, attribute, "");
    }

    private static MetsDemand only(
            String requirement, String place, String attribute, String value) {
        return new MetsDemand(requirement, place, attribute, value);
    }

    private static Map<String, List<MetsDemand>> byPlace(MetsDemand... all) {
        return Arrays.stream(all).collect(Collectors.groupingBy(MetsDemand::place));
    }

    /**
     * Those about an element.
     *
     * @param parent the element around it
     * @param element the element
     * @param isFgs1 whether the document follows FGS 1.2, else E-ARK
     */
    static List<MetsDemand> on(String parent, String element, boolean isFgs1) {
        Map<String, List<MetsDemand>> demands = isFgs1 ? FGS_1 : CSIP;
        List<MetsDemand> here = demands.getOrDefault(element, List.of());
        List<MetsDemand> inside = demands.getOrDefault(parent + "/" + element, List.of());
        if (here.isEmpty() || inside.isEmpty()) {
            return here.isEmpty() ? inside : here;
        }
        List<MetsDemand> both = new ArrayList<>(here);
        both.addAll(inside);
        return both;
    }

    /** Whether a value, empty if missing, meets it. */
    boolean isMet(String found) {
        return value.isEmpty() ? !found.isBlank() : found.equals(value);
    }
}
