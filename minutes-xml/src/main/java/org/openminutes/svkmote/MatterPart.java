// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.markup.Markup;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

/** The items of the agenda as matters, and their sub-items as sub-matters. */
record MatterPart(Markup xml, Held held, Minutes minutes) {

    /** The names of an item's elements, of a sub-item's. */
    private record Names(String whole, String number, String title) {

        static final Names MATTER = new Names("matter", "matterNumber", "matterTitle");
        static final Names SUB = new Names("subMatter", "subMatterNumber", "subMatterTitle");
    }

    void write() throws IOException {
        if (minutes.items().isEmpty()) {
            return;
        }
        xml.start("matters");
        for (int i = 0; i < minutes.items().size(); i++) {
            AgendaItem item = minutes.items().get(i);
            String path = "items[" + i + "]";
            xml.start(Names.MATTER.whole());
            item(item, path, Names.MATTER, i + 1);
            if (!item.items().isEmpty()) {
                xml.start("subMatters");
                for (int j = 0; j < item.items().size(); j++) {
                    xml.start(Names.SUB.whole());
                    item(item.items().get(j), path + ".items[" + j + "]", Names.SUB, 0);
                    xml.end();
                }
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }

    /** As printed, else what it means. */
    static String number(AgendaItem item) {
        return item.number().asWritten().orElse(item.number().label());
    }

    private void item(AgendaItem item, String path, Names names, int order) throws IOException {
        xml.leaf(names.number(), number(item));
        held.add(path + ".number");
        if (order > 0) {
            xml.empty("agendaRef").with("order", order);
        }
        xml.leaf(names.title(), item.title().orElse(""));
        held.add(path + ".title");
        xml.leaf("matterCategory", category(item));
        restriction(item.visibility(), path + ".visibility");
        if (order > 0) {
            for (int i = 0; i < item.presentation().by().size(); i++) {
                xml.leaf("rapporteur", item.presentation().by().get(i).asWritten());
                held.add(path + ".presentation.by[" + i + "].asWritten");
            }
        }
        if (item.registryNumber().isPresent()) {
            xml.start("diaryReferences").start("diaryReference");
            xml.leaf("diaryId", item.registryNumber());
            xml.end();
            xml.end();
            held.add(path + ".registryNumber");
        }
        decision(item, path);
        statements(item, path);
        attachments(item);
    }

    private static Optional<String> category(AgendaItem item) {
        if (item.facts(Position.class).findAny().isPresent()) {
            return Optional.of("decision");
        }
        return switch (item.purpose()) {
            case DECISION -> Optional.of("decision");
            case INFORMATION -> Optional.of("information");
            default -> Optional.empty();
        };
    }

    private void restriction(Visibility visibility, String path) throws IOException {
        if (visibility instanceof Visibility.Confidential mark) {
            xml.start("restriction");
            xml.leaf("restrictionType", "confidential");
            xml.leaf("legalBasis", mark.provision());
            xml.end();
            held.add(path + ".provision");
        } else if (visibility instanceof Visibility.Internal) {
            xml.start("restriction");
            xml.leaf("restrictionType", "other");
            xml.leaf("restrictionNote", "intern");
            xml.end();
        }
    }

    /** All positions in one text, a sentence a line: the schema has one decision a matter. */
    private void decision(AgendaItem item, String path) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < item.entries().size(); i++) {
            if (item.entries().get(i) instanceof Position position) {
                String at = path + ".entries[" + i + "]";
                position.lead().map(Text::plain).ifPresent(lines::add);
                held.add(at + ".lead");
                for (int j = 0; j < position.clauses().size(); j++) {
                    Clause clause = position.clauses().get(j);
                    lines.add(clause.text().plain());
                    held.add(at + ".clauses[" + j + "].text");
                }
            }
        }
        if (!lines.isEmpty()) {
            xml.leaf("decision", String.join("\n", lines));
        }
    }

    private void statements(AgendaItem item, String path) throws IOException {
        boolean isOpen = false;
        for (int i = 0; i < item.entries().size(); i++) {
            Entry entry = item.entries().get(i);
            if (entry instanceof Dissent dissent) {
                if (!isOpen) {
                    xml.start("statements");
                    isOpen = true;
                }
                statement(dissent, path + ".entries[" + i + "]");
            }
        }
        if (isOpen) {
            xml.end();
        }
    }

    /** One for each person; the words stand with the first. */
    private void statement(Dissent dissent, String path) throws IOException {
        Optional<String> words = dissent.text().map(Text::plain);
        List<Optional<String>> names = new ArrayList<>();
        dissent.by().stream().map(Actor::asWritten).map(Optional::of).forEach(names::add);
        if (names.isEmpty()) {
            names.add(Optional.empty());
        }
        for (int i = 0; i < names.size(); i++) {
            xml.start("statement", "type", SvkMote.statement(dissent.kind()));
            xml.leaf("name", names.get(i));
            xml.leaf("statementText", i == 0 ? words : Optional.empty());
            xml.end();
            held.add(path + ".by[" + i + "].asWritten");
        }
        held.add(path + ".text");
    }

    /** Those whose file is known: a place to find them is demanded. */
    private void attachments(AgendaItem item) throws IOException {
        boolean isOpen = false;
        for (int i = 0; i < minutes.attachments().size(); i++) {
            Attachment attachment = minutes.attachments().get(i);
            if (item.attachments().contains(attachment.id()) && attachment.content().isPresent()) {
                if (!isOpen) {
                    xml.start("attachments");
                    isOpen = true;
                }
                attachment(attachment, "attachments[" + i + "]");
            }
        }
        if (isOpen) {
            xml.end();
        }
    }

    private void attachment(Attachment attachment, String path) throws IOException {
        xml.start("attachment");
        xml.leaf("attachmentId", attachment.id().value());
        xml.leaf("attachmentTitle", attachment.title());
        xml.leaf("attachmentType", "appendix");
        restriction(attachment.visibility(), path + ".visibility");
        xml.empty("file").with("path", attachment.content().orElseThrow().fileName());
        xml.end();
        held.add(path + ".title");
        held.add(path + ".content.fileName");
    }
}
