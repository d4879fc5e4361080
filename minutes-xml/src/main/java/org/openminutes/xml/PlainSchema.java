// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Locale;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;

/** A schema whose faults are told in English, whatever the language of the machine. */
final class PlainSchema extends Schema {

    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    private final Schema schema;

    PlainSchema(Schema schema) {
        this.schema = schema;
    }

    @Override
    public Validator newValidator() {
        return schema.newValidator();
    }

    @Override
    public ValidatorHandler newValidatorHandler() {
        ValidatorHandler handler = schema.newValidatorHandler();
        try {
            handler.setProperty(LOCALE, Locale.ROOT);
        } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
            // then they are told in the language of the machine, which is right as well
            return handler;
        }
        return handler;
    }
}
