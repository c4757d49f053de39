package org.oas.cim.system;

import java.nio.file.Path;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Which module may know which, over the compiled classes of all of them. */
class DirectionsTest {

    private static final String OURS = "org.oas.cim..";
    private static final String CONTRACTS = "org.oas.cim.contracts..";
    private static final String KIT = "org.oas.cim.kit..";
    private static final String LOCAL_STACK = "org.oas.cim.local..";
    private static final String GATEWAY = "org.oas.cim.gateway..";
    private static final String[] SERVICES = {
        "org.oas.cim.activity..", "org.oas.cim.partner..", "org.oas.cim.research.."
    };

    private static JavaClasses suite;

    @BeforeAll
    static void readAllModules() {
        Path root = Path.of(System.getProperty("project.root"));
        suite = new ClassFileImporter()
                .importPaths(Stream.of(
                                "event-contracts",
                                "service-kit",
                                "activity-service",
                                "partner-service",
                                "research-service",
                                "gateway",
                                "local-stack")
                        .map(module -> root.resolve(module).resolve("target/classes"))
                        .peek(folder -> assertThat(folder).isNotEmptyDirectory())
                        .toList());
    }

    @Test
    void nothingDependsOnTheActivityService() {
        nothingElseDependsOn("org.oas.cim.activity..");
    }

    @Test
    void nothingDependsOnThePartnerService() {
        nothingElseDependsOn("org.oas.cim.partner..");
    }

    @Test
    void nothingDependsOnTheResearchService() {
        nothingElseDependsOn("org.oas.cim.research..");
    }

    @Test
    void nothingDependsOnTheGateway() {
        nothingElseDependsOn(GATEWAY);
    }

    @Test
    void theContractsDependOnNothingOfOurs() {
        onlyDependsOnOurs(
                CONTRACTS, "they are the published language: whoever reads events takes them along without the rest");
    }

    @Test
    void theKitDependsOnTheContractsOnly() {
        onlyDependsOnOurs(
                KIT, "it holds mechanisms, free of any service's nouns, so that each service can use them", CONTRACTS);
    }

    @Test
    void theServicesAndTheGatewayDependOnKitAndContractsOnly() {
        Stream.concat(Stream.of(SERVICES), Stream.of(GATEWAY))
                .forEach(program -> onlyDependsOnOurs(
                        program, "each program is built, run and replaced without the others", KIT, CONTRACTS));
    }

    @Test
    void theLocalStackDependsOnNothingOfOurs() {
        onlyDependsOnOurs(LOCAL_STACK, "it starts the programs as processes, as any operator's tool would");
    }

    private static void nothingElseDependsOn(String module) {
        noClasses()
                .that()
                .resideOutsideOfPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(module)
                .because("programs talk over HTTP and events: each works while the others are down")
                .check(suite);
    }

    private static void onlyDependsOnOurs(String module, String reason, String... allowed) {
        String[] known = Stream.concat(Stream.of(module), Stream.of(allowed)).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat(resideInAPackage(OURS).and(resideOutsideOfPackages(known)))
                .because(reason)
                .check(suite);
    }
}
