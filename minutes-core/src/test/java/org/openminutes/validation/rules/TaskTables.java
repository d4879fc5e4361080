// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.inMonth;
import static org.openminutes.validation.rules.Records.mandate;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.relative;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.yearless;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Capacity;
import org.openminutes.model.Entry;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Narrative;
import org.openminutes.model.Restated;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** The tables of the rules about tasks. */
final class TaskTables {

    private static final Actor BO = person("Bo Ek");
    private static final Actor CIA = person("Cia Lind");
    private static final Task BARE = task("Plan", Optional.empty());

    private TaskTables() {}

    static List<RuleTable> all() {
        return List.of(owner(), due(), notPast(), tied(), reported(), lead(), knownOwner());
    }

    private static RuleTable owner() {
        return RuleTable.of("TSK-001")
                .wrong("none", entries(BARE))
                .right("one", entries(task("Plan", Optional.empty(), BO)))
                .border(0, "done", entries(as(BARE, Task.Progress.DONE)))
                .border(0, "dropped", entries(as(BARE, Task.Progress.DROPPED)))
                .trap(1, "told in a paragraph", entries(words("Prat."), new Restated(BARE)))
                .trap(
                        1,
                        "a name in its words",
                        entries(task("Bo Ek gör en plan", Optional.empty())))
                .trap(
                        0,
                        "nobody in particular",
                        entries(task("Plan", Optional.empty(), Actor.named("kansliet"))));
    }

    private static RuleTable due() {
        return RuleTable.of("TSK-002")
                .wrong("none", entries(BARE))
                .right("a day", dueOn(on(2026, 6, 1)))
                .border(0, "a month", dueOn(inMonth(2026, 6)))
                .border(0, "the next meeting", dueOn(relative(When.Anchor.NEXT_MEETING, "nästa")))
                .border(1, "soon", dueOn(relative(When.Anchor.UNSPECIFIED, "snarast")))
                .trap(0, "done", entries(as(BARE, Task.Progress.DONE)))
                .trap(1, "a day in its words", entries(task("Plan till 1 juni", Optional.empty())));
    }

    private static RuleTable notPast() {
        Task old = task("Plan", Optional.of(on(2026, 2, 1)), BO);
        Register carried = Register.builder().add(entries(old).id("before").build()).build();
        return RuleTable.of("TSK-003")
                .wrong("a month before", dueOn(on(2026, 2, 3)))
                .right("a month after", dueOn(on(2026, 4, 3)))
                .border(1, "the day before", dueOn(on(2026, 3, 2)))
                .border(0, "the day itself", dueOn(on(2026, 3, 3)))
                .border(1, "the month before", dueOn(inMonth(2026, 2)))
                .border(0, "the month itself", dueOn(inMonth(2026, 3)))
                .trap(0, "no year", dueOn(yearless()))
                .trap(0, "done", entries(as(old, Task.Progress.DONE)))
                .trap(0, "carried over", entries(old), carried);
    }

    private static RuleTable tied() {
        When next = relative(When.Anchor.NEXT_MEETING, "nästa möte");
        When other = relative(When.Anchor.NEXT_MEETING_OF_OTHER_BODY, "nästa råd");
        When last = relative(When.Anchor.PREVIOUS_MEETING, "förra mötet");
        Task own = task("Plan", Optional.of(next));
        MeetingBuilder april = meeting(Meeting.Status.PLANNED).date(yearless());
        Register earlier =
                Register.builder().add(notes().id("before").body("Rådet").build()).build();
        return RuleTable.of("TSK-004")
                .wrong("a meeting nobody knows", entries(own))
                .right("a meeting announced", entries(own, scheduled(april)))
                .border(1, "announced without a date", entries(own, scheduled(undated())))
                .border(0, "in the register", entries(own), registered(4))
                .border(1, "in the register, on this day", entries(own), registered(3))
                .trap(1, "cancelled", entries(own, notice(MeetingNotice.Kind.CANCELLED, april)))
                .trap(
                        1,
                        "another body's, own told",
                        entries(task("P", Optional.of(other)), scheduled(april)))
                .trap(0, "the one before", dueOn(last), earlier)
                .trap(
                        0,
                        "a day from this meeting",
                        dueOn(relative(When.Anchor.MEETING_DAY, "idag")))
                .trap(
                        0,
                        "no meeting can tell",
                        dueOn(relative(When.Anchor.UNSPECIFIED, "snarast")));
    }

