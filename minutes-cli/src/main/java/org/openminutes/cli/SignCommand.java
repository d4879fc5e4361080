// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openminutes.export.WholeFile;
import org.openminutes.pdf.KeyFile;
import org.openminutes.pdf.PdfSignatures;
import org.openminutes.pdf.SigningRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minutes sign}. */
@Command(
        name = "sign",
        description =
                "Signs a PDF file with a key; several sign one after the other, each the file of"
                        + " the one before.")
final class SignCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE.pdf", descriptionKey = "file", description = "The file to sign.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.pdf",
            description = "The signed file to write.")
    private Path output = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "KEY.p12",
            description = "The key and its certificates, in the form PKCS#12.")
    private Path key = Path.of("");

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file with the password of the key; else it is asked for.")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(
            names = "--by",
            required = true,
            paramLabel = "NAME",
            description = "The name of who signs, as in the record.")
    private String by = "";

    @Option(names = "--as", paramLabel = "ROLE", description = "As what, e.g. chair.")
    private Optional<String> role = Optional.empty();

    @Option(names = "--place", paramLabel = "PLACE", description = "Where.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--at",
            required = true,
            paramLabel = "TIME",
            description = "When, e.g. 2026-03-10T09:30+01:00.")
    private String at = "";

    @Option(
            names = "--visible",
            description = "Also show the signature, on the next line to sign on.")
    private boolean visible;

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    SignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new Batch(console, false).run(List.of(file), this::sign);
    }

    private Outcome sign(Path source) throws IOException {
        Target targets = new Target(console.words(), force);
        Path target = targets.claim(output);
        SigningRequest request = new SigningRequest(by, role, place, time(), visible);
        byte[] pdf = Files.readAllBytes(source);
        byte[] signed = PdfSignatures.sign(pdf, request, KeyFile.read(key, password()));
        WholeFile.write(
                target,
                targets.existing(),
                out -> {
                    out.write(signed);
                    return true;
                });
        return new Outcome(
                Exit.CLEAN,
                List.of(console.words().say("sign.done", source, output, by)),
                List.of());
    }

    /**
     * What stands in a file with a password; editors put a mark before it and a line feed after.
     */
    private char[] typed(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
            return (text.startsWith("\ufeff") ? text.substring(1) : text).toCharArray();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(console.words().say("sign.passwordtext", file), e);
        }
    }

    private OffsetDateTime time() {
        try {
            return OffsetDateTime.parse(at);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(console.words().say("sign.time", at), e);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // on newer Javas it asks where there is no terminal, too
    private char[] password() throws IOException {
        if (passwordFile.isPresent()) {
            return typed(passwordFile.get());
        }
        java.io.Console terminal = System.console();
        char[] typed =
                terminal == null
                        ? null
                        : terminal.readPassword("%s: ", console.words().say("sign.password", key));
        if (typed == null) {
            throw new IllegalArgumentException(console.words().say("sign.nopassword"));
        }
        return typed;
    }
}
