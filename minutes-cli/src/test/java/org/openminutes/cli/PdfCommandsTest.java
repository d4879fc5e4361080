// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.model.SignatureCheck;
import org.openminutes.register.Register;

/** Signing, checking, reading back and themes, as a secretary does it. */
class PdfCommandsTest {

    private static final Path SAMPLE = Path.of("..", "examples", "data", "samrad.txt");

    @TempDir private Path folder;

    private Path password;

    @BeforeEach
    void writePassword() throws IOException {
        password = Files.writeString(folder.resolve("password.txt"), "hemligt\n");
    }

    @Test
    void a_record_comes_back_out_of_its_pdf() {
        export("--option", "pdf.profile=a-3a");
        Path back = folder.resolve("back.xml");

        Cli read = Cli.run("import", folder.resolve("samrad.pdf"), "-o", back);

        assertThat(read.code()).as(read.err()).isZero();
        assertThat(record(back)).isEqualTo(record(SAMPLE));
    }

    @Test
    void a_pdf_without_a_record_is_refused_with_what_to_do() {
        export();

        Cli read = Cli.run("import", folder.resolve("samrad.pdf"), "-o", folder.resolve("x.xml"));

        assertThat(read.code()).isEqualTo(Exit.FAILED);
        assertThat(read.err()).contains("samrad.pdf", "no record inside", "a-3a");
        assertThat(folder.resolve("x.xml")).doesNotExist();
    }

    @Test
    void two_sign_and_the_check_goes_into_the_record() throws Exception {
        export();
        Path first = key("Anna Berg");
        Path second = key("Bo Ek");
        Path one = folder.resolve("one.pdf");
        Path two = folder.resolve("two.pdf");
        sign(folder.resolve("samrad.pdf"), one, first, "Anna Berg", "--as", "ordförande");
        sign(one, two, second, "Bo Ek", "--as", "justerare", "--visible");
        Path record = folder.resolve("record.xml");
        Cli.run("import", SAMPLE, "-o", record);

        Cli unknown = Cli.run("verify", two);
        Cli known =
                Cli.run(
                        "verify",
                        two,
                        "--trust",
                        certificate(first),
                        "--trust",
                        certificate(second),
                        "--on",
                        "2026-04-01",
                        "--into",
                        record);
        Cli json = Cli.run("verify", "--json", two);

        assertThat(unknown.code()).as(unknown.out() + unknown.err()).isZero();
        assertThat(unknown.out()).contains("Anna Berg, ordförande", "issuer not known");
        assertThat(known.code()).as(known.out() + known.err()).isZero();
        assertThat(known.out()).contains("Bo Ek, justerare", "valid");
        assertThat(json.out()).contains("\"signatures\": [{\"field\": \"signature.1\"");
        assertThat(record(record).attestations())
                .filteredOn(it -> it.check().isPresent())
                .hasSize(2)
                .allSatisfy(
                        attestation ->
                                assertThat(attestation.check().orElseThrow().result())
                                        .isEqualTo(SignatureCheck.Result.PASSED));
    }

    @Test
    void the_check_is_written_over_no_file_but_a_record_of_ours() throws Exception {
        export();
        Path signed = folder.resolve("signed.pdf");
        sign(folder.resolve("samrad.pdf"), signed, key("Anna Berg"), "Anna Berg");
        Path notes = folder.resolve("notes.txt");
        Files.copy(SAMPLE, notes);
        Path zip = folder.resolve("leverans.zip");
        Cli.run("package", SAMPLE, "-o", zip);

        Cli into = Cli.run("verify", signed, "--into", notes);
        Cli packaged = Cli.run("verify", zip, "--into", notes);
        Cli none = Cli.run("verify", folder.resolve("two.pdf"), "--into", notes);

        assertThat(into.code()).isEqualTo(Exit.FAILED);
        assertThat(into.err()).contains("notes.txt: is no record in our XML").hasLineCount(1);
        assertThat(notes).hasSameBinaryContentAs(SAMPLE);
        assertThat(packaged.code()).isEqualTo(Exit.FAILED);
        assertThat(packaged.err()).contains("leverans.zip: is no PDF file");
        assertThat(none.err()).contains("two.pdf: there is no such file; check the name");
    }

    @Test
    void the_signed_file_and_what_its_check_found_go_into_the_package() throws Exception {
        export("--option", "pdf.profile=a-3a");
        Path key = key("Anna Berg");
        Path signed = folder.resolve("signed.pdf");
        sign(folder.resolve("samrad.pdf"), signed, key, "Anna Berg", "--as", "ordförande");
        Path record = folder.resolve("record.xml");
        Cli.run("import", SAMPLE, "-o", record);
        Cli.run(
                "verify",
                signed,
                "--trust",
                certificate(key),
                "--on",
                "2026-04-01",
                "--into",
                record);
        Path zip = folder.resolve("leverans.zip");

        Cli packaged = Cli.run("package", record, "-o", zip, "--pdf", signed);
        Cli verified = Cli.run("verify", zip);
        Path out = folder.resolve("out");
        Cli read = Cli.run("read", zip, "-o", out);

        assertThat(packaged.code()).as(packaged.err()).isZero();
        assertThat(verified.code()).as(verified.out()).isZero();
        // the record inside is older than the check of its signature, and no other record
        assertThat(verified.out()).contains("before its signatures were checked");
        assertThat(read.code()).as(read.err()).isZero();
        Path kept = only(out, ".pdf");
        assertThat(kept).hasSameBinaryContentAs(signed);
        assertThat(Cli.run("verify", kept, "--trust", certificate(key), "--on", "2026-04-01").out())
                .contains("Anna Berg, ordförande", "valid");
        assertThat(record(only(out, ".xml")).attestations())
                .extracting(one -> one.check().map(SignatureCheck::result))
                .contains(Optional.of(SignatureCheck.Result.PASSED));
    }

