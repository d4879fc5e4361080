// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

/** How grave a finding is; from the gravest on. */
public enum Severity {
    /** A binding source is broken; an archive package is not made. */
    ERROR,
    /** A departure from good practice, or something that must be asked. */
    WARNING,
    /** Something to know. */
    INFO
}
