// SPDX-License-Identifier: Apache-2.0
/**
 * Records as XML files and back.
 *
 * @provides org.openminutes.export.MinutesExporter formats {@code xml} and {@code svk-mote}
 * @provides org.openminutes.intake.MinutesImporter formats {@code xml} and {@code svk-mote}
 */
module org.openminutes.xml {
    requires transitive org.openminutes.core;
    requires jakarta.xml.bind;
    requires java.xml;

    exports org.openminutes.archive;
    exports org.openminutes.erms;
    exports org.openminutes.svkmote;
    exports org.openminutes.xml;

    // JAXB fills the generated classes, and opens them to its runtime itself
    opens org.openminutes.xml.binding to
            jakarta.xml.bind;
    opens org.openminutes.xml.binding.register to
            jakarta.xml.bind;

    provides org.openminutes.export.MinutesExporter with
            org.openminutes.xml.XmlExporter,
            org.openminutes.svkmote.SvkMoteExporter;
    provides org.openminutes.intake.MinutesImporter with
            org.openminutes.svkmote.SvkMoteImporter,
            org.openminutes.xml.XmlImporter;
}
