package org.oas.cim.contracts;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

@AnalyzeClasses(packages = "org.oas.cim.contracts", importOptions = ImportOption.DoNotIncludeTests.class)
class ContractsArchitectureTest {

    @ArchTest
    static final ArchRule contractsAreDataWithoutAnEngine = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.oas.cim.contracts..",
                    "com.fasterxml.jackson..",
                    "jakarta.validation..",
                    "org.jspecify.annotations..")
            .because("whoever reads the hub's events uses this module, whatever framework, database or Kafka client"
                    + " they have");

    @ArchTest
    static final ArchRule packagesFormNoCycle = SlicesRuleDefinition.slices()
            .matching("org.oas.cim.contracts.(*)..")
            .should()
            .beFreeOfCycles()
            .because("dates, codes and topics are read without knowing the events that use them");
}
