// SPDX-License-Identifier: Apache-2.0
/**
 * Word documents from a municipality's own template.
 *
 * @provides org.openminutes.intake.MinutesImporter Word documents
 * @provides org.openminutes.export.MinutesExporter the format {@code docx}
 */
@org.jspecify.annotations.NullMarked
module org.openminutes.docx {
    requires static transitive org.jspecify;
    requires transitive org.openminutes.core;
    requires java.xml;

    exports org.openminutes.docx;
    exports org.openminutes.docx.extend;
    exports org.openminutes.docx.fault;

    uses org.openminutes.docx.extend.FieldFormatter;
    uses org.openminutes.docx.extend.FieldList;
    uses org.openminutes.docx.extend.PartTransformer;
    uses org.openminutes.export.MinutesExporter;
    uses org.openminutes.intake.MinutesImporter;

    provides org.openminutes.intake.MinutesImporter with
            org.openminutes.docx.DocxImporter;
    provides org.openminutes.export.MinutesExporter with
            org.openminutes.docx.DocxExporter;
}
