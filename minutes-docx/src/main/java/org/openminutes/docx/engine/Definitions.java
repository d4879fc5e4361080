// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.docx.engine.Rendering.Lists.Started;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The list definitions of a template (<i>numrering</i>), with a bulleted and an ordered one of our
 * own added for templates that show no list.
 */
final class Definitions {

    private static final String EMPTY = "<w:numbering xmlns:w=\"" + Xml.W + "\"></w:numbering>";

    private final Map<Integer, Integer> abstractOf = new HashMap<>();
    private final Map<Integer, Boolean> bulleted = new HashMap<>();
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder numbers = new StringBuilder();
    private final StringBuilder tail = new StringBuilder();
    private final byte[] before;
    private int lastAbstract = -1;
    private int lastNumber;

    Definitions(Optional<byte[]> part) {
        Document xml =
                Xml.parse(
                        part.orElseGet(() -> EMPTY.getBytes(UTF_8)),
                        "the numbering of the template");
        Element root = xml.getDocumentElement();
        head.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        head.append(Xml.open(root));
        for (Element child : Xml.children(root)) {
            read(child);
        }
        tail.append(Xml.close(root));
        head.append(OwnLists.definition(lastAbstract + 1, true));
        head.append(OwnLists.definition(lastAbstract + 2, false));
        numbers.append(number(lastNumber + 1, lastAbstract + 1));
        before = (head.toString() + numbers).getBytes(UTF_8);
    }

    private void read(Element child) {
        if (Xml.is(child, "abstractNum")) {
            int id = id(child, "abstractNumId");
            lastAbstract = Math.max(lastAbstract, id);
            bulleted.put(id, isBulleted(child));
            head.append(Xml.text(child));
        } else if (Xml.is(child, "num")) {
            int id = id(child, "numId");
            lastNumber = Math.max(lastNumber, id);
            Xml.val(child, "abstractNumId").ifPresent(of -> abstractOf.put(id, number(of)));
            numbers.append(Xml.text(child));
        } else {
            (numbers.isEmpty() && Xml.is(child, "numPicBullet") ? head : tail)
                    .append(Xml.text(child));
        }
    }

    /** The number definition of our own bullets. */
    int ownBullets() {
        return lastNumber + 1;
    }

    /** The look of our own ordered lists. */
    int ownNumbers() {
        return lastAbstract + 2;
    }

    /** The first number no list of the template has. */
    int firstFree() {
        return lastNumber + 2;
    }

    /** The look a number definition of the template takes. */
    Optional<Integer> abstractOf(int numId) {
        return Optional.ofNullable(abstractOf.get(numId));
    }

    /** Whether a look has bullets rather than numbers. */
    boolean isBulleted(int abstractId) {
        return bulleted.getOrDefault(abstractId, false);
    }

    /** Writes the part, with the lists of a document. */
    void write(List<Started> lists, OutputStream out) throws IOException {
        out.write(before);
        StringBuilder own = new StringBuilder();
        for (Started list : lists) {
            own.append("<w:num w:numId=\"").append(list.numId());
            own.append("\"><w:abstractNumId w:val=\"").append(list.abstractId());
            own.append("\"/><w:lvlOverride w:ilvl=\"").append(list.level());
            own.append("\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        out.write(own.append(tail).toString().getBytes(UTF_8));
    }

    private static String number(int id, int of) {
        return "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/></w:num>".formatted(id, of);
    }

    private static boolean isBulleted(Element definition) {
        return Xml.child(definition, "lvl")
                .flatMap(level -> Xml.val(level, "numFmt"))
                .filter("bullet"::equals)
                .isPresent();
    }

    private static int id(Element element, String attribute) {
        return number(element.getAttributeNS(Xml.W, attribute));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "the numbering of the template has \"" + text + "\" for a number", e);
        }
    }
}