    @Test
    void a_pdf_for_several_records_or_that_is_none_is_refused() throws Exception {
        export();
        Path pdf = folder.resolve("samrad.pdf");
        Path zip = folder.resolve("leverans.zip");
        Path other = SAMPLE.resolveSibling("beredning.txt");

        Cli several = Cli.run("package", SAMPLE, other, "-o", zip, "--pdf", pdf);
        Cli none = Cli.run("package", SAMPLE, "-o", zip, "--pdf", SAMPLE);
        Cli folders = Cli.run("package", SAMPLE, other, "-o", zip, "--pdf", folder);

        assertThat(several.code()).isEqualTo(Exit.FAILED);
        assertThat(several.err()).contains("samrad.pdf is one file");
        assertThat(none.code()).isEqualTo(Exit.FAILED);
        assertThat(none.err()).contains("samrad.txt is no PDF file");
        assertThat(folders.code()).as(folders.err()).isZero();
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    @Test
    void a_changed_file_fails() throws Exception {
        export();
        Path signed = folder.resolve("signed.pdf");
        sign(folder.resolve("samrad.pdf"), signed, key("Anna Berg"), "Anna Berg");
        byte[] bytes = Files.readAllBytes(signed);
        bytes[bytes.length / 3] ^= 1;
        Files.write(signed, bytes);

        Cli checked = Cli.run("verify", signed);

        assertThat(checked.code()).isNotZero();
    }

    @Test
    void an_unsigned_file_is_told() {
        export();

        Cli checked = Cli.run("verify", folder.resolve("samrad.pdf"));

        assertThat(checked.code()).isEqualTo(Exit.FAULTS);
        assertThat(checked.out()).contains("has no signature");
    }

    @Test
    void a_wrong_password_or_time_gives_one_line_and_no_file() throws Exception {
        export();
        Path key = key("Anna Berg");
        Path out = folder.resolve("out.pdf");
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "fel");

        Cli password = signing(folder.resolve("samrad.pdf"), out, key, wrong, "2026-03-10T09:30Z");
        Cli time = signing(folder.resolve("samrad.pdf"), out, key, this.password, "igår");
        Cli expired =
                signing(folder.resolve("samrad.pdf"), out, key, this.password, "1999-03-10T09:30Z");

        assertThat(password.err()).contains("password is wrong").hasLineCount(1);
        assertThat(time.err()).contains("igår", "2026-03-10T09:30+01:00").hasLineCount(1);
        assertThat(expired.err()).contains("Anna Berg", "valid from").hasLineCount(1);
        assertThat(password.code() + time.code() + expired.code()).isEqualTo(3 * Exit.FAILED);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_theme_is_taken_and_its_faults_are_told() throws IOException {
        Path good =
                Files.writeString(folder.resolve("good.properties"), "label.tasks = Att göra\n");
        Path bad =
                Files.writeString(
                        folder.resolve("bad.properties"), "font = Komik\nsize.text = 10\n");

        Cli themed = Cli.run("export", SAMPLE, "--to", "pdf", "-o", folder, "--theme", good);
        Cli refused =
                Cli.run("export", SAMPLE, "--to", "pdf", "-o", folder.resolve("b"), "--theme", bad);

        assertThat(themed.code()).as(themed.err()).isZero();
        assertThat(refused.code()).isEqualTo(Exit.FAILED);
        assertThat(refused.err()).contains("bad.properties:1: ", "Komik", "Liberation Sans");
        assertThat(refused.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("minutes: ") && line.contains("bad.properties:"));
        assertThat(folder.resolve("b").resolve("samrad.pdf")).doesNotExist();
    }

    private void export(Object... more) {
        Object[] args = {"export", SAMPLE, "--to", "pdf", "-o", folder};
        Object[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        Cli done = Cli.run(all);
        assertThat(done.code()).as(done.err()).isZero();
    }

    private void sign(Path from, Path to, Path key, String who, String... more) {
        Object[] args = {
            "sign",
            from,
            "-o",
            to,
            "--key",
            key,
            "--password-file",
            password,
            "--by",
            who,
            "--at",
            "2026-03-10T09:30+01:00"
        };
        Object[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        Cli done = Cli.run(all);
        assertThat(done.code()).as(done.err()).isZero();
    }

    private static Cli signing(Path from, Path to, Path key, Path password, String at) {
        return Cli.run(
                "sign",
                from,
                "-o",
                to,
                "--key",
                key,
                "--password-file",
                password,
                "--by",
                "X",
                "--at",
                at);
    }

    private static Minutes record(Path file) {
        try {
            return Importers.installed().read(file, Register.EMPTY).minutes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path key(String name) throws Exception {
        Path file = folder.resolve(name.replace(' ', '-') + ".p12");
        keytool(
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-alias",
                "key",
                "-dname",
                "CN=" + name,
                "-startdate",
                "2026/01/01 00:00:00",
                "-validity",
                "3650",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString());
        return file;
    }

    private Path certificate(Path key) throws Exception {
        Path file = Path.of(key + ".pem");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "key",
                "-keystore",
                key.toString(),
                "-file",
                file.toString());
        return file;
    }

    private void keytool(String... args) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(args));
        command.addAll(List.of("-storepass", "hemligt"));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.log").toFile())
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("keytool.log")))
                .isZero();
    }
}
