// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openminutes.intake.FlatReading;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.view.ConclusionPage;
import org.openminutes.view.Excerpt;
import org.openminutes.view.FollowUp;
import org.openminutes.view.FollowUpJson;
import org.openminutes.view.FollowUpText;
import org.openminutes.view.PublicEdition;
import org.openminutes.view.RecordText;
import org.openminutes.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes show}. */
@Command(name = "show", description = "Prints a record, or a view of it.")
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", description = "The record to show.")
    private Path file = Path.of("");

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description =
                    "full (all of it, also what is secret), public (the edition for everyone),"
                            + " excerpt (the items of --items), positions, tasks or matters;"
                            + " default full.")
    private View view = View.FULL;

    @Option(
            names = "--items",
            split = ",",
            paramLabel = "ITEM[,ITEM]",
            hideParamSyntax = true,
            description =
                    "The items of an excerpt or of positions, as a reader cites them, e.g. 5,\"2 a\";"
                            + " with --view public an excerpt of the public edition.")
    private List<String> items = new ArrayList<>();

    @Mixin private RegisterOption known = new RegisterOption();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    ShowCommand(Console console) {
        this.console = console;
    }

    /** What is shown. */
    enum View {
        FULL,
        PUBLIC,
        EXCERPT,
        POSITIONS,
        TASKS,
        MATTERS
    }

    @Override
    public Integer call() throws IOException {
        Importers importers = Importers.installed();
        Register register = known.load(importers, console);
        if (view == View.EXCERPT && items.isEmpty()) {
            throw new IllegalArgumentException(console.words().say("show.items"));
        }
        if ((view == View.TASKS || view == View.MATTERS) && !items.isEmpty()) {
            throw new IllegalArgumentException(console.words().say("show.all"));
        }
        return new Batch(console, false)
                .run(
                        List.of(file),
                        source -> {
                            OneRecord read =
                                    OneRecord.read(importers, source, register, console.words());
                            String page = page(read.result().minutes(), register).stripTrailing();
                            return new Outcome(Exit.CLEAN, List.of(page), read.trouble());
                        });
    }

    private String page(Minutes whole, Register register) {
        Locale locale = console.words().language().locale();
        return switch (view) {
            case FULL, EXCERPT -> record(chosen(whole));
            // what is secret is found in the whole record, so that an excerpt hides it too
            case PUBLIC -> record(chosen(PublicEdition.of(whole)));
            case POSITIONS -> {
                ConclusionPage page = ConclusionPage.of(chosen(whole));
                yield json ? page.json() : page.text(Wording.of(locale));
            }
            case TASKS ->
                    followUp(
                            FollowUp.of(List.of(whole), register, Optional.empty())
                                    .tasksOf(whole.id()));
            case MATTERS ->
                    followUp(
                            FollowUp.of(List.of(whole), register, Optional.empty()).withoutTasks());
        };
    }

    private String record(Minutes minutes) {
        return json
                ? FlatReading.json(minutes)
                : RecordText.of(minutes, Wording.of(console.words().language().locale()));
    }

    private String followUp(FollowUp followUp) {
        return json
                ? FollowUpJson.of(followUp)
                : FollowUpText.of(followUp, console.words().language().locale());
    }

    private Minutes chosen(Minutes minutes) {
        return items.isEmpty() ? minutes : Excerpt.of(minutes, Excerpt.cited(minutes, items));
    }
}
