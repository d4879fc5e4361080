// SPDX-License-Identifier: Apache-2.0
/** What the author of an exporter or importer tests with. */
@NullMarked
package org.openminutes.testkit;

import org.jspecify.annotations.NullMarked;
