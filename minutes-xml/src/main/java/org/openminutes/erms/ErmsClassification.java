// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Optional;
import org.openminutes.markup.Markup;
import org.openminutes.model.Id;

/**
 * How records are classified (<i>klassificeringsstruktur</i>).
 *
 * @param plan name of the plan, e.g. {@code "KLASSA 2.1"}
 * @param code that of the series, and of records that have none of their own
 */
public record ErmsClassification(String plan, Optional<String> code) {

    /** Checks the parts. */
    public ErmsClassification {
        requireNonNull(plan, "plan");
        requireNonNull(code, "code");
    }

    /** What objects refer to the plan by; ERMS272 asks for one. */
    String id() {
        return Id.of("plan", plan).value();
    }

    void writePlan(Markup xml, ErmsVersion version) throws IOException {
        xml.start("classificationSchema");
        if (version.namesSchemas()) {
            xml.with("classificationSchemaId", id()).with("classificationSchemaStatus", "current");
        }
        xml.start("textualDescriptionOfClassificationSchema");
        xml.leaf("p", plan);
        xml.end();
        xml.end();
    }

    /** Writes a code, the object's own or that of the series. */
    void writeCode(Markup xml, Optional<String> own) throws IOException {
        Optional<String> known = own.or(() -> code);
        xml.leaf("classification", known, "classificationCode", known);
    }
}
