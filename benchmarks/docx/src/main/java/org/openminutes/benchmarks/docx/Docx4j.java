// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import static org.openminutes.benchmarks.docx.Skeleton.paragraph;
import static org.openminutes.benchmarks.docx.Skeleton.row;
import static org.openminutes.benchmarks.docx.Skeleton.run;

import java.io.ByteArrayInputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** docx4j: a template loaded for each file, the body by hand. */
final class Docx4j {

    private Docx4j() {}

    static Engine engine() {
        byte[] template = Skeleton.of("docx4j", "");
        ObjectFactory factory = new ObjectFactory();
        return (content, out) -> {
            WordprocessingMLPackage word =
                    WordprocessingMLPackage.load(new ByteArrayInputStream(template));
            MainDocumentPart main = word.getMainDocumentPart();
            main.addStyledParagraphOfText("Title", content.title());
            Tbl table = factory.createTbl();
            for (Content.Person person : content.people()) {
                Tr row = factory.createTr();
                row.getContent().add(cell(factory, person.name()));
                row.getContent().add(cell(factory, person.party()));
                table.getContent().add(row);
            }
            main.addObject(table);
            for (Content.Item item : content.items()) {
                main.addStyledParagraphOfText("Heading1", item.heading());
                main.addParagraphOfText("Dnr " + item.dnr());
                item.paragraphs().forEach(main::addParagraphOfText);
                item.clauses()
                        .forEach(text -> main.addStyledParagraphOfText("ListParagraph", text));
            }
            word.save(out);
        };
    }

    private static Tc cell(ObjectFactory factory, String words) {
        Text text = factory.createText();
        text.setValue(words);
        R run = factory.createR();
        run.getContent().add(text);
        P paragraph = factory.createP();
        paragraph.getContent().add(run);
        Tc cell = factory.createTc();
        cell.getContent().add(paragraph);
        return cell;
    }
}
