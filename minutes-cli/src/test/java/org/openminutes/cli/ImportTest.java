// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.register.Register;

/** {@code minutes import} of many files, with the page and the reading beside the XML. */
class ImportTest {

    private static final String NOTES =
            """
            Minnesanteckningar Samrådet 3 mars 2026

            Närvarande: Anna Berg, ordf, Bo Ek

            1. Biblioteksplan
            Rådet ställer sig bakom planen. Bo skickar den till <nämnden>.

            2. Budget
            Frågan bordläggs.
            """;

    @TempDir private Path folder;
    private Path notes;
    private Path out;

    @BeforeEach
    void write_notes() throws IOException {
        notes = folder.resolve("notes.txt");
        Files.writeString(notes, NOTES);
        out = folder.resolve("out");
    }

    @Test
    void many_files_go_into_a_folder_that_is_made() throws IOException {
        Path other = folder.resolve("other.md");
        Files.writeString(other, NOTES.replace("Samrådet", "Nätverket"));

        Cli run = Cli.run("import", notes, other, "-o", out);

        assertThat(run.code()).isEqualTo(Exit.CLEAN);
        assertThat(run.out())
                .contains("notes.xml: 2 items, 2 lines of attendance, 2 positions, 1 task");
        assertThat(read(out.resolve("notes.xml")).minutes().title())
                .isEqualTo("Minnesanteckningar Samrådet 3 mars 2026");
        assertThat(read(out.resolve("other.xml")).minutes().title()).contains("Nätverket");
    }

    @Test
    void one_bad_file_does_not_stop_the_rest() throws IOException {
        Path bad = folder.resolve("bad.txt");
        Files.write(bad, new byte[] {0, 1, 2, 3, 0, 0, 7});

        Cli run = Cli.run("import", bad, notes, "-o", out);

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("bad.txt: is of no kind that can be read");
        assertThat(out.resolve("notes.xml")).exists();
        assertThat(out.resolve("bad.xml")).doesNotExist();
    }

