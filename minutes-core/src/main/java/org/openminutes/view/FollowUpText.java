// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.Matter;
import org.openminutes.model.Organisation;
import org.openminutes.model.When;

/** A follow-up for people, in Swedish or English. */
public final class FollowUpText {

    /** More names of principals than these are counted. */
    private static final int MOST_NAMES = 6;

    private static final int LONGEST_WORDS = 90;

    private final Wording wording;
    private final StringBuilder out = new StringBuilder();

    private FollowUpText(Wording wording) {
        this.wording = wording;
    }

    /**
     * Writes it.
     *
     * @param followUp the follow-up
     * @param locale the language; Swedish or else English
     * @return lines that end with a line feed
     */
    public static String of(FollowUp followUp, Locale locale) {
        FollowUpText text = new FollowUpText(Wording.of(locale));
        text.head(followUp);
        if (!followUp.tasks().isEmpty() || followUp.matters().isEmpty()) {
            text.tasks(followUp.tasks());
        }
        text.matters(followUp.matters());
        text.unclear(followUp.unclear());
        return text.out.toString();
    }

    private void head(FollowUp followUp) {
        String day = followUp.on().map(Object::toString).orElse(wording.word("followUp.undated"));
        String why =
                followUp.given() || followUp.on().isEmpty()
                        ? ""
                        : " (" + wording.word("followUp.newest") + ")";
        line(0, wording.word("followUp") + " " + day + why);
    }

    private void tasks(List<FollowedTask> tasks) {
        long open = tasks.stream().filter(FollowedTask::isOpen).count();
        long late = tasks.stream().filter(FollowedTask::overdue).count();
        line(0, "");
        line(
                0,
                "%s: %s %s, %s %s, %s %s"
                        .formatted(
                                wording.word("tasks"),
                                open,
                                wording.word("followUp.open"),
                                late,
                                wording.word("followUp.overdue"),
                                tasks.size() - open,
                                wording.word("followUp.closed")));
        tasks.forEach(this::task);
    }

    private void task(FollowedTask followed) {
        String state =
                followed.overdue()
                        ? wording.word("followUp.overdue").toUpperCase(Locale.ROOT)
                        : wording.word("FollowedTask." + followed.state().name());
        line(1, state + "  " + shortened(followed.task().what().plain()));
        List<String> facts = new ArrayList<>();
        String owners =
                followed.task().owners().stream()
                        .map(Actor::asWritten)
                        .collect(Collectors.joining(", "));
        facts.add(wording.word("owners") + ": " + (owners.isEmpty() ? "–" : owners));
        facts.add(wording.word("due") + ": " + due(followed));
        line(2, String.join("; ", facts));
        line(2, place(followed.given().title(), followed.given().heading()));
        if (!followed.last().equals(followed.given())) {
            line(
                    2,
                    wording.word("followUp.last")
                            + ": "
                            + place(followed.last().title(), followed.last().heading()));
        }
    }

    private String due(FollowedTask followed) {
        String written = followed.task().due().map(When::asWritten).orElse("–");
        String day = followed.due().map(Object::toString).orElse("");
        boolean told = day.isEmpty() || day.equals(written);
        String basis =
                followed.basis()
                        .filter(b -> b != FollowedTask.Basis.TOLD)
                        .map(b -> ", " + wording.word("Basis." + b.name()))
                        .orElse("");
        return told ? written : written + " (" + day + basis + ")";
    }

    private void matters(List<MatterPath> matters) {
        if (!matters.isEmpty()) {
            line(0, "");
            line(0, wording.word("followUp.matters"));
        }
        for (MatterPath path : matters) {
            line(0, "");
            String number = path.matter().registryNumber().map(n -> " (" + n + ")").orElse("");
            String now =
                    path.latest()
                            .flatMap(PathStep::stage)
                            .map(stage -> ": " + word(stage))
                            .orElse("");
            line(1, path.matter().title() + number + now);
            path.steps().forEach(this::step);
            principals("followUp.awaited", path.awaited());
            principals("followUp.decided", path.decided());
        }
    }

    private void step(PathStep step) {
        String what =
                Stream.of(
                                Optional.of(wording.word("PathStep." + step.status().name())),
                                step.stage().map(this::word),
                                step.when().map(When::asWritten),
                                step.at().map(Actor::asWritten),
                                acts(step),
                                step.due()
                                        .map(
                                                due ->
                                                        wording.word("replyDue")
                                                                        .toLowerCase(Locale.ROOT)
                                                                + " "
                                                                + due.asWritten()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "));
        String marks =
                (step.met() ? " [" + wording.word("followUp.met") + "]" : "")
                        + (step.overdue() ? " [" + wording.word("followUp.overdue") + "]" : "")
                        + (step.unusual() ? " [" + wording.word("followUp.unusual") + "]" : "");
        line(2, what + marks);
        StepSource source = step.source();
        String place = place(source.title(), source.heading());
        String from = wording.word("From." + source.from().name());
        line(
                3,
                from
                        + (place.isEmpty() ? "" : ", " + place)
                        + ": ”"
                        + shortened(source.words())
                        + "”");
    }

    private Optional<String> acts(PathStep step) {
        return Optional.of(
                        step.acts().stream().map(wording::word).collect(Collectors.joining(", ")))
                .filter(acts -> !acts.isEmpty());
    }

    private void principals(String key, List<Organisation> principals) {
        if (!principals.isEmpty()) {
            String names =
                    principals.stream()
                            .limit(MOST_NAMES)
                            .map(Organisation::name)
                            .collect(Collectors.joining(", "));
            String more =
                    principals.size() > MOST_NAMES
                            ? " "
                                    + wording.word("followUp.more")
                                    + " "
                                    + (principals.size() - MOST_NAMES)
                            : "";
            line(2, wording.word(key) + ": " + principals.size() + " (" + names + more + ")");
        }
    }

    private void unclear(List<UnclearItem> items) {
        if (!items.isEmpty()) {
            line(0, "");
            line(0, wording.word("followUp.unclear"));
        }
        for (UnclearItem item : items) {
            String matters =
                    item.matters().stream().map(Matter::title).collect(Collectors.joining("; "));
            line(1, place(item.title(), item.heading()) + ": " + matters);
        }
    }

    private String word(Matter.Stage stage) {
        return wording.word("MatterStage." + stage.name());
    }

    private static String place(String title, String heading) {
        return heading.isEmpty() ? title : title + ", ”" + shortened(heading) + "”";
    }

    private static String shortened(String text) {
        String flat = text.replaceAll("\\s+", " ").strip();
        if (flat.codePointCount(0, flat.length()) <= LONGEST_WORDS) {
            return flat;
        }
        return flat.substring(0, flat.offsetByCodePoints(0, LONGEST_WORDS)).strip() + " …";
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append('\n');
    }
}
