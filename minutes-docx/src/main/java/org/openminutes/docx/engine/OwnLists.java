// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

/** Plain lists for templates that show none themselves. */
final class OwnLists {

    private static final String[] BULLETS = {"•", "–", "▪"};
    private static final String[] FORMATS = {"decimal", "lowerLetter", "lowerRoman"};
    private static final String[] FRAMES = {"%%%s.", "%%%s)", "%%%s."};

    private OwnLists() {}

    /** A list definition with nine levels. */
    static String definition(int id, boolean bulleted) {
        StringBuilder xml = new StringBuilder();
        xml.append("<w:abstractNum w:abstractNumId=\"").append(id).append("\">");
        xml.append("<w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (int level = 0; level < 9; level++) {
            xml.append(level(level, bulleted));
        }
        return xml.append("</w:abstractNum>").toString();
    }

    private static String level(int level, boolean bulleted) {
        return """
        <w:lvl w:ilvl="%s"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/>\
        <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%s" w:hanging="284"/></w:pPr></w:lvl>"""
                .formatted(
                        level,
                        bulleted ? "bullet" : FORMATS[level % 3],
                        bulleted ? BULLETS[level % 3] : FRAMES[level % 3].formatted(level + 1),
                        284 * (level + 1));
    }
}
