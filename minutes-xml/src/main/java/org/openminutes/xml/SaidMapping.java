// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.Background;
import org.openminutes.model.Exchange;
import org.openminutes.model.Figure;
import org.openminutes.model.Listing;
import org.openminutes.model.Narrative;
import org.openminutes.model.Remark;
import org.openminutes.model.Table;
import org.openminutes.xml.binding.BackgroundElement;
import org.openminutes.xml.binding.ExchangeElement;
import org.openminutes.xml.binding.FigureElement;
import org.openminutes.xml.binding.ListingElement;
import org.openminutes.xml.binding.PointElement;
import org.openminutes.xml.binding.RemarkElement;
import org.openminutes.xml.binding.RowElement;
import org.openminutes.xml.binding.TableElement;
import org.openminutes.xml.binding.TextElement;

/** What was told or said, but for subsections. */
final class SaidMapping {

    private final Parts parts;

    SaidMapping(Parts parts) {
        this.parts = parts;
    }

    TextElement write(Narrative entry) {
        return parts.texts().write(entry.text());
    }

    Narrative narrative(TextElement element) {
        return new Narrative(parts.texts().read(element));
    }

    ListingElement write(Listing entry) {
        return parts.depth().within(() -> element(entry));
    }

    private ListingElement element(Listing entry) {
        ListingElement element = new ListingElement();
        element.setOrdered(Constants.writeTrue(entry.ordered()));
        for (Listing.Point point : entry.points()) {
            PointElement inner = new PointElement();
            inner.setText(parts.texts().write(point.text()));
            inner.setSublist(point.sublist().map(this::write).orElse(null));
            element.getPoint().add(inner);
        }
        return element;
    }

    Listing read(ListingElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Listing(
                                        element.isOrdered(),
                                        element.getPoint().stream().map(this::read).toList()));
    }

    private Listing.Point read(PointElement element) {
        return new Listing.Point(
                parts.texts().read(element.getText()),
                Optional.ofNullable(element.getSublist()).map(this::read));
    }

    TableElement write(Table entry) {
        TableElement element = new TableElement();
        element.setHeaderRows(entry.headerRows() == 0 ? null : entry.headerRows());
        element.setCaption(parts.texts().write(entry.caption()));
        for (Table.Row row : entry.rows()) {
            RowElement inner = new RowElement();
            row.cells().forEach(cell -> inner.getCell().add(write(cell)));
            element.getRow().add(inner);
        }
        return element;
    }

    private TextElement write(Table.Cell cell) {
        return cell.text().map(parts.texts()::write).orElseGet(TextElement::new);
    }

    Table read(TableElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Table(
                                        parts.texts().readOptional(element.getCaption()),
                                        element.getHeaderRows(),
                                        element.getRow().stream().map(this::read).toList()));
    }

    private Table.Row read(RowElement element) {
        return new Table.Row(element.getCell().stream().map(this::cell).toList());
    }

    private Table.Cell cell(TextElement element) {
        return new Table.Cell(
                element.getContent().isEmpty()
                        ? Optional.empty()
                        : Optional.of(parts.texts().read(element)));
    }

    FigureElement write(Figure entry) {
        FigureElement element = new FigureElement();
        element.setImage(entry.image().value());
        element.setAlternative(entry.alternative().orElse(null));
        element.setCaption(parts.texts().write(entry.caption()));
        return element;
    }

    Figure read(FigureElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Figure(
                                        Ids.read(element.getImage()),
                                        Optional.ofNullable(element.getAlternative()),
                                        parts.texts().readOptional(element.getCaption())));
    }

    ExchangeElement write(Exchange entry) {
        ExchangeElement element = new ExchangeElement();
        element.setQuestion(parts.texts().write(entry.question()));
        element.setAnswer(parts.texts().write(entry.answer()));
        element.setAskedBy(parts.actors().write(entry.askedBy()));
        element.setAnsweredBy(parts.actors().write(entry.answeredBy()));
        return element;
    }

    Exchange read(ExchangeElement element) {
        return new Exchange(
                parts.texts().read(element.getQuestion()),
                parts.texts().readOptional(element.getAnswer()),
                parts.actors().readOptional(element.getAskedBy()),
                parts.actors().readOptional(element.getAnsweredBy()));
    }

    RemarkElement write(Remark entry) {
        RemarkElement element = new RemarkElement();
        element.setKind(Constants.write(entry.kind()));
        element.setBy(parts.actors().write(entry.by()));
        element.setText(parts.texts().write(entry.text()));
        return element;
    }

    Remark read(RemarkElement element) {
        return new Remark(
                Constants.read(Remark.Kind.class, element.getKind()),
                parts.actors().readOptional(element.getBy()),
                parts.texts().read(element.getText()));
    }

    BackgroundElement write(Background entry) {
        BackgroundElement element = new BackgroundElement();
        element.setAct(Constants.write(entry.act()));
        element.setBy(parts.actors().write(entry.by()));
        element.setWhen(parts.times().write(entry.when()));
        element.setText(parts.texts().write(entry.text()));
        return element;
    }

    Background read(BackgroundElement element) {
        return new Background(
                parts.actors().readOptional(element.getBy()),
                parts.times().readOptional(element.getWhen()),
                Constants.read(Act.class, element.getAct()),
                parts.texts().read(element.getText()));
    }
}
