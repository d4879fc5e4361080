// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.view.FollowUp;
import org.openminutes.view.FollowUpJson;
import org.openminutes.view.FollowUpText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes followup}. */
@Command(
        name = "followup",
        description =
                "Lists the tasks of many records and the paths of their matters, at a given day.")
final class FollowUpCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "file",
            description = "The records to follow up.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The day asked for, e.g. 2026-11-23; default that of the newest meeting, which"
                            + " is said.")
    private Optional<LocalDate> on = Optional.empty();

    @Mixin private RegisterOption known = new RegisterOption();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    FollowUpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Importers importers = Importers.installed();
        Register register = known.load(importers, console);
        Map<Path, Minutes> read = new ConcurrentHashMap<>();
        int code =
                new Batch(console, false)
                        .run(
                                files,
                                file -> {
                                    OneRecord one =
                                            OneRecord.read(
                                                    importers, file, register, console.words());
                                    read.put(file, one.result().minutes());
                                    return new Outcome(Exit.CLEAN, List.of(), one.trouble());
                                });
        List<Minutes> records =
                files.stream().distinct().map(read::get).filter(Objects::nonNull).toList();
        if (!records.isEmpty()) {
            FollowUp followUp = FollowUp.of(records, register, on);
            console.say(
                    (json
                                    ? FollowUpJson.of(followUp)
                                    : FollowUpText.of(
                                            followUp, console.words().language().locale()))
                            .stripTrailing());
        }
        return code;
    }
}
