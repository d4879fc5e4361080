// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openminutes.docx.TemplateKit;
import org.openminutes.export.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes template new}. */
@Command(
        name = "new",
        description = "Writes templates of the starter kit, to begin one's own with.")
final class TemplateNewCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            descriptionKey = "name",
            description = "Which; all if none is named: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to; made if it is not there.")
    private Path folder = Path.of("");

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    TemplateNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(console.words().say("folder.file", folder));
        }
        List<String> wanted = names.isEmpty() ? TemplateKit.names() : names;
        for (String name : wanted) {
            if (!TemplateKit.names().contains(name)) {
                throw new IllegalArgumentException(
                        console.words()
                                .say(
                                        "template.name",
                                        name,
                                        String.join(", ", TemplateKit.names())));
            }
        }
        Files.createDirectories(folder);
        Target targets = new Target(console.words(), force);
        for (String name : wanted) {
            Path file = targets.claim(folder.resolve(name + ".dotx"));
            byte[] bytes = TemplateKit.file(name);
            WholeFile.write(
                    file,
                    targets.existing(),
                    out -> {
                        out.write(bytes);
                        return bytes;
                    });
            console.say(file + ": " + TemplateKit.about(name, console.words().language().locale()));
        }
        return Exit.CLEAN;
    }

    /** The templates there are. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        /** For the parser. */
        Names() {
            super(TemplateKit.names());
        }
    }
}