    @Test
    void an_edited_word_file_tells_its_changes_as_json() throws IOException {
        Cli.run("import", notes, "-o", out);
        Cli.run("export", out.resolve("notes.xml"), "--to", "docx", "-o", out);
        Path word = out.resolve("notes.docx");
        Path edited = folder.resolve("edited.docx");
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(word));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(edited))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write(
                        entry.getName().equals("word/document.xml")
                                ? part.replace("Biblioteksplan", "Biblioteksplanen")
                                        .getBytes(StandardCharsets.UTF_8)
                                : part.getBytes(StandardCharsets.UTF_8));
            }
        }

        Cli run = Cli.run("import", edited, "-o", out, "--json");

        assertThat(run.code()).isEqualTo(Exit.CLEAN);
        assertThat(run.out())
                .contains("\"output\": ")
                .contains("\"changes\": [{\"kind\": \"CHANGED\", \"path\": \"items[0]")
                .contains("Biblioteksplanen\"")
                .contains("\"author\": null");
    }

    @Test
    void the_page_shows_the_source_beside_what_was_read() throws IOException {
        Cli run = Cli.run("import", notes, "-o", out, "--report");

        assertThat(run.code()).isEqualTo(Exit.CLEAN);
        String page = Files.readString(out.resolve("notes.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<td class=\"source\">1. Biblioteksplan</td>")
                .contains("<b>Participant</b> Anna Berg")
                .contains("Bo Ek, the only one so called")
                .contains("&lt;nämnden&gt;")
                .doesNotContain("<script")
                .doesNotContain("<nämnden>");
    }

    @Test
    void the_page_speaks_swedish_too() throws IOException {
        Cli.run(Language.SV, "import", notes, "-o", out, "--report");

        assertThat(Files.readString(out.resolve("notes.html")))
                .contains("<html lang=\"sv\">")
                .contains("Källan bredvid vad som lästes")
                .contains("etikett för en deltagarlista");
    }

    @Test
    void the_reading_is_flat_json() throws IOException {
        Cli.run("import", notes, "-o", out, "--reading");

        assertThat(Files.readString(out.resolve("notes.json")))
                .contains("\"name\": \"Anna Berg\"")
                .contains("\"date\": \"2026-03-03\"");
    }

    @Test
    void several_meetings_in_a_file_become_several_records() throws IOException {
        String second = NOTES.replace("3 mars", "7 april").replace("Biblioteksplan", "Budget");
        Files.writeString(notes, (NOTES + "\n3. Slut\nTack.\n\n") + second);

        Cli run = Cli.run("import", notes, "-o", out);

        assertThat(run.code()).isEqualTo(Exit.CLEAN);
        assertThat(read(out.resolve("notes.xml")).minutes().items()).hasSize(3);
        assertThat(read(out.resolve("notes-2.xml")).minutes().title()).contains("7 april");
    }

    @Test
    void several_files_do_not_go_into_one() {
        Cli run = Cli.run("import", notes, notes, "-o", folder.resolve("one.xml"));

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("one.xml: is one file, and several records are to be read");
    }

    @Test
    void a_dialect_of_ones_own_is_read() throws IOException {
        Path phrases = folder.resolve("dialect.tsv");
        Files.writeString(phrases, "label\tslutklämmen\tPOSITION\n");
        Files.writeString(notes, NOTES + "\n3. Taxa\nSlutklämmen: Taxan höjs.\n");

        Cli run = Cli.run("import", notes, "-o", out, "--reading", "--phrases", phrases);

        assertThat(run.code()).isEqualTo(Exit.CLEAN);
        assertThat(Files.readString(out.resolve("notes.json")))
                .contains("\"text\": \"Taxan höjs.\"");
    }

    @Test
    void a_wrong_dialect_is_told_with_its_line() throws IOException {
        Path phrases = folder.resolve("dialect.tsv");
        Files.writeString(phrases, "# mine\nlabel\tslutet\tPOSITIONS\n");

        Cli run = Cli.run("import", notes, "-o", out, "--phrases", phrases);

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("POSITIONS").contains("it can be:").contains("POSITION,");
    }

    @Test
    void a_dialect_saved_by_an_editor_with_a_mark_is_read_and_one_in_no_utf_8_is_told()
            throws IOException {
        Path marked = folder.resolve("marked.tsv");
        Files.writeString(marked, "\ufefflabel\tavslutningsvis\tPOSITION\n");
        Path old = folder.resolve("old.tsv");
        Files.write(old, "label\tslutklämmen\tPOSITION\n".getBytes(StandardCharsets.ISO_8859_1));

        Cli read = Cli.run("import", notes, "-o", out, "--phrases", marked);
        Cli told = Cli.run("import", notes, "-o", out, "--phrases", old);

        assertThat(read.code()).as(read.err()).isEqualTo(Exit.CLEAN);
        assertThat(told.code()).isEqualTo(Exit.FAILED);
        assertThat(told.err()).contains("old.tsv: is no text in UTF-8; save it so");
    }

    @Test
    void json_has_plain_digits_whatever_the_locale() {
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            Cli run = Cli.run("import", notes, "-o", out, "--json");

            assertThat(run.out()).contains("{\"line\": 3,");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void the_records_of_several_meetings_are_named_after_the_output_and_others_say_that_they_are()
            throws IOException {
        Files.writeString(notes, NOTES + "\n" + NOTES.replace("3 mars", "5 maj"));
        Path one = folder.resolve("one.xml");

        Cli run = Cli.run("import", notes, "-o", one);
        Cli validate = Cli.run("validate", notes);
        Cli show = Cli.run("show", notes);

        assertThat(run.code()).as(run.err()).isEqualTo(Exit.CLEAN);
        assertThat(one).exists();
        assertThat(folder.resolve("one-2.xml")).exists();
        assertThat(validate.err())
                .contains("notes.txt: holds the records of 2 meetings, read here as one");
        assertThat(show.err()).contains("minutes import divides them");
    }

    @Test
    void the_time_left_is_told_in_minutes_and_seconds() {
        assertThat(Console.left(10, 100, 10_000_000_000L)).isEqualTo("1:30");
    }

    private static ImportResult read(Path xml) throws IOException {
        return Importers.installed().read(xml, Register.EMPTY);
    }
}
