// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openminutes.docx.DocxTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code minutes template fields}. */
@Command(
        name = "fields",
        description = "Lists the fields a template may use, as Markdown, or those with a word.")
final class TemplateFieldsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORD",
            descriptionKey = "word",
            description = "Only lines with this word, each after the kind of thing it belongs to.")
    private Optional<String> word = Optional.empty();

    TemplateFieldsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String guide = DocxTemplate.fieldGuide();
        if (word.isEmpty()) {
            console.say(guide.stripTrailing());
            return Exit.CLEAN;
        }
        String wanted = word.get().toLowerCase(Locale.ROOT);
        String heading = "";
        boolean found = false;
        for (String line : guide.split("\n", -1)) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            } else if (line.startsWith("| ") && line.toLowerCase(Locale.ROOT).contains(wanted)) {
                console.say(heading + " " + line);
                found = true;
            }
        }
        if (!found) {
            console.complain(console.words().say("template.field", word.get()));
        }
        return found ? Exit.CLEAN : Exit.FAULTS;
    }
}
