// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.docx.TemplateKit;

/** {@code minutes template}. */
class TemplateCommandTest {

    private static final Path SAMPLE = Path.of("..", "examples", "data", "samrad.txt");

    @TempDir Path folder;

    @Test
    void new_writes_the_kit_which_checks_clean_and_exports() {
        Cli made = Cli.run("template", "new", "-o", folder.resolve("kit"));

        assertThat(made.code()).isEqualTo(Exit.CLEAN);
        assertThat(made.out()).contains("minnesanteckningar.dotx", "protokollsutdrag.dotx");
        for (String name : TemplateKit.names()) {
            Path file = folder.resolve("kit").resolve(name + ".dotx");
            assertThat(Cli.run("template", "check", file).code()).isEqualTo(Exit.CLEAN);
            Cli exported =
                    Cli.run(
                            "export",
                            SAMPLE,
                            "--to",
                            "docx",
                            "--template",
                            file,
                            "-o",
                            folder,
                            "--force");
            assertThat(exported.code()).as(exported.err()).isEqualTo(Exit.CLEAN);
            assertThat(folder.resolve("samrad.docx")).isNotEmptyFile();
        }
    }

    @Test
    void new_refuses_what_is_not_in_the_kit_and_keeps_what_is_there() {
        assertThat(Cli.run("template", "new", "brev", "-o", folder).err())
                .contains("\"brev\"", "protokoll");
        assertThat(Cli.run("template", "new", "protokoll", "-o", folder).code()).isZero();
        assertThat(Cli.run("template", "new", "protokoll", "-o", folder).err())
                .contains("protokoll.dotx", "--force");
    }

    @Test
    void fields_lists_all_or_those_with_a_word() {
        assertThat(Cli.run("template", "fields").out()).contains("## AgendaItem", "| `title` |");
        assertThat(Cli.run("template", "fields", "registrynumber").out())
                .contains("Minutes | `registryNumber`", "AgendaItem | `registryNumber`")
                .doesNotContain("| `title`");
        assertThat(Cli.run("template", "fields", "xyzzy").code()).isEqualTo(Exit.FAULTS);
    }

    @Test
    void check_tells_all_faults_as_text_as_json_and_as_comments() throws IOException {
        Path template = broken("titel");

        Cli text =
                Cli.run(
                        Language.SV,
                        "template",
                        "check",
                        template,
                        "--comments",
                        folder.resolve("c"));
        Cli json = Cli.run("template", "check", template, "--json");

        assertThat(text.code()).isEqualTo(Exit.FAULTS);
        assertThat(text.out())
                .contains(
                        "FEL word/document.xml",
                        "närmast: title",
                        "[unknown-field]",
                        "kommentarer i");
        assertThat(folder.resolve("c").resolve("mall.dotx")).isNotEmptyFile();
        assertThat(json.out().strip().lines()).hasSize(1);
        assertThat(json.out()).contains("\"rule\": \"unknown-field\"", "\"tag\": \"titel\"");
    }

    @Test
    void check_tells_what_of_a_record_is_not_shown() throws IOException {
        Path template = broken("title");

        Cli run = Cli.run("template", "check", template, "--record", SAMPLE);

        assertThat(run.out()).contains("INFO items[0] is shown nowhere", "[not-shown]");
    }

    @Test
    void convert_turns_placeholders_into_controls_and_reports_the_rest() throws IOException {
        Path template = broken("title", "{{datum}} {{nonsens}}");
        Path out = folder.resolve("ny.dotx");

        Cli run = Cli.run("template", "convert", template, "-o", out);

        assertThat(run.code()).isEqualTo(Exit.FAULTS);
        assertThat(run.out()).contains("{{datum}} → date", "1 converted, 1 left");
        assertThat(run.err()).contains("{{nonsens}}", "nearest:");
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void bad_files_give_one_line_each() throws IOException {
        Path text = Files.writeString(folder.resolve("a.dotx"), "hej");

        assertThat(Cli.run("template", "check", text).out()).contains("[unusable]");
        assertThat(Cli.run("template", "convert", text, "-o", folder.resolve("b.dotx")).code())
                .isEqualTo(Exit.FAILED);
        assertThat(Cli.run("template", "check", folder.resolve("none.dotx")).code())
                .isEqualTo(Exit.FAILED);
    }

    private Path broken(String tag) throws IOException {
        return broken(tag, "");
    }

    /** A template of the kit whose title has another tag and some text after it. */
    private Path broken(String tag, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from =
                        new ZipInputStream(
                                new java.io.ByteArrayInputStream(
                                        TemplateKit.file("sammanstallning")));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                String xml = new String(from.readAllBytes(), StandardCharsets.ISO_8859_1);
                to.putNextEntry(new ZipEntry(each.getName()));
                if (each.getName().equals("word/document.xml")) {
                    xml =
                            xml.replaceFirst(
                                    "<w:body>",
                                    "<w:body><w:p><w:r><w:t>"
                                            + text
                                            + "</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\""
                                            + tag
                                            + "\"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>");
                }
                to.write(xml.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return Files.write(folder.resolve("mall.dotx"), out.toByteArray());
    }
}
