// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The beginning of an XML document.
 *
 * @param namespace of its outermost element
 * @param declared all namespaces declared there
 * @param profile its attribute {@code PROFILE}, as METS has it; empty if missing
 */
record XmlHead(String namespace, Set<String> declared, String profile) {

    /** Reads it; absent if the file is damaged or no XML. */
    static Optional<XmlHead> of(Contents contents, String path) {
        try (InputStream in = contents.open(path)) {
            XMLStreamReader xml = SafeXml.of(in);
            while (!xml.isStartElement()) {
                xml.next();
            }
            Set<String> declared = new HashSet<>();
            for (int i = 0; i < xml.getNamespaceCount(); i++) {
                declared.add(String.valueOf(xml.getNamespaceURI(i)));
            }
            String profile = xml.getAttributeValue(null, "PROFILE");
            return Optional.of(
                    new XmlHead(
                            String.valueOf(xml.getNamespaceURI()),
                            declared,
                            profile == null ? "" : profile));
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }
}
