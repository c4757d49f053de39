package org.oas.cim.gateway;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.oas.cim.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class GatewayArchitectureTest {

    @ArchTest
    static final ArchRule INDEX_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("..gateway.index..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.merge..",
                    "..gateway.feed..",
                    "..gateway.live..",
                    "..gateway.filter..",
                    "..gateway.status..",
                    "..gateway.codelist..",
                    "..gateway.frontdoor..")
            .because("the index is what all of them stand on, and serves without any of them");

    @ArchTest
    static final ArchRule MERGE_KNOWS_ONLY_THE_INDEX = noClasses()
            .that()
            .resideInAPackage("..gateway.merge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.feed..",
                    "..gateway.live..",
                    "..gateway.filter..",
                    "..gateway.status..",
                    "..gateway.codelist..",
                    "..gateway.frontdoor..")
            .because("what is merged does not depend on how it is shown");

    @ArchTest
    static final ArchRule READING_DOES_NOT_NEED_MERGING = noClasses()
            .that()
            .resideInAnyPackage("..gateway.feed..", "..gateway.live..", "..gateway.filter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..gateway.merge..", "..gateway.status..", "..gateway.frontdoor..")
            .because("the feed is served from the index alone, whatever else is down");

    @ArchTest
    static final ArchRule PAGES_AND_STREAM_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "org.oas.cim.gateway.(feed|live)..")
            .should()
            .notDependOnEachOther()
            .because("they share the filters and the index, and can be changed apart");

    @ArchTest
    static final ArchRule THE_FRONT_DOOR_KNOWS_NO_ROOM = noClasses()
            .that()
            .resideInAPackage("..gateway.frontdoor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.index..",
                    "..gateway.merge..",
                    "..gateway.feed..",
                    "..gateway.live..",
                    "..gateway.filter..",
                    "..gateway.codelist..",
                    "..gateway.status..")
            .because("it only hands requests on, and could become a process of its own");

    @ArchTest
    static final ArchRule CODE_LISTS_NEED_NO_ROOM = noClasses()
            .that()
            .resideInAPackage("..gateway.codelist..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.oas.cim.gateway..").and(resideOutsideOfPackage("..gateway.codelist..")))
            .because("they are the same whatever is in the feed, and answer before there is one");

    @ArchTest
    static final ArchRule DATES_NEED_NO_FEED = noClasses()
            .that()
            .resideInAPackage("..gateway.date..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.index..",
                    "..gateway.merge..",
                    "..gateway.feed..",
                    "..gateway.live..",
                    "..gateway.status..",
                    "..gateway.frontdoor..")
            .because("a date is read from the request alone, whatever state the feed is in");

    @ArchTest
    static final ArchRule NO_CIRCLES = slices().matching("org.oas.cim.gateway.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages that know each other are one package");
}
