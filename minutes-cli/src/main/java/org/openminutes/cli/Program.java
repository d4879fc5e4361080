// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The whole command line: its commands, how it helps and how it complains. */
@Command(
        name = "minutes",
        description = "Reads, checks, writes and archives records of Swedish public meetings.",
        versionProvider = Program.Version.class,
        footer = "Exit code: 0 done and clean, 1 faults found, 2 something could not be done.")
final class Program implements Runnable {

    private static OptionSpec helpOption() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("Show this help.")
                .build();
    }

    private static OptionSpec versionOption() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build();
    }

    /** Only checked here: {@link Language} has looked for it before. */
    private static OptionSpec languageOption() {
        return OptionSpec.builder("--lang")
                .type(Language.class)
                .paramLabel("sv|en")
                .scopeType(ScopeType.INHERIT)
                .description(
                        "Language of messages, default the system's; if given, of labels in"
                                + " exported files too.")
                .build();
    }

    @Spec private CommandSpec spec = CommandSpec.create();

    private Program() {}

    /** The parser, ready to execute words with the console given. */
    static CommandLine of(Console console) {
        CommandLine line = new CommandLine(new Program());
        line.getCommandSpec()
                .addOption(helpOption())
                .addOption(versionOption())
                .addOption(languageOption());
        line.addSubcommand(new ImportCommand(console));
        line.addSubcommand(new ValidateCommand(console));
        line.addSubcommand(new RulesCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new PackageCommand(console));
        line.addSubcommand(new SignCommand(console));
        line.addSubcommand(new VerifyCommand(console));
        line.addSubcommand(new FollowUpCommand(console));
        line.addSubcommand(new ShowCommand(console));
        line.addSubcommand(new ReadCommand(console));
        line.addSubcommand(
                new CommandLine(new TemplateCommand())
                        .addSubcommand(new TemplateNewCommand(console))
                        .addSubcommand(new TemplateFieldsCommand(console))
                        .addSubcommand(new TemplateCheckCommand(console))
                        .addSubcommand(new TemplateConvertCommand(console)));
        line.addSubcommand(new HelpCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setOut(console.out());
        help(console.words().language()).ifPresent(line::setResourceBundle);
        line.setParameterExceptionHandler((e, args) -> complain(console, e));
        line.setExecutionExceptionHandler(
                (e, at, parsed) -> {
                    console.complain(new Trouble(console.words()).line(e));
                    return Exit.FAILED;
                });
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    /** The help in other languages than English, which stands at the options themselves. */
    private static Optional<ResourceBundle> help(Language language) {
        return language == Language.EN
                ? Optional.empty()
                : Optional.of(Words.bundle("help_" + language.tag() + ".properties"));
    }

    private static int complain(Console console, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String name = command.substring(command.indexOf(' ') + 1);
        String advice = command.contains(" ") ? "minutes help " + name : "minutes help";
        console.complain(
                console.words().say("usage", new UsageTrouble(console.words()).line(e), advice));
        return Exit.FAILED;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {

        /** For the parser. */
        Version() {}

        @Override
        public String[] getVersion() {
            String built = Program.class.getPackage().getImplementationVersion();
            return new String[] {"minutes " + (built == null ? "(unpackaged)" : built)};
        }
    }
}
