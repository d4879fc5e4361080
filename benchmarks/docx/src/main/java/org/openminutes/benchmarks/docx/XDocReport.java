// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import static org.openminutes.benchmarks.docx.Skeleton.paragraph;
import static org.openminutes.benchmarks.docx.Skeleton.row;
import static org.openminutes.benchmarks.docx.Skeleton.run;

import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** XDocReport with Freemarker: a report loaded once. */
final class XDocReport {

    private XDocReport() {}

    static Engine engine() throws Exception {
        byte[] template =
                Skeleton.of(
                        "xdocreport",
                        paragraph("Title", field("${title}"))
                                + Skeleton.table(
                                        row(
                                                paragraph(
                                                        "Normal",
                                                        field("@before-row[#list people as p]")
                                                                + field("${p.name}")
                                                                + field("@after-row[/#list]")),
                                                paragraph("Normal", field("${p.party}"))))
                                + paragraph("Heading1", list("items", "i") + field("${i.heading}"))
                                + paragraph("Normal", run("Dnr ") + field("${i.dnr}"))
                                + paragraph(
                                        "Normal", list("i.paragraphs", "t") + field("${t}") + end())
                                + paragraph(
                                        "ListParagraph",
                                        list("i.clauses", "t") + field("${t}") + end() + end()));
        IXDocReport report =
                XDocReportRegistry.getRegistry()
                        .loadReport(
                                new ByteArrayInputStream(template), TemplateEngineKind.Freemarker);
        return (content, out) -> {
            IContext context = report.createContext();
            context.put("title", content.title());
            context.put("people", PoiTl.people(content));
            List<Map<String, Object>> items = new ArrayList<>();
            for (Content.Item item : content.items()) {
                items.add(
                        Map.of(
                                "heading",
                                item.heading(),
                                "dnr",
                                item.dnr(),
                                "paragraphs",
                                item.paragraphs(),
                                "clauses",
                                item.clauses()));
            }
            context.put("items", items);
            report.process(context, out);
        };
    }

    private static String list(String of, String each) {
        return field("@w:p[#list " + of + " as " + each + "]");
    }

    private static String end() {
        return field("@/w:p[/#list]");
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" MERGEFIELD  &quot;"
                + name
                + "&quot;  \\* MERGEFORMAT \"><w:r><w:t>"
                + "x"
                + "</w:t></w:r></w:fldSimple>";
    }
}
