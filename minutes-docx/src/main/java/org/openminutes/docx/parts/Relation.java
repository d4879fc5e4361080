// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

/**
 * A relationship between parts.
 *
 * @param id unique within its source
 * @param type what kind, an address
 * @param target the other part as {@code /word/styles.xml}, or an address outside
 * @param external whether it is outside
 */
public record Relation(String id, String type, String target, boolean external) {}
