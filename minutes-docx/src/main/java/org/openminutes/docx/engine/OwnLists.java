// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

/** Plain lists for templates that show none themselves. */
final class OwnLists {

    private static final String[] BULLETS = {"•", "–", "▪"};
    private static final String[] FORMATS = {"decimal", "lowerLetter", "lowerRoman"};
    private static final String[] ENDS = {".", ")", "."};

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
        int number = level + 1;
        int look = level % 3;
        String format = bulleted ? "bullet" : FORMATS[look];
        String text = bulleted ? BULLETS[look] : "%" + number + ENDS[look];
        return "<w:lvl w:ilvl=\""
                + level
                + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + format
                + "\"/><w:lvlText w:val=\""
                + text
                + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                + 284 * number
                + "\" w:hanging=\"284\"/></w:pPr></w:lvl>";
    }
}
