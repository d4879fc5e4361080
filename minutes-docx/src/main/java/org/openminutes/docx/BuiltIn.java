// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import org.openminutes.docx.engine.Template;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.kit.Kit;
import org.openminutes.docx.parts.PackageReader;

/**
 * The built-in template, the first of the kit without its sample logo; compiled when first asked
 * for, once.
 */
final class BuiltIn {

    static final Template TEMPLATE =
            Template.compile("built-in", PackageReader.read(Kit.builtIn()), Extensions.NONE);

    private BuiltIn() {}
}
