// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.ArrayList;
import java.util.List;

/** Gathers nodes, joining the XML between holes into one literal. */
final class Program {

    private final List<Node> nodes = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();

    void xml(String xml) {
        pending.append(xml);
    }

    void add(Node node) {
        flush();
        nodes.add(node);
    }

    List<Node> nodes() {
        flush();
        return List.copyOf(nodes);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            nodes.add(new Node.Literal(Markup.of(pending.toString())));
            pending.setLength(0);
        }
    }
}
