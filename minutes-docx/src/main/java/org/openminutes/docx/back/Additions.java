// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.docx.back.Walk.Cell;
import org.openminutes.intake.Change.Kind;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Clause;
import org.openminutes.model.Id;
import org.openminutes.model.Listing;
import org.openminutes.model.Narrative;
import org.openminutes.model.Side;
import org.openminutes.model.Table;
import org.openminutes.model.Text;

/** Gives paragraphs and rows somebody wrote anew a place in the record, by what stands around. */
final class Additions {

    /** A heading that begins with a number, no year: {@code 3 a)}, {@code § 14}, {@code 2.1}. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "((?:§ ?\\d{1,4}|\\d{1,3}(?:\\.\\d{1,3})*)(?:[a-zåäö]| [a-zåäö](?=[.):]))?[.):]?)"
                            + "\\s+(\\S.*)");

    private static final Pattern SIBLING = Pattern.compile("^(.*\\.(?:points|clauses)\\[\\d+\\])");
    private static final Pattern ENTRY =
            Pattern.compile("^((?:.*\\.)?(?:entries|preamble|closing)\\[\\d+\\])(?:\\..*)?$");
    private static final Pattern ITEM = Pattern.compile("^((?:items\\[\\d+\\]\\.?)+)(?:[^.].*)?$");
    private static final Pattern ROW = Pattern.compile("^(.*\\.rows\\[\\d+\\])\\.cells\\[.*$");
    private static final Pattern LINE = Pattern.compile("^(attendance\\[\\d+\\]).*$");
    private static final Pattern SIDE = Pattern.compile("^(sides\\[\\d+\\]).*$");

    private final Draft draft;
    private final Values values;
    private final Told told;
    private final List<Reading.Line> lines;

    /** What was put in last after each element, so that several come in order. */
    private final Map<Draft.Node, Draft.Node> last = new HashMap<>();

    private final Set<Integer> done = new HashSet<>();
    private int items;

    /** The item begun by a heading somebody wrote; what follows is in it. */
    private Optional<Draft.Node> open = Optional.empty();

    Additions(Draft draft, Values values, Told told, List<Reading.Line> lines) {
        this.draft = draft;
        this.values = values;
        this.told = told;
        this.lines = lines;
    }

    void add() {
        String anchor = "";
        for (int i = 0; i < lines.size(); i++) {
            Reading.Line line = lines.get(i);
            if (!line.controls().isEmpty()) {
                List<Control> controls = line.controls();
                anchor = controls.get(controls.size() - 1).path();
                open = Optional.empty();
            } else if (!line.loose().isEmpty() && done.add(line.line())) {
                place(line, anchor);
            }
        }
    }

    private void place(Reading.Line line, String anchor) {
        Optional<Draft.Node> added =
                line.spot().cell().isPresent() ? inTable(line) : Optional.empty();
        if (added.isEmpty()) {
            added = paragraph(line, anchor);
        }
        if (added.isPresent()) {
            told.at(Kind.ADDED, added.get(), line.spot().place(), "", line.loose());
        } else {
            told.unplaced(line.line(), line.spot().place(), "", line.loose());
        }
    }

    private Optional<Draft.Node> paragraph(Reading.Line line, String anchor) {
        Text text = Text.of(line.loose());
        if (open.isPresent() && !line.spot().heading()) {
            return Optional.of(intoOpen(open.get(), text));
        }
        Optional<Draft.Node> sibling = found(SIBLING, anchor);
        if (line.spot().point() && !line.spot().heading() && sibling.isPresent()) {
            Object value =
                    sibling.get().value() instanceof Clause
                            ? new Clause(text, List.of(), List.of(), Optional.empty())
                            : new Listing.Point(text, Optional.empty());
            return Optional.of(after(sibling.get(), value));
        }
        if (line.spot().heading()) {
            return item(line, anchor);
        }
        return entry(text, anchor);
    }

    private Draft.Node intoOpen(Draft.Node item, Text text) {
        AgendaItem old = (AgendaItem) item.value();
        List<org.openminutes.model.Entry> entries = new ArrayList<>(old.entries());
        entries.add(new Narrative(text));
        AgendaItem now =
                new AgendaItem(
                        old.id(),
                        old.number(),
                        old.title(),
                        old.purpose(),
                        old.origin(),
                        old.matter(),
                        old.registryNumber(),
                        old.presentation(),
                        old.attachments(),
                        entries,
                        old.items(),
                        old.visibility());
        item.become(now);
        return item;
    }

    private Optional<Draft.Node> entry(Text text, String anchor) {
        Narrative narrative = new Narrative(text);
        Optional<Draft.Node> entry = found(ENTRY, anchor);
        if (entry.isPresent()) {
            return Optional.of(after(entry.get(), narrative));
        }
        Matcher item = ITEM.matcher(anchor);
        if (item.matches()) {
            String path = item.group(1).replaceFirst("\\.$", "");
            return draft.at(path + ".entries").map(list -> first(list, narrative));
        }
        boolean front =
                anchor.isEmpty()
                        || anchor.matches(
                                "(?:title|meeting|registryNumber|classification|front|sides"
                                        + "|attendance|documentType|body|date|time|place)\\b.*");
        if (front) {
            return draft.at("preamble").map(list -> first(list, narrative));
        }
        return draft.at("closing").map(list -> draft.insert(list, list.parts().size(), narrative));
    }

