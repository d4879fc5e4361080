// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Finds what no schema or other tool does and Word refuses or shows wrong. */
final class WordLint {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern RELATION = Pattern.compile(" Id=\"([^\"]+)\"");
    private static final Pattern TARGET = Pattern.compile(" Target=\"/([^\"]+)\"(?! TargetMode)");

    private final Map<String, String> parts;
    private final List<String> faults = new ArrayList<>();

    private WordLint(Map<String, String> parts) {
        this.parts = parts;
    }

    /** What is wrong; empty if nothing. */
    static List<String> faults(byte[] file) throws IOException {
        WordLint lint = new WordLint(WordText.parts(file));
        lint.check();
        return lint.faults;
    }

    private void check() throws IOException {
        Set<String> styles = values("word/styles.xml", "style", "styleId");
        Set<String> numbers = values("word/numbering.xml", "num", "numId");
        numbers.add("0");
        for (String name : parts.keySet()) {
            if (name.matches("word/(document|header.*|footer.*)\\.xml")) {
                Element root = parse(name);
                cells(name, root);
                used(name, root, "pStyle", styles);
                used(name, root, "rStyle", styles);
                used(name, root, "tblStyle", styles);
                used(name, root, "numId", numbers);
                unique(name, ids(root, "sdtPr"));
                fields(name, root);
                relations(name);
            }
        }
        targets();
    }

    private void cells(String part, Element root) {
        for (String name : List.of("tc", "hdr", "ftr")) {
            for (Element cell : all(root, name)) {
                if (!"p".equals(lastElement(cell))) {
                    faults.add(part + ": a " + name + " does not end with a paragraph");
                }
            }
        }
        for (Element table : all(root, "tbl")) {
            if (all(table, "tr").isEmpty()) {
                faults.add(part + ": a table without rows");
            }
        }
        for (Element row : all(root, "tr")) {
            if (all(row, "tc").isEmpty()) {
                faults.add(part + ": a row without cells");
            }
        }
    }

    private void used(String part, Element root, String element, Set<String> known) {
        for (Element use : all(root, element)) {
            String value = use.getAttributeNS(W, "val");
            if (!known.contains(value)) {
                faults.add(part + ": no " + element + " " + value);
            }
        }
    }

    private void unique(String part, List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.stream()
                .filter(id -> !seen.add(id))
                .forEach(id -> faults.add(part + ": twice the id " + id));
    }

    private static List<String> ids(Element root, String parent) {
        List<String> ids = new ArrayList<>();
        for (Element p : all(root, parent)) {
            all(p, "id").forEach(id -> ids.add("control " + id.getAttributeNS(W, "val")));
        }
        NodeList drawings = root.getElementsByTagNameNS("*", "docPr");
        for (int i = 0; i < drawings.getLength(); i++) {
            ids.add("drawing " + ((Element) drawings.item(i)).getAttribute("id"));
        }
        for (Element bookmark : all(root, "bookmarkStart")) {
            ids.add("bookmark " + bookmark.getAttributeNS(W, "name"));
        }
        return ids;
    }

    private void fields(String part, Element root) {
        int open = 0;
        for (Element field : all(root, "fldChar")) {
            String type = field.getAttributeNS(W, "fldCharType");
            open += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
        }
        if (open != 0) {
            faults.add(part + ": a field is not closed");
        }
    }

    private void relations(String part) {
        String rels = parts.getOrDefault(part.replaceFirst("([^/]+)$", "_rels/$1.rels"), "");
        Set<String> known = new HashSet<>();
        for (Matcher m = RELATION.matcher(rels); m.find(); ) {
            known.add(m.group(1));
        }
        Matcher use = Pattern.compile(" r:(?:id|embed)=\"([^\"]+)\"").matcher(part(part));
        while (use.find()) {
            if (!known.contains(use.group(1))) {
                faults.add(part + ": no relation " + use.group(1));
            }
        }
    }

    private void targets() {
        String types = part("[Content_Types].xml");
        parts.forEach(
                (name, xml) -> {
                    if (name.endsWith(".rels")) {
                        for (Matcher m = TARGET.matcher(xml); m.find(); ) {
                            if (!parts.containsKey(m.group(1))) {
                                faults.add(name + ": no part " + m.group(1));
                            }
                        }
                    } else if (!name.startsWith("[")
                            && !types.contains("PartName=\"/" + name + "\"")) {
                        faults.add(name + " has no content type");
                    }
                });
    }

    private Set<String> values(String part, String element, String attribute) throws IOException {
        Set<String> values = new HashSet<>();
        if (parts.containsKey(part)) {
            all(parse(part), element).forEach(e -> values.add(e.getAttributeNS(W, attribute)));
        }
        return values;
    }

    private String part(String name) {
        return parts.getOrDefault(name, "");
    }

    private Element parse(String part) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part(part).getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(part + ": " + e.getMessage(), e);
        }
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String lastElement(Element parent) {
        Node last = parent.getLastChild();
        while (last != null && !(last instanceof Element)) {
            last = last.getPreviousSibling();
        }
        if (last instanceof Element e && List.of("sdt", "sdtContent").contains(e.getLocalName())) {
            return lastElement(e);
        }
        return last == null ? "" : String.valueOf(last.getLocalName());
    }
}
