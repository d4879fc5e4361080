// SPDX-License-Identifier: Apache-2.0
package org.openminutes.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class MarkupTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String written() {
        return out.toString(UTF_8);
    }

    @Test
    void writes_elements_on_lines_of_their_own() throws IOException {
        Markup xml = Markup.to(out);
        xml.start("a", "b", "1", "c", Optional.empty()).with("d", Optional.of(2));
        xml.leaf("e", "text", "f", true);
        xml.leaf("g", "");
        xml.leaf("h", Optional.empty());
        xml.empty("i").with("j", "3");
        xml.start("k");
        xml.end();
        xml.end();
        xml.finish();

        assertThat(written())
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <a b="1" d="2">
                          <e f="true">text</e>
                          <g/>
                          <i j="3"/>
                          <k></k>
                        </a>
                        """);
    }

    @Test
    void a_parser_reads_what_was_written() throws Exception {
        String text = "<å & \"ä\"> ö ]]> \uD83D\uDE00 \t\n" + "lång ".repeat(5000);
        Markup xml = Markup.to(out);
        xml.start("a");
        xml.leaf("b", text, "c", text);
        xml.end();
        xml.finish();

        Element read =
                (Element)
                        DocumentBuilderFactory.newDefaultInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(out.toByteArray()))
                                .getElementsByTagName("b")
                                .item(0);
        assertThat(read.getTextContent()).isEqualTo(text);
        assertThat(read.getAttribute("c")).isEqualTo(text.replace('\n', ' ').replace('\t', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\r", "a\u0007b", "\uD800", "\uFFFE"})
    void refuses_what_xml_cannot_hold(String text) throws IOException {
        Markup xml = Markup.to(out);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> xml.leaf("title", text))
                .withMessageContaining("the text for title has a character XML cannot hold, U+");
    }

    @Test
    void refuses_an_attribute_after_the_tag() throws IOException {
        Markup xml = Markup.to(out);
        xml.leaf("a", "text");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> xml.with("b", "1"))
                .withMessageContaining("no element takes the attribute b");
    }
}