    private static RuleTable reported() {
        MinutesBuilder now = notes().body("Rådet");
        return RuleTable.of("TSK-005")
                .wrong("due and not told of", now, earlier(on(2026, 2, 1)))
                .right("told of as done", now(Task.Progress.DONE), earlier(on(2026, 2, 1)))
                .border(1, "due on the day", notes().body("Rådet"), earlier(on(2026, 3, 3)))
                .border(0, "due the day after", notes().body("Rådet"), earlier(on(2026, 3, 4)))
                .border(0, "told of as open", now(Task.Progress.OPEN), earlier(on(2026, 2, 1)))
                .trap(0, "another body's", notes().body("Nämnden"), earlier(on(2026, 2, 1)))
                .trap(0, "no year", notes().body("Rådet"), earlier(yearless()))
                .trap(
                        0,
                        "settled in between",
                        notes().body("Rådet"),
                        Register.builder()
                                .add(now(Task.Progress.OPEN).id("a").build())
                                .add(now(Task.Progress.DONE).id("b").build())
                                .build());
    }

    private static RuleTable lead() {
        Task shared = task("Plan", Optional.empty(), BO, CIA);
        return RuleTable.of("TSK-006")
                .wrong("of two sides", sides("Region", "Kommun").item("A", i -> i.add(shared)))
                .right("of one side", sides("Region", "Region").item("A", i -> i.add(shared)))
                .border(
                        0,
                        "one of them",
                        sides("Region", "Kommun")
                                .item("A", i -> i.add(task("P", Optional.empty(), BO))))
                .trap(0, "sides not told", entries(shared))
                .trap(
                        0,
                        "done",
                        sides("Region", "Kommun")
                                .item("A", i -> i.add(as(shared, Task.Progress.DONE))));
    }

    private static RuleTable knownOwner() {
        Task own = task("Plan", Optional.empty(), BO);
        Task ours = task("Plan", Optional.empty(), body());
        Register holder = register(b -> b.mandate(mandate("Bo Ek", Capacity.MEMBER, 2019, 2022)));
        return RuleTable.of("TSK-007")
                .wrong("nobody's", entries(own))
                .right("a participant", entries(own).present("Bo Ek"))
                .border(0, "somebody absent", entries(own).absent("Bo Ek"))
                .border(0, "a slip from a participant", entries(helens()).present("Helene Ekeroth"))
                .border(0, "who once held a mandate", entries(own), holder)
                .border(1, "another holds one", entries(task("P", Optional.empty(), CIA)), holder)
                .trap(0, "a body, none known", entries(ours))
                .trap(0, "a body known", entries(ours), register(b -> b))
                .trap(
                        0,
                        "a name tied to nobody, another rule's",
                        entries(task("P", Optional.empty(), Actor.named("Dag Ros"))));
    }

    private static Task as(Task task, Task.Progress progress) {
        return new Task(
                task.id(),
                task.what(),
                task.owners(),
                task.givenBy(),
                task.due(),
                task.reportTo(),
                progress);
    }

    private static Entry words(String words) {
        return new Narrative(Text.of(words));
    }

    private static MinutesBuilder dueOn(When when) {
        return entries(task("Plan", Optional.of(when), BO));
    }

    private static MeetingNotice scheduled(MeetingBuilder meeting) {
        return notice(MeetingNotice.Kind.SCHEDULED, meeting);
    }

    private static MeetingBuilder undated() {
        return meeting(Meeting.Status.PLANNED);
    }

    private static Register registered(int day) {
        return Register.builder()
                .add(meeting(Meeting.Status.PLANNED).date(on(2026, 3, day)).build())
                .build();
    }

    private static Register earlier(When due) {
        return Register.builder()
                .add(entries(task("Plan", Optional.of(due), BO)).id("before").body("Rådet").build())
                .build();
    }

    private static MinutesBuilder now(Task.Progress progress) {
        Task due = task("Plan", Optional.of(on(2026, 2, 1)), BO);
        return entries(as(due, progress)).body("Rådet");
    }

    private static MinutesBuilder sides(String ofBo, String ofCia) {
        return notes().present("Bo Ek", w -> w.side(ofBo)).present("Cia Lind", w -> w.side(ofCia));
    }

    private static Task helens() {
        return task("Plan", Optional.empty(), person("Helen Ekeroth"));
    }
}
