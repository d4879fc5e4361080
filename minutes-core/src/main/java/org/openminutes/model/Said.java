// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

/** What was told or said in an item. */
public sealed interface Said extends Entry
        permits Narrative, Listing, Table, Figure, Subsection, Exchange, Remark, Background {}
