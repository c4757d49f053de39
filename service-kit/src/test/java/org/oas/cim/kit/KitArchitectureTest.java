package org.oas.cim.kit;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "org.oas.cim.kit", importOptions = ImportOption.DoNotIncludeTests.class)
class KitArchitectureTest {

    @ArchTest
    static final ArchRule theKitKnowsNoService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.oas.cim.activity..",
                    "org.oas.cim.project..",
                    "org.oas.cim.partner..",
                    "org.oas.cim.research..",
                    "org.oas.cim.gateway..",
                    "org.oas.cim.local..")
            .because("the kit holds mechanisms that at least two services use; what one service needs lives there");

    @ArchTest
    static final ArchRule theKitIsFreeOfTheRecordsThatServicesOwn = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.oas.cim.contracts.event.ActivityContent")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.oas.cim.contracts.event.StudyContent")
            .because("the kit's mechanisms treat every kind of record alike; only partners are known by all services");

    @ArchTest
    static final ArchRule problemsStandOnNothingElseOfTheKit = noClasses()
            .that()
            .resideInAPackage("org.oas.cim.kit.problem..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.oas.cim.kit",
                    "org.oas.cim.kit.changelog..",
                    "org.oas.cim.kit.directory..",
                    "org.oas.cim.kit.http..",
                    "org.oas.cim.kit.json..",
                    "org.oas.cim.kit.kafka..",
                    "org.oas.cim.kit.paging..",
                    "org.oas.cim.kit.partner..",
                    "org.oas.cim.kit.record..",
                    "org.oas.cim.kit.relay..")
            .because("every other package answers with problems, so a dependency back would be a cycle");

    @ArchTest
    static final ArchRule packagesFormNoCycle = SlicesRuleDefinition.slices()
            .matching("org.oas.cim.kit.(**)")
            .should()
            .beFreeOfCycles()
            .because("a mechanism that cannot be read without all the others is no mechanism of its own");

    @ArchTest
    static final ArchRule clientsAreMadeInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("org.oas.cim.kit.kafka..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.kafka.clients.producer.KafkaProducer")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.kafka.clients.consumer.KafkaConsumer")
            .because("settings that lose nothing are written once, and tested once");
}
