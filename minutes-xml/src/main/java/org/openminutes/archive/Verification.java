// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.intake.Importers;

/** The verification of one package. */
final class Verification {

    private static final String METS = "METS.xml";

    private final Contents contents;
    private final SchemaFolder schemas;
    private final Importers importers;
    private final Issues issues;
    private final FixityCheck fixity;

    Verification(
            Contents contents,
            SchemaFolder schemas,
            Importers importers,
            Issues issues,
            Helpers helpers) {
        this.contents = contents;
        this.schemas = schemas;
        this.importers = importers;
        this.issues = issues;
        this.fixity = new FixityCheck(contents, issues, helpers);
    }

    /** Checks everything. */
    PackageReport verify() throws IOException {
        names();
        MetsTree tree = MetsTree.read(contents, issues);
        Map<String, MetsFacts> documents = tree.documents();
        Optional<MetsFacts> root = tree.root().map(documents::get);
        place(tree.root(), root);
        for (Map.Entry<String, MetsFacts> document : documents.entrySet()) {
            String path = document.getKey();
            boolean isRoot = tree.root().equals(Optional.of(path));
            new MetsRules(document.getValue(), path, issues).check(isRoot);
            tree.located(path).forEach(reference -> fixity.check(reference, path));
        }
        // read while other threads calculate checksums
        Issues ofDocuments = new Issues();
        documents(tree, ofDocuments);
        fixity.compare();
        if (contents instanceof ZipContents zip && tree.root().isPresent()) {
            seal(zip, root.map(MetsFacts::isOurs).orElse(false));
        }
        if (root.isPresent()) {
            fixity.strays();
        }
        issues.addAll(ofDocuments);
        return new PackageReport(
                root.map(facts -> facts.objectId).orElse(""), fixity.count(), issues.list());
    }

    /** The documents against their schemas, and the renditions of each record against it. */
    private void documents(MetsTree tree, Issues found) {
        List<PackagedRecord> records = new RecordFinder(contents, tree, importers, found).find();
        Set<String> around = tree.around();
        SchemaCheck check = new SchemaCheck(contents, schemas, found);
        // what was read as our XML fits our schema: reading compares them
        Set<String> fitting = new HashSet<>();
        records.stream()
                .filter(record -> record.format().equals("xml"))
                .forEach(record -> fitting.add(record.file()));
        for (String path : contents.sizes().keySet()) {
            if (RecordFinder.isXml(path) && !fitting.contains(path)) {
                check.check(path, around.contains(path));
            }
        }
        check.tellBroken();
        RenditionCheck renditions = new RenditionCheck(contents, importers, found);
        records.forEach(renditions::check);
    }

    /** Where the outermost METS document has to lie, and how the folder around it is called. */
    private void place(Optional<String> path, Optional<MetsFacts> root) {
        path.ifPresent(fixity::expect);
        if (root.map(MetsFacts::isFgs1).orElse(false)) {
            return;
        }
        if (contents.root().isEmpty()) {
            issues.error(
                    "CSIPSTR1",
                    "",
                    "paketet ska ligga i en enda rotmapp",
                    "the package must lie in one single root folder");
        }
        if (!path.equals(Optional.of(METS))) {
            issues.error("CSIPSTR4", METS, "saknas i rotmappen", "is missing from the root folder");
        }
        if (root.isPresent()
                && !contents.root().isEmpty()
                && !root.get().objectId.equals(contents.root())) {
            issues.warning(
                    "CSIPSTR2",
                    METS,
                    "rotmappen heter %s, paketet %s"
                            .formatted(contents.root(), root.get().objectId),
                    "the root folder is called %s, the package %s"
                            .formatted(contents.root(), root.get().objectId));
        }
    }

    private void seal(ZipContents zip, boolean isOurs) throws IOException {
        if (zip.isSealed()) {
            zip.checkSeal();
        } else if (isOurs && zip.hasOtherComment()) {
            issues.error(
                    "MIN-013", "", "zip-filens försegling är skadad", "the zip's seal is damaged");
        } else if (isOurs) {
            issues.warning(
                    "MIN-017",
                    "",
                    "zip-filen har packats om: förseglingen saknas",
                    "the zip was packed anew: its seal is missing");
        }
    }

    /** Names that a system which does not tell a from A would lay on one another. */
    private void names() {
        Set<String> folded = new HashSet<>();
        for (String path : contents.sizes().keySet()) {
            if (!folded.add(path.toLowerCase(Locale.ROOT))) {
                issues.warning(
                        "MIN-014",
                        path,
                        "skiljer sig från en annan fil bara i stora och små bokstäver",
                        "differs from another file only in case");
            }
        }
    }
}
