// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.openminutes.export.ExportOptions;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A working copy in the hands of a clerk: edited by code as Word would by hand. */
final class ReturnedFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final byte[] file;
    private final Document body;

    private ReturnedFile(byte[] file) throws IOException {
        this.file = file;
        try {
            byte[] xml = WordText.body(file).getBytes(StandardCharsets.UTF_8);
            body =
                    DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static ReturnedFile of(Minutes minutes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxExporter().export(minutes, ExportOptions.NONE, out);
            return new ReturnedFile(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that another program saved. */
    static ReturnedFile of(byte[] file) throws IOException {
        return new ReturnedFile(file);
    }

    /** Moves the paragraph with these words after the one with those; no control is needed. */
    ReturnedFile moveWords(String words, String after) {
        Element paragraph = paragraph(words);
        Element other = paragraph(after);
        paragraph.getParentNode().removeChild(paragraph);
        other.getParentNode().insertBefore(paragraph, other.getNextSibling());
        return this;
    }

    /** Deletes the paragraph with these words. */
    ReturnedFile deleteWords(String words) {
        Element paragraph = paragraph(words);
        paragraph.getParentNode().removeChild(paragraph);
        return this;
    }

    /** Writes a new paragraph, with the looks of the one with these words, after that. */
    ReturnedFile wordsAfter(String words, String added) {
        return wordsAfter(words, words, added);
    }

    /** Writes a new paragraph, with the looks of another one, after that with these words. */
    ReturnedFile wordsAfter(String words, String alike, String added) {
        Element paragraph = paragraph(words);
        Element more = element("p", run(added));
        Node looks = paragraph(alike).getElementsByTagNameNS(W, "pPr").item(0);
        if (looks != null) {
            more.insertBefore(looks.cloneNode(true), more.getFirstChild());
        }
        paragraph.getParentNode().insertBefore(more, paragraph.getNextSibling());
        return this;
    }

    private Element paragraph(String words) {
        NodeList all = body.getElementsByTagNameNS(W, "p");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getTextContent().strip().equals(words)) {
                return (Element) all.item(i);
            }
        }
        throw new AssertionError("no paragraph " + words);
    }

    /** The first control with a tag. */
    Element control(String tag) {
        NodeList tags = body.getElementsByTagNameNS(W, "tag");
        for (int i = 0; i < tags.getLength(); i++) {
            Element found = (Element) tags.item(i);
            if (found.getAttributeNS(W, "val").equals(tag)) {
                return (Element) found.getParentNode().getParentNode();
            }
        }
        throw new AssertionError("no control " + tag);
    }

    private static Element around(Node node, String name) {
        Node at = node;
        while (!name.equals(at.getLocalName())) {
            at = at.getParentNode();
        }
        return (Element) at;
    }

    private Element content(Element control) {
        return (Element) control.getElementsByTagNameNS(W, "sdtContent").item(0);
    }

    private Element element(String name, Node... children) {
        Element element = body.createElementNS(W, "w:" + name);
        for (Node child : children) {
            element.appendChild(child);
        }
        return element;
    }

    private Element run(String words) {
        Element text = element("t");
        text.setTextContent(words);
        text.setAttribute("xml:space", "preserve");
        return element("r", text);
    }

    /** Types over what a control holds. */
    ReturnedFile type(String tag, String words) {
        Element content = content(control(tag));
        while (content.getFirstChild() != null) {
            content.removeChild(content.getFirstChild());
        }
        content.appendChild(run(words));
        return this;
    }

    /** Types right after a control, in its paragraph. */
    ReturnedFile typeAfter(String tag, String words) {
        Element control = control(tag);
        control.getParentNode().insertBefore(run(words), control.getNextSibling());
        return this;
    }

    /** Writes a new paragraph after the one a control stands in, with its looks or without. */
    ReturnedFile paragraphAfter(String tag, String words, boolean alike) {
        Element paragraph = around(control(tag), "p");
        Element added = element("p", run(words));
        Node looks = paragraph.getElementsByTagNameNS(W, "pPr").item(0);
        if (alike && looks != null) {
            added.insertBefore(looks.cloneNode(true), added.getFirstChild());
        }
        paragraph.getParentNode().insertBefore(added, paragraph.getNextSibling());
        return this;
    }

    /** Deletes a paragraph, control and all. */
    ReturnedFile deleteParagraph(String tag) {
        Element paragraph = around(control(tag), "p");
        paragraph.getParentNode().removeChild(paragraph);
        return this;
    }

    /** The first control with exactly these words; other programs take the tags away. */
    private Element controlOf(String words) {
        NodeList all = body.getElementsByTagNameNS(W, "sdtContent");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getTextContent().strip().equals(words)) {
                return (Element) all.item(i).getParentNode();
            }
        }
        throw new AssertionError("no control with " + words);
    }

    /** Deletes the control with these words. */
    ReturnedFile deleteControlOf(String words) {
        Element control = controlOf(words);
        control.getParentNode().removeChild(control);
        return this;
    }

    /** Removes the control with these words and leaves them. */
    ReturnedFile unwrapControlOf(String words) {
        return unwrap(controlOf(words));
    }

    /** Deletes a control with what is in it. */
    ReturnedFile delete(String tag) {
        Element control = control(tag);
        control.getParentNode().removeChild(control);
        return this;
    }

    /** Word's "Remove Content Control", which leaves what is in it. */
    ReturnedFile unwrap(String tag) {
        return unwrap(control(tag));
    }

    private ReturnedFile unwrap(Element control) {
        Element content = content(control);
        while (content.getFirstChild() != null) {
            control.getParentNode().insertBefore(content.getFirstChild(), control);
        }
        control.getParentNode().removeChild(control);
        return this;
    }

    /** Word's plus sign: a copy after the section's item; gives the copy's first text. */
    ReturnedFile plus(String tag, String first, String words) {
        Element control = control(tag);
        Element copy = (Element) control.cloneNode(true);
        control.getParentNode().insertBefore(copy, control.getNextSibling());
        NodeList tags = copy.getElementsByTagNameNS(W, "tag");
        for (int i = 0; i < tags.getLength(); i++) {
            Element found = (Element) tags.item(i);
            if (found.getAttributeNS(W, "val").equals(first)) {
                Element content = content((Element) found.getParentNode().getParentNode());
                while (content.getFirstChild() != null) {
                    content.removeChild(content.getFirstChild());
                }
                content.appendChild(run(words));
                return this;
            }
        }
        throw new AssertionError("no control " + first + " in " + tag);
    }

    /** A row after that of a control, its cells without controls. */
    ReturnedFile rowAfter(String tag, String... cells) {
        return row(around(control(tag), "tr"), cells);
    }

    private ReturnedFile row(Element row, String... cells) {
        Element added = element("tr");
        for (String cell : cells) {
            Element paragraph = cell.isEmpty() ? element("p") : element("p", run(cell));
            added.appendChild(element("tc", paragraph));
        }
        row.getParentNode().insertBefore(added, row.getNextSibling());
        return this;
    }

    /** Moves the row of a control after that of another. */
    ReturnedFile moveRow(String tag, String after) {
        return moveRow(around(control(tag), "tr"), around(control(after), "tr"));
    }

    /** Moves the row with these words after that with those; no control is needed. */
    ReturnedFile moveRowOfWords(String words, String after) {
        return moveRow(around(paragraph(words), "tr"), around(paragraph(after), "tr"));
    }

    private ReturnedFile moveRow(Element row, Element other) {
        row.getParentNode().removeChild(row);
        other.getParentNode().insertBefore(row, other.getNextSibling());
        return this;
    }

    /** Deletes the row with these words. */
    ReturnedFile deleteRowOfWords(String words) {
        Element row = around(paragraph(words), "tr");
        row.getParentNode().removeChild(row);
        return this;
    }

    /** Writes a new row after the one with these words, its cells without controls. */
    ReturnedFile rowAfterWords(String words, String... cells) {
        return row(around(paragraph(words), "tr"), cells);
    }

    /** Types over the paragraph with these words. */
    ReturnedFile typeWords(String words, String others) {
        Element paragraph = paragraph(words);
        NodeList texts = paragraph.getElementsByTagNameNS(W, "t");
        for (int i = 0; i < texts.getLength(); i++) {
            texts.item(i).setTextContent(i == 0 ? others : "");
        }
        return this;
    }

    /** Deletes with track changes what a control holds, and types something else. */
    ReturnedFile track(String tag, String words) {
        Element content = content(control(tag));
        Element deleted = element("del");
        while (content.getFirstChild() != null) {
            deleted.appendChild(content.getFirstChild());
        }
        NodeList texts = deleted.getElementsByTagNameNS(W, "t");
        List<Node> found = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            found.add(texts.item(i));
        }
        found.forEach(text -> body.renameNode(text, W, "w:delText"));
        Element inserted = element("ins", run(words));
        for (Element change : new Element[] {deleted, inserted}) {
            change.setAttributeNS(W, "w:author", "Eva Lind");
            change.setAttributeNS(W, "w:date", "2026-03-05T10:00:00Z");
            content.appendChild(change);
        }
        return this;
    }

    /** Moves a section's item after another. */
    ReturnedFile move(String tag, String after) {
        Element control = control(tag);
        Element other = control(after);
        control.getParentNode().removeChild(control);
        other.getParentNode().insertBefore(control, other.getNextSibling());
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(body), new StreamResult(xml));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return WordEdit.of(file).part("word/document.xml", xml.toByteArray()).bytes();
    }

    ImportResult read() {
        return read(bytes());
    }

    static ImportResult read(byte[] file) {
        return new DocxImporter().read(Source.of("returned.docx", file), Register.EMPTY);
    }
}
