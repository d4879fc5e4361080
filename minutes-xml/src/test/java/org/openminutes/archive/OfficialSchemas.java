// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.openminutes.erms.ErmsVersion;
import org.openminutes.testkit.Shared;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/** The official schemas, read from the shared folder, without the network. */
public final class OfficialSchemas {

    private static final Map<String, String> IMPORTED =
            Map.of("http://www.w3.org/1999/xlink", "schemas/csip/xlink.xsd");

    private OfficialSchemas() {}

    /** METS with both DILCIS extensions, without which csip: attributes go unchecked. */
    public static Schema mets() throws SAXException {
        return schema(
                "schemas/csip/mets.xsd",
                "schemas/csip/DILCISExtensionMETS.xsd",
                "schemas/sip/DILCISExtensionSIPMETS.xsd");
    }

    public static Schema premis() throws SAXException {
        return schema("schemas/premis/premis-v3-0.xsd");
    }

    public static Schema erms(ErmsVersion version) throws SAXException {
        return schema(
                switch (version) {
                    case V2_1 -> "schemas/erms/ERMS_v2_1_2.xsd";
                    case V3_0 -> "schemas/erms/ERMS_v3.xsd";
                });
    }

    /** Riksarkivet's METS of FGS Paketstruktur 1.2 with its extensions. */
    public static Schema fgs1Mets() throws SAXException {
        return schema(
                "schemas/fgs-1.2/CSPackageMETS.xsd", "schemas/fgs-1.2/CSPackageExtensionMETS.xsd");
    }

    /** FGS Ärendehantering 1.0. */
    public static Schema fgs1Erms() throws SAXException {
        return schema("schemas/fgs-erms-1.0/arendehantering-1.0+sundsvall-fastighet.xsd");
    }

    /** What the Schematron rules of ERMS find. */
    public static List<String> schematron(ErmsVersion version, byte[] document) throws Exception {
        String rules =
                switch (version) {
                    case V2_1 -> "schemas/erms/erms_v2_1_2.sch";
                    case V3_0 -> "schemas/erms/erms_v3.sch";
                };
        return List.copyOf(
                Schematron.errors(Shared.path(rules), UnaryOperator.identity(), document));
    }

    /** Fails with place and reason if the document is not valid. */
    public static void assertValid(Schema schema, byte[] document)
            throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static Schema schema(String... paths) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setResourceResolver(new Offline());
        Source[] sources =
                Arrays.stream(paths)
                        .map(path -> new StreamSource(Shared.path(path).toFile()))
                        .toArray(Source[]::new);
        return factory.newSchema(sources);
    }

    /** Gives the imports from the shared folder. */
    private static final class Offline implements LSResourceResolver {
        @Override
        public LSInput resolveResource(
                String type, String namespace, String publicId, String systemId, String base) {
            String path = IMPORTED.get(namespace);
            if (path == null) {
                throw new IllegalStateException("no schema for " + namespace);
            }
            try {
                LSInput input =
                        ((DOMImplementationLS)
                                        DOMImplementationRegistry.newInstance()
                                                .getDOMImplementation("LS"))
                                .createLSInput();
                input.setStringData(Files.readString(Shared.path(path)));
                input.setSystemId(systemId);
                return input;
            } catch (IOException | ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + path, e);
            }
        }
    }
}
