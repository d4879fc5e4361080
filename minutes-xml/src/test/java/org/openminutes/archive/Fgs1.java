// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.HexFormat;
import java.util.Map;

/** A package after FGS Paketstruktur 1.2, as systems of municipalities still write them. */
final class Fgs1 {

    private Fgs1() {}

    /** Its METS document, for files in {@code content/} that it calls {@code Content/}. */
    static String mets(Map<String, byte[]> files) {
        StringBuilder all = new StringBuilder();
        files.forEach(
                (path, content) ->
                        all.append(
                                """
                                <file ID="ID%s" MIMETYPE="text/xml" SIZE="%s" CHECKSUM="%s"
                                  CREATED="2026-11-20T09:00:00Z" CHECKSUMTYPE="SHA-256">
                                  <FLocat LOCTYPE="URL" xlink:type="simple" xlink:href="file:///%s"/>
                                </file>
                                """
                                        .formatted(
                                                all.length(),
                                                content.length,
                                                HexFormat.of()
                                                        .formatHex(
                                                                MeasuredStream.sha256Digest()
                                                                        .digest(content)),
                                                path.replace("content/", "Content/"))));
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink"
                 OBJID="UUID:1" TYPE="ERMS"
                 PROFILE="http://xml.ra.se/e-arkiv/METS/CommonSpecificationSwedenPackageProfile.xml">
                 <metsHdr CREATEDATE="2026-11-20T09:00:00Z">
                   <altRecordID TYPE="SUBMISSIONAGREEMENT">Dnr 1</altRecordID>
                 </metsHdr>
                 <fileSec><fileGrp ID="g" USE="FILES">%s</fileGrp></fileSec>
                 <structMap><div LABEL="Empty"/></structMap>
               </mets>
               """
                .formatted(all);
    }
}
