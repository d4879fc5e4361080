// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.List;

/**
 * What E-ARK CSIP and SIP, or FGS 1.2, demand of a METS document as a whole.
 *
 * @param facts of the document
 * @param path where it lies in the package
 * @param issues takes what is wrong
 */
record MetsRules(MetsFacts facts, String path, Issues issues) {

    void check(boolean isRoot) {
        if (facts.isFgs1()) {
            fgs1();
        } else {
            csip(isRoot);
        }
        ids();
    }

    private void fgs1() {
        demand("metsHdr", "FGS1");
        demand("structMap", "FGS1");
        if (!facts.recordIds.contains("SUBMISSIONAGREEMENT")) {
            missing("FGS1", "altRecordID TYPE=\"SUBMISSIONAGREEMENT\"");
        }
    }

    private void csip(boolean isRoot) {
        demand("metsHdr", "CSIP117");
        demand("structMap", "CSIP80");
        demand("structMap CSIP", "CSIP82");
        if (!facts.divisions.contains("Metadata")) {
            missing("CSIP88", "div LABEL=\"Metadata\"");
        }
        software();
        if (isRoot && facts.packageType.equals("SIP")) {
            submitter();
        }
    }

    private void ids() {
        for (String id : facts.twice) {
            issues.error(
                    "MIN-016",
                    path,
                    "id " + id + " finns mer än en gång",
                    "id " + id + " is there more than once");
        }
        for (String target : facts.pointers) {
            if (!facts.ids.contains(target)) {
                issues.error(
                        "MIN-016",
                        path,
                        "hänvisar till id " + target + " som inte finns",
                        "refers to id " + target + ", which is not there");
            }
        }
    }

    private void software() {
        List<MetsFacts.NamedAgent> software =
                facts.agents.stream().filter(MetsFacts.NamedAgent::isSoftware).toList();
        if (software.isEmpty()) {
            missing("CSIP10", "agent CREATOR/OTHER/SOFTWARE");
            return;
        }
        MetsFacts.NamedAgent program = software.get(0);
        if (program.name().isEmpty()) {
            missing("CSIP14", "agent/name");
        }
        if (!program.noteTypes().contains("SOFTWARE VERSION")) {
            missing("CSIP16", "agent/note csip:NOTETYPE=\"SOFTWARE VERSION\"");
        }
    }

    private void submitter() {
        if (facts.agents.stream().noneMatch(a -> a.isSubmitter() && !a.name().isEmpty())) {
            missing("SIP15", "agent CREATOR/ORGANIZATION");
        }
    }

    private void demand(String element, String requirement) {
        if (!facts.elements.contains(element)) {
            missing(requirement, element);
        }
    }

    private void missing(String requirement, String what) {
        issues.error(requirement, path, "saknar " + what, "lacks " + what);
    }
}
