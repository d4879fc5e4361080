// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.report;

import java.util.regex.Pattern;

/** How the page looks. */
final class ReportStyle {

    private static final Pattern ITEM = Pattern.compile("(?:items\\[\\d+\\]\\.?)+");

    /** Colours differ in lightness too, and each level says its name. */
    static final String CSS =
            """
            :root{--ink:#1d2330;--soft:#5a6270;--line:#dfe3ea;--paper:#fff;--head:#f4f6f9;--mark:#0b5c8a}
            *{box-sizing:border-box}
            body{margin:0;background:var(--head);color:var(--ink);font:16px/1.5 "Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
            header{background:#12344d;color:#fff;padding:2rem clamp(1rem,4vw,3.5rem)}
            header .file{margin:0;opacity:.85;font-size:.95rem}
            h1{margin:.2rem 0 1rem;font-size:1.6rem;line-height:1.25;font-weight:600}
            h2{font-size:1.15rem;margin:0 0 .8rem}
            .counts{display:flex;flex-wrap:wrap;gap:.4rem 1.8rem;list-style:none;margin:0;padding:0}
            .counts strong{font-size:1.2rem}
            main{padding:1.5rem clamp(1rem,4vw,3.5rem) 4rem}
            section{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:1.3rem 1.5rem;margin:0 0 1.3rem}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.4rem;margin:0}
            dt{color:var(--soft)} dd{margin:0}
            .legend{margin:1.1rem 0 0;padding-top:.9rem;border-top:1px solid var(--line);font-size:.85rem;color:var(--soft)}
            .level{display:inline-block;border-radius:1em;padding:0 .65em;font-size:.78rem;line-height:1.55;font-weight:600;border:1px solid;white-space:nowrap}
            .stated{background:#e6f4ea;color:#14532d;border-color:#9fd3ae}
            .inferred{background:#fff3d6;color:#6b4300;border-color:#e8c468}
            .contradicted{background:#fde4e1;color:#8a1c12;border-color:#ee9f96}
            .missing{background:#fff;color:#4a5160;border-color:#aab1bd;border-style:dashed}
            .basis{font-size:.85rem;color:var(--soft)}
            table{border-collapse:collapse;width:100%;table-layout:fixed}
            thead th{text-align:left;font-size:.85rem;color:var(--soft);border-bottom:2px solid var(--line);padding:.3rem .6rem}
            thead th:first-child{width:4.5rem} thead th:nth-child(2){width:52%}
            tbody th{font-weight:400;color:var(--soft);font-size:.85rem;text-align:right;vertical-align:top;padding:.35rem .7rem;overflow-wrap:anywhere}
            td{vertical-align:top;padding:.35rem .7rem;border-left:1px solid var(--line);overflow-wrap:anywhere}
            tbody tr{border-bottom:1px solid #eef0f4} tr.blank{line-height:.6}
            tr.item{background:#eaf3fa} tr.item td.source{font-weight:600}
            tr:target{outline:2px solid var(--mark)}
            .source{white-space:pre-wrap;tab-size:8}
            td p{margin:0 0 .25rem} .read b{color:var(--mark)}
            .also{padding-left:.8rem;border-left:3px solid #bcd7ea}
            .detail{display:inline-block;margin-left:.6rem;color:var(--soft)}
            .skip{font-size:.85rem;color:var(--soft)} .skip q{color:var(--ink)} .skip span{font-style:italic}
            a{color:var(--mark)}
            @media (max-width:46rem){dl{grid-template-columns:1fr} dt{margin-top:.4rem}}
            @media print{body{background:#fff;font-size:10pt} header{background:#fff;color:#000;padding:0 0 .5rem;border-bottom:2px solid #000}
            main{padding:.5rem 0} section{border:0;padding:.4rem 0} tr{break-inside:avoid} thead{display:table-header-group}}
            """;

    private ReportStyle() {}

    /** Whether a path is that of an item. */
    static boolean isItem(String path) {
        return ITEM.matcher(path + ".").matches();
    }
}
