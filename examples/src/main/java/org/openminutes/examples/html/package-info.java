// SPDX-License-Identifier: Apache-2.0
/** A whole exporter from elsewhere: it uses nothing but the library's public packages. */
@NullMarked
package org.openminutes.examples.html;

import org.jspecify.annotations.NullMarked;
