// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.util.HashMap;
import java.util.Map;

/** What kind of thing each part is (ECMA-376 part 2, 10.1.2). */
final class ContentTypes {

    private final Map<String, String> ofEnding = new HashMap<>();
    private final Map<String, String> ofPart = new HashMap<>();

    private ContentTypes() {}

    static ContentTypes of(byte[] xml, String name) {
        ContentTypes types = new ContentTypes();
        Elements.read(
                xml,
                name,
                (element, attributes) -> {
                    String type = attributes.getOrDefault("ContentType", "");
                    if (element.equals("Default")) {
                        types.ofEnding.put(lower(attributes, "Extension"), type);
                    } else if (element.equals("Override")) {
                        types.ofPart.put(lower(attributes, "PartName"), type);
                    }
                });
        return types;
    }

    private static String lower(Map<String, String> attributes, String name) {
        return PackageReader.lower(attributes.getOrDefault(name, ""));
    }

    /**
     * The type of a part.
     *
     * @throws IllegalArgumentException if it is not told
     */
    String of(String part) {
        String name = PackageReader.lower(part);
        String own = ofPart.get(name);
        String type = own != null ? own : ofEnding.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || type.isEmpty()) {
            throw new IllegalArgumentException(
                    "is no sound Word file: [Content_Types].xml does not say what "
                            + part.substring(1)
                            + " is");
        }
        return type;
    }
}
