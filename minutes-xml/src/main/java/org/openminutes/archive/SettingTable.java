// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every setting a file may hold, and what it does to a package. */
final class SettingTable {

    /** What is settled before there is a package. */
    private static final Effect TOLD_BEFORE = (sip, value, file) -> {};

    private static final List<Row> ROWS = new ArrayList<>();

    /** What a setting does. */
    @FunctionalInterface
    interface Effect {
        void on(SubmissionPackage sip, String value, PackageSettings file);
    }

    /**
     * A row.
     *
     * @param setting what the file holds
     * @param effect what it does
     * @param beside the setting that it says more about, and that tells it
     */
    record Row(PackageSetting setting, Effect effect, Optional<String> beside) {}

    static {
        row("profile", "fgs-2.0", TOLD_BEFORE)
                .sv("Mottagarens specifikation: fgs-2.0, eark-2.2 eller fgs-1.2.")
                .en("The receiver's specification: fgs-2.0, eark-2.2 or fgs-1.2.");
        row("dialect", "versioned", TOLD_BEFORE)
                .sv(
                        "Hur METS-profilen namnges: unversioned (Riksarkivet) eller versioned (RODA, ETERNA).")
                .en(
                        "How the METS profile is named: unversioned (Riksarkivet) or versioned (RODA, ETERNA).");
        row("layout", "layered", TOLD_BEFORE)
                .sv(
                        "Indelning: layered (METS per representation; RODA, ETERNA) eller flat (Riksarkivets exempel).")
                .en(
                        "Division: layered (METS per representation; RODA, ETERNA) or flat (Riksarkivet's example).");
        row("creator.name", "Norrviks kommun", (s, v, f) -> s.creator(v, f.text("creator.code")))
                .sv("Levererande organisation.")
                .en("Who submits.");
        beside("creator.name", "creator.code", "ORG:2120000001")
                .sv(
                        "Dess kod med sort framför: ORG (kontrolleras), VAT, DUNS, HSA, Local, URI, OTHER.")
                .en(
                        "Its code with the kind before it: ORG (checked), VAT, DUNS, HSA, Local, URI, OTHER.");
        row(
                        "archivist.name",
                        "Samverkansrådet",
                        (s, v, f) -> s.archivist(v, f.text("archivist.code")))
                .sv("Arkivbildare; annars den som levererar.")
                .en("Whose archive it is; default who submits.");
        beside("archivist.name", "archivist.code", "ORG:2120000001")
                .sv("Arkivbildarens kod.")
                .en("Its code.");
        row("contact.name", "Anna Berg", (s, v, f) -> s.contact(v, f.text("contact.email")))
                .sv("Kontaktperson.")
                .en("Whom to ask.");
        beside("contact.name", "contact.email", "anna@example.org")
                .sv("Kontaktpersonens e-post.")
                .en("Their address.");
        row(
                        "preservation.name",
                        "Norrviks stadsarkiv",
                        (s, v, f) -> s.preservation(v, f.text("preservation.code")))
                .sv("Mottagande arkiv.")
                .en("Who receives and preserves.");
        beside("preservation.name", "preservation.code", "ORG:2120000001")
                .sv("Det mottagande arkivets kod.")
                .en("Its code.");
        row("editor.name", "Konsult AB", (s, v, f) -> s.editor(v, f.text("editor.code")))
                .sv("Den som gjort paketet åt leverantören.")
                .en("Who made the package for the submitter.");
        beside("editor.name", "editor.code", "ORG:5560000001").sv("Dess kod.").en("Its code.");
        row("source.name", "Diariet", (s, v, f) -> s.sourceSystem(v, f.text("source.version", "–")))
                .sv("Systemet handlingarna kommer från.")
                .en("The system the records come from.");
        beside("source.name", "source.version", "7.1").sv("Dess version.").en("Its version.");
        row("agreement", "Dnr 2026/17", (s, v, f) -> s.submissionAgreement(v))
                .sv("Leveransöverenskommelse; fgs-1.2 kräver en.")
                .en("Submission agreement; fgs-1.2 demands one.");
        row("agreement.previous", "Dnr 2020/3", (s, v, f) -> s.previousSubmissionAgreement(v))
                .sv("Den tidigare överenskommelsen.")
                .en("The agreement before it.");
        row("reference", "SE/NA/123456/24", (s, v, f) -> s.referenceCode(v))
                .sv("Referenskod.")
                .en("Reference code.");
        row("reference.previous", "SE/NA/123456/23", (s, v, f) -> s.previousReferenceCode(v))
                .sv("Den tidigare referenskoden.")
                .en("The reference code before it.");
        row("archive-name", "Samverkansrådets arkiv", (s, v, f) -> s.archiveName(v))
                .sv("Arkivets namn.")
                .en("Name of the archive.");
        row("disposal", "Bevaras; arbetskopior gallras", (s, v, f) -> s.disposal(v))
                .sv("Vad som ska gallras och när; annars ingenting.")
                .en("What shall be disposed of, and when; default nothing.");
        row("access-restriction", "OSL 25 kap. 1 §", (s, v, f) -> s.accessRestriction(v))
                .sv("Sekretess för hela paketet; märkningar i handlingarna läggs till.")
                .en("Secrecy of the whole; marks in the records are added.");
        row("use-restriction", "Upphovsrätt till bilder", (s, v, f) -> s.useRestriction(v))
                .sv("Begränsad användning; personuppgifter i handlingarna läggs till.")
                .en("Restricted use; personal data in the records are added.");
        row("information-class", "Öppen", (s, v, f) -> s.informationClass(v))
                .sv("Informationsklass.")
                .en("Class of information.");
        row("security-class", "Ej säkerhetsskyddsklassad", (s, v, f) -> s.securityClass(v))
                .sv("Säkerhetsklass.")
                .en("Class of security.");
        row(
                        "classification.plan",
                        "KLASSA 2.1",
                        (s, v, f) -> s.classification(v, f.text("classification.code")))
                .sv("Klassificeringsstrukturens namn.")
                .en("Name of the classification plan.");
        beside("classification.plan", "classification.code", "1.3.2")
                .sv("Seriens kod, även för handlingar utan egen.")
                .en("Code of the series, and of records without one.");
        row("status", "NEW", (s, v, f) -> s.status(SettingValues.constant(RecordStatus.class, v)))
                .sv("Hur leveransen står till tidigare: NEW, TEST, VERSION, OTHER; annars NEW.")
                .en("How it stands to earlier deliveries: NEW, TEST, VERSION, OTHER; default NEW.");
        row("supplements", "uuid-1", (s, v, f) -> s.supplements(v))
                .sv("Id för det paket som kompletteras.")
                .en("Id of the package this adds to.");
        row("replaces", "uuid-1", (s, v, f) -> s.replaces(v))
                .sv("Id för det paket som ersätts.")
                .en("Id of the package this takes the place of.");
        row("deletes", "uuid-1", (s, v, f) -> s.deletes(v, f.text("deletes.reason", "–")))
                .sv("Id för det paket som återtas; inga handlingar följer då med.")
                .en("Id of the package this takes back; it then holds no records.");
        beside("deletes", "deletes.reason", "Levererat av misstag")
                .sv("Varför det återtas.")
                .en("Why it is taken back.");
        row("id", "norrvik-2026-1", (s, v, f) -> s.id(v))
                .sv("Paketets id; annars ett som följer av innehållet.")
                .en("Id of the package; default one made of its content.");
        row("label", "Samverkansrådet 2025", (s, v, f) -> s.label(v))
                .sv("En rad om innehållet; annars titlarna.")
                .en("One line about the content; default the titles.");
        row("created", "2026-11-23", (s, v, f) -> s.created(SettingValues.moment(v)))
                .sv(
                        "När paketet gjordes, dag eller tid i UTC; annars den sista dag handlingarna berättar om.")
                .en(
                        "When it was made, a day or a time in UTC; default the latest day the records tell of.");
        row(
                        "file-names",
                        "ascii",
                        (s, v, f) -> s.fileNames(SettingValues.constant(FileNaming.class, v)))
                .sv(
                        "Bilagornas filnamn: ascii (standard) eller original. Det ursprungliga namnet bevaras.")
                .en(
                        "File names of attachments: ascii (default) or original. The original name is kept.");
        row("checksum", "SHA-256", (s, v, f) -> s.checksums(ChecksumAlgorithm.named(v)))
                .sv(
                        "Kontrollsummor: SHA-256 (standard), SHA-384, SHA-512; MD5 och SHA-1 för gamla mottagare.")
                .en(
                        "Checksums: SHA-256 (default), SHA-384, SHA-512; MD5 and SHA-1 for old receivers.");
        row("renditions", "xml, pdf, docx", (s, v, f) -> s.renditions(SettingValues.list(v)))
                .sv("Format som varje handling skrivs i; det första står för handlingen.")
                .en("Formats each record is written in; the first stands for the record.");
        row("option.*", "a-3a", SettingValues::option)
                .sv("En inställning för ett format, som option.pdf.profile.")
                .en("A setting of a format, as option.pdf.profile.");
        row("formats", "tell", SettingValues::formats)
                .sv("Bilagor i format utanför profilens lista: tell (sägs) eller refuse.")
                .en("Attachments of formats not on the profile's list: tell or refuse.");
        row("schemas", "scheman", (s, v, f) -> s.schemas(f.folder().resolve(v)))
                .sv("Mapp vars .xsd-filer följer med; räknad från inställningsfilen.")
                .en("Folder whose .xsd files go along; counted from the settings file.");
        row(
                        "accept-errors.reason",
                        "Godtas som de är",
                        (s, v, f) -> s.acceptErrors(v, f.text("accept-errors.by")))
                .sv("Varför handlingarnas fel godtas.")
                .en("Why the records' errors are accepted.");
        beside("accept-errors.reason", "accept-errors.by", "Anna Berg")
                .sv("Vem som godtar dem.")
                .en("Who accepts them.");
    }

    private SettingTable() {}

    static List<Row> rows() {
        return List.copyOf(ROWS);
    }

    private static Words row(String name, String example, Effect effect) {
        return new Words(name, example, effect, Optional.empty());
    }

    /** A setting that another tells together with itself; codes are checked where they stand. */
    private static Words beside(String main, String name, String example) {
        Effect check =
                (sip, value, file) -> {
                    if (name.endsWith(".code") && !name.startsWith("classification")) {
                        IdentificationCode.of(value);
                    }
                };
        return new Words(name, example, check, Optional.of(main));
    }

    /** The words of a row on their way. */
    private static final class Words {
        private final String name;
        private final String example;
        private final Effect effect;
        private final Optional<String> beside;
        private String swedish = "";

        Words(String name, String example, Effect effect, Optional<String> beside) {
            this.beside = beside;
            this.name = name;
            this.example = example;
            this.effect = effect;
        }

        Words sv(String text) {
            swedish = text;
            return this;
        }

        void en(String text) {
            ROWS.add(new Row(new PackageSetting(name, example, swedish, text), effect, beside));
        }
    }
}
