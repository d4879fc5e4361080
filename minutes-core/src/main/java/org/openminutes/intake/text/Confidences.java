// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.intake.Confidence;
import org.openminutes.intake.Confidence.Level;
import org.openminutes.language.Names;
import org.openminutes.language.Phrases;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Entry;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.Person;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;
import org.openminutes.model.Task;
import org.openminutes.model.Venue;
import org.openminutes.model.When;

/** Tells how sure a reading is of each field: from the record, and from what the readers noted. */
final class Confidences {

    private final Minutes minutes;
    private final Ledger ledger;
    private final List<Confidence> result = new ArrayList<>();
    private final Map<Id<Person>, String> names = new HashMap<>();

    private Confidences(Minutes minutes, Ledger ledger) {
        this.minutes = minutes;
        this.ledger = ledger;
        for (Attendance line : minutes.attendance()) {
            String name = line.who().asWritten();
            line.who().personId().ifPresent(id -> names.putIfAbsent(id, name));
        }
    }

    static List<Confidence> of(Minutes minutes, Ledger ledger) {
        Confidences all = new Confidences(minutes, ledger);
        all.whole();
        all.meeting(minutes.meeting());
        all.attendance();
        all.entries("preamble", minutes.preamble());
        for (int i = 0; i < minutes.items().size(); i++) {
            all.item("items[" + i + "]", minutes.items().get(i));
        }
        all.entries("closing", minutes.closing());
        return all.result;
    }

    private void whole() {
        boolean named = !minutes.title().equals(ledger.file());
        add("title", named ? Level.STATED : Level.MISSING, named ? "" : "file-name");
        boolean kind = Phrases.swedish().firstIn("kind", minutes.title()).isPresent();
        add("kind", kind ? Level.STATED : Level.INFERRED, kind ? "" : "no-kind-word");
    }

    private void meeting(Meeting meeting) {
        add("meeting.body", meeting.body().isPresent());
        add("meeting.date", meeting.date().isPresent());
        if (meeting.date().filter(day -> day.known().isEmpty()).isPresent()) {
            add("meeting.date.year", Level.MISSING, "no-year");
        }
        add("meeting.time", meeting.time().isPresent());
        boolean ends = meeting.time().filter(time -> time.end().isPresent()).isPresent();
        if (meeting.time().isPresent() && !ends) {
            add("meeting.time.end", Level.MISSING, "");
        }
        add("meeting.venue", !(meeting.venue() instanceof Venue.Unstated));
        boolean chair = minutes.attendance().stream().anyMatch(line -> line.has(Function.CHAIR));
        add("chair", chair);
        boolean writer =
                minutes.attendance().stream()
                                .anyMatch(
                                        line ->
                                                line.has(Function.SECRETARY)
                                                        || line.has(Function.NOTE_TAKER))
                        || minutes.attestations().stream().anyMatch(a -> a.role().isPresent());
        add("secretary", writer);
    }

    private void attendance() {
        for (int i = 0; i < minutes.attendance().size(); i++) {
            Attendance line = minutes.attendance().get(i);
            String path = "attendance[" + i + "]";
            Optional<String> full = line.who().personId().flatMap(this::nameOf);
            boolean near = full.filter(n -> !Names.isSame(n, line.who().asWritten())).isPresent();
            add(
                    path,
                    near ? Level.INFERRED : Level.STATED,
                    near ? "spelt-otherwise:" + full.get() : "");
        }
    }

    private void item(String path, AgendaItem item) {
        ItemNumber.Source source = item.number().source();
        if (source == ItemNumber.Source.INFERRED) {
            add(path + ".number", Level.INFERRED, "later-numbers");
        } else if (source != ItemNumber.Source.WRITTEN) {
            add(path + ".number", Level.MISSING, "");
        }
        add(path + ".title", item.title().isPresent());
        entries(path + ".entries", item.entries());
        for (int i = 0; i < item.items().size(); i++) {
            item(path + ".items[" + i + "]", item.items().get(i));
        }
    }

    private void entries(String path, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String own = path + "[" + i + "]";
            if (entry instanceof Subsection section) {
                entries(own + ".entries", section.entries());
            } else {
                fact(own, entry instanceof Restated restated ? restated.fact() : entry);
            }
        }
    }

    private void fact(String path, Entry fact) {
        if (fact instanceof Position position) {
            concluded(path, position.id());
        } else if (fact instanceof Proposal proposal) {
            concluded(path, proposal.id());
        } else if (fact instanceof Task task) {
            task(path, task);
        }
    }

    private void concluded(String path, Id<?> id) {
        boolean labelled = ledger.isLabelled(id.value());
        add(path, labelled ? Level.STATED : Level.INFERRED, labelled ? "label" : "sentence");
    }

    private void task(String path, Task task) {
        concluded(path, task.id());
        if (task.owners().isEmpty()) {
            add(path + ".owners", Level.MISSING, "");
        }
        for (int i = 0; i < task.owners().size(); i++) {
            owner(path + ".owners[" + i + "]", task.owners().get(i));
        }
        if (task.due().isEmpty()) {
            add(path + ".due", Level.MISSING, "");
        } else if (task.due().filter(When.Relative.class::isInstance).isPresent()) {
            add(path + ".due", Level.STATED, "relative");
        }
    }

    private void owner(String path, Actor owner) {
        if (owner instanceof Actor.Unresolved open && open.candidates().size() > 1) {
            String names =
                    open.candidates().stream()
                            .map(id -> nameOf(id).orElse(id.value()))
                            .collect(Collectors.joining(", "));
            add(path, Level.MISSING, "one-of:" + names);
            return;
        }
        Optional<String> full = owner.personId().flatMap(this::nameOf);
        if (full.isPresent() && !Names.isSame(full.get(), owner.asWritten())) {
            add(path, Level.INFERRED, "first-name:" + full.get());
        }
    }

    private Optional<String> nameOf(Id<Person> id) {
        return Optional.ofNullable(names.get(id));
    }

    private void add(String path, boolean stated) {
        add(path, stated ? Level.STATED : Level.MISSING, "");
    }

    private void add(String path, Level level, String basis) {
        result.add(ledger.doubt(path).orElseGet(() -> new Confidence(path, level, basis)));
    }
}
