// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import static org.openminutes.benchmarks.docx.Skeleton.paragraph;
import static org.openminutes.benchmarks.docx.Skeleton.row;
import static org.openminutes.benchmarks.docx.Skeleton.run;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** poi-tl: a template with tags, compiled for each file. */
final class PoiTl {

    private PoiTl() {}

    static Engine engine() {
        byte[] template =
                Skeleton.of(
                        "poi-tl",
                        paragraph("Title", run("{{title}}"))
                                + Skeleton.table(
                                        row(
                                                        paragraph("Normal", run("{{people}}")),
                                                        paragraph("Normal", ""))
                                                + row(
                                                        paragraph("Normal", run("[name]")),
                                                        paragraph("Normal", run("[party]"))))
                                + paragraph("Normal", run("{{?items}}"))
                                + paragraph("Heading1", run("{{heading}}"))
                                + paragraph("Normal", run("Dnr {{dnr}}"))
                                + paragraph("Normal", run("{{?paragraphs}}"))
                                + paragraph("Normal", run("{{text}}"))
                                + paragraph("Normal", run("{{/paragraphs}}"))
                                + paragraph("Normal", run("{{?clauses}}"))
                                + paragraph("ListParagraph", run("{{text}}"))
                                + paragraph("Normal", run("{{/clauses}}"))
                                + paragraph("Normal", run("{{/items}}")));
        Configure configure =
                Configure.builder().bind("people", new LoopRowTableRenderPolicy()).build();
        return (content, out) -> {
            Map<String, Object> data = new HashMap<>();
            data.put("title", content.title());
            data.put("people", people(content));
            data.put("items", content.items().stream().map(PoiTl::item).toList());
            try (XWPFTemplate made =
                    XWPFTemplate.compile(new ByteArrayInputStream(template), configure)) {
                made.render(data).write(out);
            }
        };
    }

    static List<Map<String, Object>> people(Content content) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Content.Person person : content.people()) {
            rows.add(Map.of("name", person.name(), "party", person.party()));
        }
        return rows;
    }

    private static Map<String, Object> item(Content.Item item) {
        return Map.of(
                "heading",
                item.heading(),
                "dnr",
                item.dnr(),
                "paragraphs",
                item.paragraphs().stream().map(text -> Map.of("text", text)).toList(),
                "clauses",
                item.clauses().stream().map(text -> Map.of("text", text)).toList());
    }
}
