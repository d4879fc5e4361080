// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.docx.parts.Zipped;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * The styles of a template, whose language is that of the record: a screen reader then speaks it
 * rightly. A record that does not say its language leaves the template's.
 */
final class Language {

    private static final String MARK = "\u0001";

    private final String name;
    private final Zipped asItLies;
    private final String own;
    private final String before;
    private final String after;

    private Language(String name, byte[] styles, String own, String marked) {
        this.name = name;
        this.asItLies = Zipped.of(name, styles);
        this.own = own;
        int mark = marked.indexOf(MARK);
        this.before = marked.substring(0, mark);
        this.after = marked.substring(mark + 1);
    }

    /**
     * Finds the place of the language, which is changed in the styles for that.
     *
     * @param name of the part, as an entry of the file
     * @param styles its bytes
     * @param root its root element
     */
    static Language of(String name, byte[] styles, Element root) {
        Element language = language(root);
        String own = language.getAttributeNS(Xml.W, "val");
        Attr value = language.getAttributeNodeNS(Xml.W, "val");
        if (value == null) {
            language.setAttributeNS(Xml.W, "w:val", MARK);
        } else {
            value.setValue(MARK);
        }
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        return new Language(name, styles, own, head + Xml.text(root));
    }

    /** The default language of text, put in if it is not said. */
    private static Element language(Element styles) {
        Element defaults = first(styles, "docDefaults");
        Element runs = first(first(defaults, "rPrDefault"), "rPr");
        Optional<Element> there = Xml.child(runs, "lang");
        if (there.isPresent()) {
            return there.get();
        }
        Element language = made(styles, "lang");
        runs.appendChild(language);
        return language;
    }

    private static Element first(Element parent, String name) {
        Optional<Element> there = Xml.child(parent, name);
        if (there.isPresent()) {
            return there.get();
        }
        Element child = made(parent, name);
        parent.insertBefore(child, parent.getFirstChild());
        return child;
    }

    private static Element made(Element near, String name) {
        String prefix = near.lookupPrefix(Xml.W);
        String qualified = prefix == null ? name : prefix + ":" + name;
        return near.getOwnerDocument().createElementNS(Xml.W, qualified);
    }

    /** Whether it is that of the part of a name. */
    boolean isOf(String place) {
        return name.equals(place);
    }

    /** The part for a record. */
    Zipped in(Optional<Locale> language) {
        if (language.isEmpty() || language.get().getLanguage().isEmpty()) {
            return asItLies;
        }
        String wanted = tag(language.get());
        return wanted.equals(own)
                ? asItLies
                : Zipped.of(name, (before + wanted + after).getBytes(StandardCharsets.UTF_8));
    }

    /** Word wants a region. */
    private static String tag(Locale language) {
        return switch (language.toLanguageTag()) {
            case "sv" -> "sv-SE";
            case "en" -> "en-GB";
            case "fi" -> "fi-FI";
            default -> language.toLanguageTag();
        };
    }
}
