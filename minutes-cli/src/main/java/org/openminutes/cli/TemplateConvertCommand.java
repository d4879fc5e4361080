// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openminutes.docx.TemplateConversion;
import org.openminutes.export.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes template convert}. */
@Command(
        name = "convert",
        description =
                "Turns typed {{fields}}, loops and merge fields of a Word file into controls.")
final class TemplateConvertCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            descriptionKey = "file",
            description = "A .docx or .dotx file with placeholders.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The template to write.")
    private Path output = Path.of("");

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    TemplateConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Words words = console.words();
        Target targets = new Target(words, force);
        targets.claim(output);
        TemplateConversion conversion = TemplateConversion.of(Files.readAllBytes(file));
        WholeFile.write(
                output,
                targets.existing(),
                out -> {
                    out.write(conversion.bytes());
                    return output;
                });
        int left = 0;
        for (TemplateConversion.Line line : conversion.lines()) {
            String place = line.spot().words(words.language().locale());
            if (line.isLeft()) {
                left++;
                String nearest = String.join(", ", line.nearest());
                String key = nearest.isEmpty() ? "template.alone" : "template.left";
                console.complain(words.say(key, place, line.written(), nearest));
            } else {
                console.say(words.say("template.became", place, line.written(), line.tag()));
            }
        }
        int done = conversion.lines().size() - left;
        console.say(words.say("template.converted", output, done, left));
        return left == 0 ? Exit.CLEAN : Exit.FAULTS;
    }
}
