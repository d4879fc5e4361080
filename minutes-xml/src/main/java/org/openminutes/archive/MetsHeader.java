// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.openminutes.markup.Markup;

/**
 * The header of a METS document: who made the package for whom, under what agreement.
 *
 * @param settings of the package
 */
record MetsHeader(Settings settings) {

    void write(Markup xml) throws IOException {
        xml.start("metsHdr")
                .with("CREATEDATE", settings.created())
                .with("LASTMODDATE", settings.created())
                .with("RECORDSTATUS", settings.status())
                .with("csip:OAISPACKAGETYPE", "SIP");
        agent(xml, new Agent("CREATOR", "OTHER", Software.NAME, Optional.of(Software.VERSION)));
        agent(xml, settings.archivist());
        agent(xml, settings.creator());
        for (Agent other : settings.others()) {
            agent(xml, other);
        }
        for (Map.Entry<String, String> reference : settings.references().entrySet()) {
            xml.leaf("altRecordID", reference.getValue(), "TYPE", reference.getKey());
        }
        xml.end();
    }

    private void agent(Markup xml, Agent agent) throws IOException {
        Optional<String> otherRole = otherRole(agent);
        xml.start("agent")
                .with("ROLE", otherRole.isPresent() ? "OTHER" : agent.role())
                .with("OTHERROLE", otherRole)
                .with("TYPE", agent.type())
                .with("OTHERTYPE", Optional.of("SOFTWARE").filter(s -> agent.isSoftware()));
        if (isForCommonsIp() && noteType(agent).isEmpty() && agent.note().isPresent()) {
            xml.leaf("name", "%s (%s)".formatted(agent.name(), agent.note().get()));
        } else {
            xml.leaf("name", agent.name());
            xml.leaf("note", agent.note(), "csip:NOTETYPE", noteType(agent));
        }
        xml.end();
    }

    private Optional<String> otherRole(Agent agent) {
        if (agent.role().equals("PRODUCER")) {
            return Optional.of("PRODUCER");
        }
        boolean isContact = agent.role().equals("CREATOR") && agent.type().equals("INDIVIDUAL");
        return Optional.of("CONTACT").filter(role -> isContact && isForCommonsIp());
    }

    /**
     * Whoever wants the profile versioned uses commons-ip. It refuses notes without a type, and a
     * contact (SIP21) as a second submitter (SIP15).
     */
    private boolean isForCommonsIp() {
        return settings.profile().dialect() == ArchiveProfile.ProfileDialect.VERSIONED;
    }

    /** An e-mail address has no type in the vocabulary, so its note has none. */
    private static Optional<String> noteType(Agent agent) {
        return switch (agent.type()) {
            case "OTHER" -> Optional.of("SOFTWARE VERSION");
            case "ORGANIZATION" -> Optional.of("IDENTIFICATIONCODE");
            default -> Optional.empty();
        };
    }
}
