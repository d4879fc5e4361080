// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.docx.engine.Faults;
import org.openminutes.docx.engine.Xml;
import org.w3c.dom.Element;

/** Placeholders of other systems, which stay on the page as they are. */
final class Leftovers implements CheckRule {

    private static final Pattern TOKEN =
            Pattern.compile("\\{\\{[^{}]{1,80}}}|\\$\\{[^{}]{1,80}}|«[^«»]{1,80}»");
    private static final Pattern MERGE = Pattern.compile("\\s*MERGEFIELD\\s+(\"[^\"]*\"|\\S+).*");

    @Override
    public void check(String part, Element root, Subject subject, Faults faults) {
        for (Element paragraph : Xml.all(root, "p")) {
            boolean merges = mergeFields(part, paragraph, faults);
            Matcher token = TOKEN.matcher(Xml.plain(paragraph));
            while (token.find()) {
                if (!merges || !token.group().startsWith("«")) {
                    faults.add("token", part, paragraph, token.group());
                }
            }
        }
    }

    private static boolean mergeFields(String part, Element paragraph, Faults faults) {
        boolean any = false;
        for (Element simple : Xml.all(paragraph, "fldSimple")) {
            any |= note(part, simple, simple.getAttributeNS(Xml.W, "instr"), faults);
        }
        Deque<StringBuilder> open = new ArrayDeque<>();
        for (Element run : Xml.all(paragraph, "r")) {
            for (Element child : Xml.children(run)) {
                String type = child.getAttributeNS(Xml.W, "fldCharType");
                if (type.equals("begin")) {
                    open.push(new StringBuilder());
                } else if (Xml.is(child, "instrText") && !open.isEmpty()) {
                    open.element().append(child.getTextContent());
                } else if (type.equals("end") && !open.isEmpty()) {
                    any |= note(part, run, open.pop().toString(), faults);
                }
            }
        }
        return any;
    }

    private static boolean note(String part, Element at, String instruction, Faults faults) {
        Matcher merge = MERGE.matcher(instruction);
        if (merge.matches()) {
            faults.add("merge-field", part, at, merge.group(1).replace("\"", ""));
        }
        return merge.matches();
    }
}
