// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.extend;

import java.util.List;
import java.util.Map;
import org.openminutes.model.Minutes;

/**
 * A list of the caller's own data, for a repeating section: with the name {@code budget} and a
 * column {@code sum} templates may use {@code budget} and {@code budget/sum}. Stateless; safe for
 * many threads.
 */
public interface FieldList {

    /** The path, one word of letters and digits; hides a field of the record of the same name. */
    String name();

    /** What it is, for the template author. */
    String note();

    /** The fields of each row. */
    List<String> columns();

    /**
     * The rows for a record.
     *
     * @param minutes the record written
     * @return for each row the texts by column; an absent or empty one is absent on the page
     */
    List<Map<String, String>> rows(Minutes minutes);
}