    /** At the start of a list, after what was put there before. */
    private Draft.Node first(Draft.Node list, Object value) {
        Draft.Node before = last.get(list);
        Draft.Node added =
                before == null ? draft.insert(list, 0, value) : draft.insertAfter(before, value);
        last.put(list, added);
        return added;
    }

    private Draft.Node after(Draft.Node element, Object value) {
        Draft.Node before = last.getOrDefault(element, element);
        Draft.Node added = draft.insertAfter(before, value);
        last.put(element, added);
        return added;
    }

    private Optional<Draft.Node> item(Reading.Line line, String anchor) {
        Matcher matcher = Pattern.compile("^(items\\[\\d+\\]).*$").matcher(anchor);
        Optional<Draft.Node> before =
                matcher.matches()
                        ? draft.at(matcher.group(1)).filter(n -> !draft.isGone(n))
                        : Optional.empty();
        Optional<Draft.Node> like = before.or(() -> draft.at("items[0]"));
        AgendaItem item = item(line.loose(), like);
        Optional<Draft.Node> added =
                before.isPresent()
                        ? Optional.of(after(before.get(), item))
                        : draft.at("items").map(list -> first(list, item));
        open = added;
        return added;
    }

    /** Where items have numbers, one that a heading begins with is the new item's. */
    private AgendaItem item(String heading, Optional<Draft.Node> like) {
        Id<AgendaItem> id = new Id<>("new-" + ++items);
        boolean numbered =
                like.map(Draft.Node::value)
                        .filter(AgendaItem.class::isInstance)
                        .flatMap(value -> ((AgendaItem) value).number().asWritten())
                        .isPresent();
        Matcher number = NUMBERED.matcher(heading);
        if (!numbered || !number.matches()) {
            return AgendaItem.of(id, heading).build();
        }
        return AgendaItem.of(id, number.group(2)).number(Values.number(number.group(1))).build();
    }

    /** The element of the record a pattern finds in a path, if it is still there. */
    private Optional<Draft.Node> found(Pattern pattern, String path) {
        Matcher matcher = pattern.matcher(path);
        return matcher.lookingAt()
                ? draft.at(matcher.group(1)).filter(node -> !draft.isGone(node))
                : Optional.empty();
    }

    private Optional<Draft.Node> inTable(Reading.Line line) {
        Cell cell = line.spot().cell().orElseThrow();
        Optional<Draft.Node> row = Optional.empty();
        Optional<Draft.Node> person = Optional.empty();
        Optional<Draft.Node> side = Optional.empty();
        for (Reading.Line other : lines) {
            Optional<Cell> at = other.spot().cell().filter(c -> c.table() == cell.table());
            if (at.isEmpty()) {
                continue;
            }
            for (Control control : other.controls()) {
                boolean above = at.get().row() <= cell.row();
                row = above ? found(ROW, control.path()).or(orElse(row)) : row;
                boolean column = at.get().column() == cell.column();
                person = column ? found(LINE, control.path()).or(orElse(person)) : person;
                side = column ? found(SIDE, control.path()).or(orElse(side)) : side;
            }
        }
        if (row.isPresent()) {
            return Optional.of(after(row.get(), row(cell)));
        }
        if (person.isPresent() || side.isPresent()) {
            return person(line.loose(), person, side);
        }
        return Optional.empty();
    }

    private static java.util.function.Supplier<Optional<Draft.Node>> orElse(
            Optional<Draft.Node> other) {
        return () -> other;
    }

    /** All cells of a row somebody added. */
    private Table.Row row(Cell cell) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Reading.Line other : lines) {
            Optional<Cell> at = other.spot().cell();
            if (at.isEmpty() || at.get().table() != cell.table() || at.get().row() != cell.row()) {
                continue;
            }
            while (cells.size() <= at.get().column()) {
                cells.add(new Table.Cell(Optional.empty()));
            }
            if (!other.loose().isEmpty()) {
                done.add(other.line());
                String before =
                        cells.get(at.get().column()).text().map(t -> t.plain() + "\n").orElse("");
                cells.set(
                        at.get().column(),
                        new Table.Cell(Optional.of(Text.of(before + other.loose()))));
            }
        }
        return new Table.Row(cells);
    }

    private Optional<Draft.Node> person(
            String words, Optional<Draft.Node> above, Optional<Draft.Node> heading) {
        Optional<Attendance> read = values.attendance(words);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Optional<Id<Side>> side =
                above.map(node -> ((Attendance) node.value()).side())
                        .orElseGet(() -> heading.map(node -> ((Side) node.value()).id()));
        Attendance line = read.get();
        Attendance own =
                new Attendance(
                        line.who(),
                        side,
                        line.represents(),
                        line.party(),
                        line.capacity(),
                        line.roles(),
                        line.presence(),
                        line.servesFor(),
                        line.note());
        return above.isPresent()
                ? Optional.of(after(above.get(), own))
                : draft.at("attendance").map(list -> draft.insert(list, list.parts().size(), own));
    }
}
