// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.convert;

import java.util.List;
import java.util.Optional;
import org.openminutes.docx.engine.Lookup.Found;
import org.openminutes.docx.engine.Spots;
import org.openminutes.docx.engine.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the field of each mark and section, from the outside in, and makes them controls. */
final class Fields {

    private final String part;
    private final Naming naming = new Naming();
    private final List<Change> changes;

    Fields(String part, List<Change> changes) {
        this.part = part;
        this.changes = changes;
    }

    void settle(Element element) {
        for (Element child : Xml.children(element)) {
            if (child.hasAttribute("section")) {
                section(child);
            } else if (Marks.is(child)) {
                field(child);
            } else {
                settle(child);
            }
        }
    }

    private void field(Element mark) {
        Token token = Marks.token(mark);
        Optional<Found> found = naming.find(token.name()).filter(f -> !f.group());
        if (token.kind() != Token.Kind.FIELD || found.isEmpty()) {
            left(mark, token);
            Marks.restore(mark);
            return;
        }
        became(mark, token, found.get().path());
        Controls.field(mark, token.name(), found.get().path());
    }

    private void section(Element control) {
        Token token =
                new Token(
                        Token.Kind.valueOf(control.getAttribute("section")),
                        control.getAttribute("name"),
                        control.getAttribute("written"));
        List.of("section", "name", "written").forEach(control::removeAttribute);
        Optional<Found> found = naming.find(token.name());
        if (found.isEmpty()) {
            left(control, token);
            settle(control);
            unwrap(control, token);
            return;
        }
        boolean unless = token.kind() == Token.Kind.START_UNLESS;
        if (found.get().list() && !unless) {
            String path = found.get().path();
            became(control, token, path);
            Controls.name(control, token.name(), path);
            naming.lookup().enter(path);
            settle(Controls.content(control));
            naming.lookup().leave();
            Controls.repeat(control);
        } else {
            String tag = found.get().path() + (unless ? "!" : "?");
            became(control, token, tag);
            Controls.name(control, token.name(), tag);
            settle(Controls.content(control));
        }
    }

    /** The content stays, its start and end are text again. */
    private static void unwrap(Element control, Token token) {
        Node parent = control.getParentNode();
        boolean inText = parent instanceof Element p && Xml.is(p, "p");
        Xml.children(Controls.content(control))
                .forEach(child -> parent.insertBefore(child, control));
        Element start = Runs.run(control.getOwnerDocument(), Optional.empty(), token.written());
        if (inText) {
            parent.insertBefore(start, control);
        }
        parent.removeChild(control);
    }

    private void became(Element at, Token token, String tag) {
        changes.add(new Change(Spots.of(part, at), token.written(), Optional.of(tag), List.of()));
    }

    private void left(Element at, Token token) {
        List<String> nearest = naming.lookup().nearest(token.name().replace('.', '/'));
        changes.add(new Change(Spots.of(part, at), token.written(), Optional.empty(), nearest));
    }
}
