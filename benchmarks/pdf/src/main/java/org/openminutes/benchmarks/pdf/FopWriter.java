// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/** Apache FOP: XSL-FO made once, parsed each time, as it is FOP's input. Fonts are read once. */
final class FopWriter implements SampleWriter {

    /** Held here, or its level is forgotten. A line for every page takes longer than the page. */
    private static final Logger LOG = Logger.getLogger("org.apache.fop");

    private final String source;
    private final FopFactory factory;
    private final boolean tagged;

    FopWriter(SampleText text, boolean tagged) throws Exception {
        LOG.setLevel(Level.WARNING);
        this.tagged = tagged;
        source = FormattingObjects.of(text.lines());
        Path fonts = Files.createTempDirectory("fop-fonts");
        StringBuilder triplets = new StringBuilder();
        for (String face : new String[] {"Regular", "Bold"}) {
            Path file = Files.write(fonts.resolve(face + ".ttf"), SampleText.font(face));
            file.toFile().deleteOnExit();
            triplets.append(
                    "<font kerning='no' embed-url='%s'><font-triplet name='Liberation Sans' style='normal' weight='%s'/></font>"
                            .formatted(file.toUri(), face.equals("Bold") ? "bold" : "normal"));
        }
        fonts.toFile().deleteOnExit();
        String settings =
                "<fop version='1.0'>"
                        + (tagged ? "<accessibility>true</accessibility>" : "")
                        + "<renderers><renderer mime='application/pdf'>"
                        + (tagged
                                ? "<pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>"
                                : "")
                        + "<fonts>%s</fonts></renderer></renderers></fop>".formatted(triplets);
        factory =
                FopFactory.newInstance(
                        new File(".").toURI(),
                        new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public byte[] write() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setAccessibility(tagged);
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.transform(
                new StreamSource(new StringReader(source)),
                new SAXResult(agent.newFop(MimeConstants.MIME_PDF, out).getDefaultHandler()));
        return out.toByteArray();
    }
}
