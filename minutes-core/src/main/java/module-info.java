// SPDX-License-Identifier: Apache-2.0
/**
 * The records of public meetings in Sweden as values, with rules, views and the extension points
 * for reading and writing them.
 *
 * @uses org.openminutes.export.MinutesExporter to find the formats that can be written
 * @uses org.openminutes.intake.MinutesImporter to find the formats that can be read
 * @uses org.openminutes.validation.Rule to find rules of others
 * @provides org.openminutes.intake.MinutesImporter for plain text
 */
@org.jspecify.annotations.NullMarked
module org.openminutes.core {
    requires static transitive org.jspecify;

    exports org.openminutes.model;
    exports org.openminutes.register;
    exports org.openminutes.language;
    exports org.openminutes.validation;
    exports org.openminutes.view;
    exports org.openminutes.export;
    exports org.openminutes.intake;
    exports org.openminutes.intake.report;
    exports org.openminutes.intake.text;

    uses org.openminutes.export.MinutesExporter;
    uses org.openminutes.intake.MinutesImporter;
    uses org.openminutes.validation.Rule;

    provides org.openminutes.intake.MinutesImporter with
            org.openminutes.intake.text.TextImporter;
}
