// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

/**
 * That somebody accepts the errors of a package's records.
 *
 * @param reason why
 * @param by who
 */
record Acceptance(String reason, String by) {}
