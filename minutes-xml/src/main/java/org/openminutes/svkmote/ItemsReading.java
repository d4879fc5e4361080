// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.Id;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Presentation;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

/** Agenda and matters as items: a matter takes the place of the agenda item it refers to. */
final class ItemsReading {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private final SvkElement root;
    private final Map<String, Attachment> attachments = new LinkedHashMap<>();

    ItemsReading(SvkElement root) {
        this.root = root;
    }

    /** The items, in the order of the agenda, then the matters it does not have. */
    List<AgendaItem> read() {
        Map<String, SvkElement> matters = new LinkedHashMap<>();
        for (SvkElement matter : root.all("matters", "matter")) {
            String order =
                    matter.first("agendaRef").flatMap(r -> r.takeAttribute("order")).orElse("");
            boolean isOwn = order.isEmpty() || matters.containsKey(order);
            matters.put(isOwn ? "line " + matters.size() : order, matter);
        }
        List<AgendaItem> items = new ArrayList<>();
        for (SvkElement planned : root.all("agenda", "agendaItem")) {
            String order = planned.takeAttribute("order").orElse("");
            items.add(
                    item(
                            Optional.of(planned),
                            Optional.ofNullable(matters.remove(order)),
                            "p" + (items.size() + 1)));
        }
        for (SvkElement matter : matters.values()) {
            items.add(item(Optional.empty(), Optional.of(matter), "p" + (items.size() + 1)));
        }
        return items;
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments.values());
    }

    private AgendaItem item(Optional<SvkElement> planned, Optional<SvkElement> matter, String id) {
        Optional<String> number = matter.flatMap(m -> m.take("matterNumber"));
        Optional<String> title = matter.flatMap(m -> m.take("matterTitle"));
        ItemBuilder item = AgendaItem.untitled(new Id<>(id));
        item.number(number(alike(planned, "itemNumber", number)));
        alike(planned, "itemTitle", title).ifPresent(item::title);
        purpose(planned.flatMap(p -> p.take("itemType")), matter).ifPresent(item::purpose);
        matter.ifPresent(m -> content(m, item, id));
        matter.ifPresent(
                m -> {
                    int sub = 1;
                    for (SvkElement inner : m.all("subMatters", "subMatter")) {
                        item.item(subItem(inner, id + "." + sub++));
                    }
                });
        return item.build();
    }

    private AgendaItem subItem(SvkElement matter, String id) {
        ItemBuilder item = AgendaItem.untitled(new Id<>(id));
        item.number(number(matter.take("subMatterNumber")));
        matter.take("subMatterTitle").ifPresent(item::title);
        purpose(Optional.empty(), Optional.of(matter)).ifPresent(item::purpose);
        content(matter, item, id);
        return item.build();
    }

    /** What the matter says, else the agenda; of the agenda's words only other ones are left. */
    private static Optional<String> alike(
            Optional<SvkElement> planned, String name, Optional<String> ofMatter) {
        Optional<SvkElement> element = planned.flatMap(p -> p.first(name));
        if (ofMatter.isEmpty()) {
            return element.flatMap(SvkElement::take);
        }
        element.filter(e -> e.words().equals(ofMatter)).ifPresent(SvkElement::pass);
        return ofMatter;
    }

    private static Optional<AgendaItem.Purpose> purpose(
            Optional<String> itemType, Optional<SvkElement> matter) {
        Optional<String> category = matter.flatMap(m -> m.take("matterCategory"));
        return itemType.or(() -> category).map(SvkMote::purpose);
    }

    private static ItemNumber number(Optional<String> written) {
        if (written.isEmpty()) {
            return ItemNumber.NONE;
        }
        List<Integer> path = new ArrayList<>();
        Matcher digits = DIGITS.matcher(written.get());
        while (digits.find()) {
            path.add(Math.max(1, Integer.parseInt(digits.group())));
        }
        return new ItemNumber(written, path, ItemNumber.Source.WRITTEN);
    }

    private void content(SvkElement matter, ItemBuilder item, String id) {
        List<Actor> rapporteurs =
                matter.all("rapporteur").stream()
                        .flatMap(name -> name.take().stream())
                        .map(Actor::named)
                        .toList();
        if (!rapporteurs.isEmpty()) {
            item.presentation(new Presentation(rapporteurs, Presence.Mode.UNSTATED, false));
        }
        item.visibility(visibility(matter));
        matter.take("diaryReferences", "diaryReference", "diaryId").ifPresent(item::registryNumber);
        // not of the schema, but in a published example
        matter.take("matterDescription").ifPresent(item::says);
        decision(matter, id).ifPresent(item::add);
        for (SvkElement statement : matter.all("statements", "statement")) {
            item.add(dissent(statement));
        }
        for (SvkElement attachment : matter.all("attachments", "attachment")) {
            attachment(attachment).ifPresent(item::attachment);
        }
    }

    private static Optional<Position> decision(SvkElement matter, String id) {
        List<Clause> clauses =
                matter.take("decision").stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> Clause.of(line, Act.DECIDES))
                        .toList();
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Position(
                                new Id<>(id + ".pos"),
                                Optional.empty(),
                                clauses,
                                Optional.empty()));
    }

    private static Dissent dissent(SvkElement statement) {
        return new Dissent(
                SvkMote.statement(statement.takeAttribute("type").orElse("")),
                statement.take("name").stream().map(Actor::named).toList(),
                statement.take("statementText").map(Text::of),
                Optional.empty());
    }

    private static Visibility visibility(SvkElement of) {
        Optional<SvkElement> restriction = of.first("restriction");
        if (restriction.isEmpty()) {
            return Visibility.OPEN;
        }
        String type = restriction.get().take("restrictionType").orElse("");
        Optional<String> note =
                restriction.get().first("restrictionNote").flatMap(SvkElement::words);
        if (type.equals("other") && note.equals(Optional.of("intern"))) {
            restriction.get().take("restrictionNote");
            return Visibility.INTERNAL;
        }
        return new Visibility.Confidential(
                restriction.get().take("legalBasis"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Id<Attachment>> attachment(SvkElement element) {
        Optional<String> name = element.take("attachmentId");
        Optional<String> title = element.take("attachmentTitle");
        if (name.or(() -> title).isEmpty()) {
            return Optional.empty();
        }
        Id<Attachment> id = MeetingReading.id(name.or(() -> title).get(), "attachment");
        attachments.putIfAbsent(
                id.value(),
                new Attachment(
                        id,
                        title.or(() -> name).get(),
                        OptionalInt.empty(),
                        Attachment.Delivery.ENCLOSED,
                        Optional.empty(),
                        visibility(element)));
        return Optional.of(id);
    }
}
