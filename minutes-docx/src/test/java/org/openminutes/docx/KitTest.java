// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.docx.kit.Kit;
import org.openminutes.docx.kit.SampleRecord;
import org.openminutes.export.ExportOptions;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;

/** Every template of the kit, with records of every kind, before all judges. */
class KitTest {

    private static final OoxmlSchema SCHEMA = new OoxmlSchema();
    private static final Importers IMPORTERS = Importers.installed();

    @TempDir Path folder;

    static List<String> kit() {
        return Kit.names();
    }

    private static Map<String, Minutes> records() throws IOException {
        Map<String, Minutes> all = new LinkedHashMap<>(Records.all());
        all.put("notes of the kit", SampleRecord.notes());
        all.put("protocol of the kit", SampleRecord.protocol());
        for (String sample : List.of("samrad", "beredning", "forberedande")) {
            Path file = Path.of("..", "examples", "data", sample + ".txt");
            all.put(sample, IMPORTERS.read(file, Register.EMPTY).minutes());
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("kit")
    void every_record_comes_out_valid_and_opens_with_poi(String name) throws IOException {
        DocxTemplate template = DocxTemplate.of(name, Kit.file(name));
        for (Map.Entry<String, Minutes> record : records().entrySet()) {
            for (boolean last : List.of(true, false)) {
                byte[] file = export(template, record.getValue(), last);
                assertThat(SCHEMA.faults(file)).as(record.getKey()).isEmpty();
                assertThat(WordLint.faults(file)).as(record.getKey()).isEmpty();
                assertThat(WordText.of(file)).as(record.getKey()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kit")
    void real_notes_come_out_valid(String name) throws IOException {
        DocxTemplate template = DocxTemplate.of(name, Kit.file(name));
        for (String seed : List.of("002", "003", "004")) {
            Path file = Shared.path("seeds/" + seed + ".txt");
            byte[] word = export(template, IMPORTERS.read(file, Register.EMPTY).minutes(), false);
            assertThat(SCHEMA.faults(word)).isEmpty();
            assertThat(WordLint.faults(word)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kit")
    void the_template_itself_is_valid_bound_to_samples_and_always_the_same(String name)
            throws IOException {
        byte[] file = Kit.file(name);
        Map<String, String> parts = WordText.parts(file);

        assertThat(Kit.file(name)).isEqualTo(file);
        assertThat(SCHEMA.faults(file)).isEmpty();
        assertThat(WordLint.faults(file)).isEmpty();
        assertThat(parts.get("word/document.xml"))
                .contains("<w15:dataBinding", "<w:dataBinding")
                .containsPattern("w:val=\"(Heading1|MinutesSection)\"");
        assertThat(parts.get("customXml/item1.xml")).contains("Gemensam biblioteksplan");
        assertThat(parts.get("word/headerFirst.xml")).contains("descr=\"Kommunens logotyp");
        assertThat(parts.get("word/footer.xml")).contains(" PAGE ", " NUMPAGES ");
    }

    @Test
    void every_binding_of_a_template_leads_to_its_sample() throws Exception {
        for (String name : Kit.names()) {
            Map<String, String> parts = WordText.parts(Kit.file(name));
            var sample =
                    javax.xml.parsers.DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .parse(
                                    new java.io.ByteArrayInputStream(
                                            parts.getOrDefault("customXml/item1.xml", "")
                                                    .getBytes(
                                                            java.nio.charset.StandardCharsets
                                                                    .UTF_8)));
            var xpath = javax.xml.xpath.XPathFactory.newDefaultInstance().newXPath();
            xpath.setNamespaceContext(new Prefix());
            List<String> found = new ArrayList<>();
            var binding =
                    java.util.regex.Pattern.compile("<w:dataBinding [^>]*w:xpath=\"([^\"]+)\"")
                            .matcher(parts.getOrDefault("word/document.xml", ""));
            while (binding.find()) {
                String value = xpath.evaluate(binding.group(1), sample);
                found.add(value);
            }
            assertThat(found).as(name).isNotEmpty().anyMatch(value -> !value.isEmpty());
            assertThat(xpath.evaluate("count(/s:sample/*)", sample)).isNotEqualTo("0");
        }
    }

    /** The prefix of the sample data. */
    private static final class Prefix implements javax.xml.namespace.NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return org.openminutes.docx.engine.Preview.NAMESPACE;
        }

        @Override
        public String getPrefix(String namespace) {
            return "s";
        }

        @Override
        public java.util.Iterator<String> getPrefixes(String namespace) {
            return List.of("s").iterator();
        }
    }

    @Test
    void the_open_xml_sdk_finds_nothing_wrong() throws IOException, InterruptedException {
        assumeTrue(
                OoxmlValidator.isHere(),
                "skipped: no validator; run npm install in minutes-docx/src/test/ooxml-validator");
        for (String name : Kit.names()) {
            Path file = Files.write(folder.resolve(name + ".dotx"), Kit.file(name));
            assertThat(OoxmlValidator.faults(file)).as(name).isEqualTo(Optional.empty());
            DocxTemplate template = DocxTemplate.of(name, Kit.file(name));
            for (String record : List.of("tracer", "protocol of the kit")) {
                Minutes minutes = records().getOrDefault(record, SampleRecord.protocol());
                Path word = folder.resolve(name + "-" + record.replace(' ', '-') + ".docx");
                Files.write(word, export(template, minutes, false));
                assertThat(OoxmlValidator.faults(word)).as(record).isEqualTo(Optional.empty());
            }
        }
    }

    private static byte[] export(DocxTemplate template, Minutes minutes, boolean last)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options =
                ExportOptions.NONE
                        .with(DocxOptions.TEMPLATE, template)
                        .with(DocxOptions.FINAL, last);
        new DocxExporter().export(minutes, options, out);
        return out.toByteArray();
    }
}
