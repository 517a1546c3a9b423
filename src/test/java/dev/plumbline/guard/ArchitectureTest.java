package dev.plumbline.guard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of design §1, each with its reason. */
@AnalyzeClasses(packages = "dev.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule everythingFlowsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("dev.plumbline.cli")
            .layer("job")
            .definedBy("dev.plumbline.job")
            .layer("intake")
            .definedBy("dev.plumbline.intake")
            .layer("table")
            .definedBy("dev.plumbline.intake.table")
            .layer("schedule")
            .definedBy("dev.plumbline.intake.schedule")
            .layer("meeting")
            .definedBy("dev.plumbline.intake.meeting")
            .layer("language")
            .definedBy("dev.plumbline.language")
            .layer("profile")
            .definedBy("dev.plumbline.intake.profile")
            .layer("history")
            .definedBy("dev.plumbline.history")
            .layer("indicator")
            .definedBy("dev.plumbline.indicator")
            .layer("scoring")
            .definedBy("dev.plumbline.scoring")
            .layer("plan")
            .definedBy("dev.plumbline.plan")
            .layer("report")
            .definedBy("dev.plumbline.report")
            .layer("output")
            .definedBy("dev.plumbline.report.output")
            .layer("model")
            .definedBy("dev.plumbline.model")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("table", "schedule", "meeting", "profile", "job", "cli")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("schedule")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("meeting")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("intake", "meeting", "job")
            .whereLayer("profile")
            .mayOnlyBeAccessedByLayers("job", "cli")
            .whereLayer("history")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("indicator")
            .mayOnlyBeAccessedByLayers("scoring", "plan", "job")
            .whereLayer("scoring")
            .mayOnlyBeAccessedByLayers("plan", "job")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("output", "job", "cli")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("job", "cli")
            .because("readers before the model and reports after it never meet, so an addition touches one place");

    @ArchTest
    static final ArchRule noCircles = slices().matching("dev.plumbline.(**)")
            .should()
            .beFreeOfCycles()
            .because("someone new must be able to walk the flow in one direction");

    @ArchTest
    static final ArchRule theModelKnowsNobody = noClasses()
            .that()
            .resideInAPackage("dev.plumbline.model")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("dev.plumbline.model", "java..", "org.jspecify..")
            .because("the neutral model in the middle must not change when a library does");

    @ArchTest
    static final ArchRule theDomainIsPure = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.plumbline.model",
                    "dev.plumbline.language",
                    "dev.plumbline.indicator",
                    "dev.plumbline.scoring",
                    "dev.plumbline.plan")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "java.nio.file..", "org.apache.poi..")
            .because("the domain knows no framework, no database and no file system");

    @ArchTest
    static final ArchRule onlyTheJobKnowsBatch = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.job")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.batch..")
            .because("the driver is the only place for Spring Batch");

    @ArchTest
    static final ArchRule onlyHistoryKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.history")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.flywaydb..")
            .because("what is remembered is decided in one room");

    @ArchTest
    static final ArchRule onlyTablesAreReadWithPoi = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.plumbline.intake.table", "dev.plumbline.intake.meeting", "dev.plumbline.report.output")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "org.apache.commons.csv..")
                    .and(not(resideInAPackage("org.apache.poi.poifs.filesystem"))))
            .because(
                    "spreadsheets are read in one room, documents of meetings in a second, and both written in a third");

    @ArchTest
    static final ArchRule onlySchedulesAreReadWithMpxj = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.intake.schedule")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.mpxj..")
            .because("what MPXJ is shown is checked in one room first");

    @ArchTest
    static final ArchRule onlyThePlanKnowsTheSolver = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.plan")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ojalgo..")
            .because("the solver can be exchanged in one room, and what a plan is does not depend on it");

    @ArchTest
    static final ArchRule thePlanCountsAsTheIndicatorsDo = noClasses()
            .that()
            .resideInAPackage("dev.plumbline.plan")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.plumbline.indicator")
                    .and(not(com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf(
                            dev.plumbline.indicator.PortfolioBounds.class, dev.plumbline.indicator.Rules.class))))
            .because("what binds a portfolio is counted once, by the indicators, and the plan measures nothing itself");

    @ArchTest
    static final ArchRule noReaderThatGuessesTheFormat = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.mpxj.reader.UniversalProjectReader")
            .because("it opens archives, databases and formats whose readers resolve entities or write files");

    @ArchTest
    static final ArchRule onlyProfilesAreReadAsYaml = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.intake.profile")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml.snakeyaml..")
            .because("what people write by hand is made safe in one room");

    @ArchTest
    static final ArchRule onlyReportsKnowJasper = noClasses()
            .that()
            .resideOutsideOfPackages("dev.plumbline.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.jasperreports..", "org.openpdf..", "com.lowagie..", "org.apache.pdfbox..")
            .because("how a report is laid out is nobody else's business");

    @ArchTest
    static final ArchRule timeIsAnArgument = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.cli")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because(
                    "nothing below the command line asks the clock, or the same inputs would not make the same report");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that()
            .resideOutsideOfPackages("dev.plumbline.cli")
            .should()
            .accessField(System.class, "out")
            .because("standard output is the answer to a command");

    @ArchTest
    static final ArchRule nothingOfOursInTheExecutionContext = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                    com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                                            "org.springframework.batch.infrastructure.item.ExecutionContext")))
                    .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith("put"))))
            .because("a run is resumed from what is remembered, not from a bag of strings");

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..common..", "..dto..", "..config..", "..service..", "..impl..", "..helper..")
            .because("a helper lives in the package that needs it");

    @ArchTest
    static final ArchRule fieldsAreFinal = noFields()
            .that()
            .areDeclaredInClassesThat(not(resideInAPackage("dev.plumbline.cli")))
            .and()
            .areStatic()
            .should()
            .notBeFinal()
            .because("global state that changes makes runs differ");

    @ArchTest
    static final ArchRule classesAreFinalOrSealed = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotRecords()
            .and()
            .areNotEnums()
            .and()
            .areNotAnnotatedWith("org.springframework.context.annotation.Configuration")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
            .because("small final classes are replaced, not extended");
}
