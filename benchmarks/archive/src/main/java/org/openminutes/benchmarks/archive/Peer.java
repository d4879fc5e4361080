// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.archive;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.roda_project.commons_ip2.model.IPContentInformationType;
import org.roda_project.commons_ip2.model.IPContentType;
import org.roda_project.commons_ip2.model.IPFile;
import org.roda_project.commons_ip2.model.IPRepresentation;
import org.roda_project.commons_ip2.model.impl.eark.EARKSIP;
import org.roda_project.commons_ip2.model.impl.eark.out.writers.factory.ZipWriteStrategyFactory;
import org.roda_project.commons_ip2.validator.EARKSIPValidator;
import org.roda_project.commons_ip2.validator.reporter.ValidationReportOutputJson;

/** commons-ip2: the same files in one representation. */
final class Peer {

    private Peer() {}

    static void build(Path folder, Path zip) throws Exception {
        EARKSIP sip =
                new EARKSIP(
                        "many",
                        new IPContentType(IPContentType.IPContentTypeEnum.DATASETS),
                        new IPContentInformationType(
                                IPContentInformationType.IPContentInformationTypeEnum.OTHER),
                        "2.1.0");
        sip.addCreatorSoftwareAgent("benchmark", "1");
        sip.addSubmitterAgent("Ås kommun", "ORG:2120001231");
        IPRepresentation representation = new IPRepresentation("rep1");
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> representation.addFile(new IPFile(file)));
        }
        sip.addRepresentation(representation);
        Files.createDirectories(zip.resolveSibling("peer"));
        Path made = sip.build(new ZipWriteStrategyFactory().create(zip.resolveSibling("peer")));
        Files.move(made, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    static void verify(Path zip) throws Exception {
        ValidationReportOutputJson report =
                new ValidationReportOutputJson(zip, OutputStream.nullOutputStream());
        new EARKSIPValidator(report, "2.1.0").validate("2.1.0");
    }
}
