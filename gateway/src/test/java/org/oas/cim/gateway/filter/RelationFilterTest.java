package org.oas.cim.gateway.filter;

import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.gateway.testing.Records.activity;
import static org.oas.cim.gateway.testing.Records.id;
import static org.oas.cim.gateway.testing.Records.partner;
import static org.oas.cim.gateway.testing.Records.project;
import static org.oas.cim.gateway.testing.Records.study;

class RelationFilterTest {

    @Test
    void aPartnerIsFoundInEveryRelationButKeepingTheRecord() {
        try (Found found = Found.among(
                partner(50),
                activity(1).with(id(50)),
                activity(2)
                        .stating("{'outcomes':[{'kind':'intention','statement':{'en':'To act'},'parties':['" + id(50)
                                + "']}]}"),
                partner(3).stating("{'parent':'" + id(50) + "'}"),
                partner(4).stating("{'memberships':[{'body':'" + id(50) + "'}]}"),
                activity(5).stating("{'expertise':[{'identifiedBy':'" + id(50) + "'}]}"),
                activity(6).ownedBy(id(50)),
                activity(7).stating("{'editors':['" + id(50) + "']}"))) {
            assertThat(found.by("partner=" + id(50))).containsExactly(1, 2, 3, 4, 5);
        }
    }

    @Test
    void aPartnerIsFoundInARoleAndWhoPaysForAnothersPartHasOne() {
        try (Found found = Found.among(
                activity(1)
                        .stating("{'participations':["
                                + "{'partner':'" + id(50) + "','roles':['organizer'],'fundedBy':['" + id(51) + "']},"
                                + "{'partner':'" + id(52) + "','roles':['participant','presenter']}]}"),
                activity(2)
                        .stating("{'expertise':[{'identifiedBy':'" + id(52) + "','funded':{'by':'" + id(51)
                                + "'}}]}"))) {
            assertThat(found.by("participant=" + id(50) + ":organizer")).containsExactly(1);
            assertThat(found.by("participant=" + id(50) + ":presenter"))
                    .as("the role is another's")
                    .isEmpty();
            assertThat(found.by("participant=" + id(51) + ":funder-of-participation"))
                    .containsExactly(1, 2);
            assertThat(found.by("participant=" + id(51) + ":funder")).isEmpty();
            assertThat(found.by("participant=" + id(52) + ":expert-identifier&participant=" + id(52) + ":presenter"))
                    .containsExactly(1, 2);
        }
    }

    @Test
    void aMergedPartnersEntriesAreFoundUnderItsSurvivorAndStillUnderItself() {
        try (Found found = Found.among(
                partner(50).mergeInto(id(51)),
                partner(51).mergeInto(id(52)),
                partner(52).titled("Survivor").stating("{'country':'UY'}"),
                activity(1).with(id(50)),
                activity(2).with(id(52)))) {
            assertThat(found.by("partner=" + id(50))).containsExactly(1);
            assertThat(found.by("partner=" + id(51))).containsExactly(1);
            assertThat(found.by("partner=" + id(52))).containsExactly(1, 2);
            assertThat(found.by("participant=" + id(52) + ":organizer")).containsExactly(1, 2);
            assertThat(found.by("q=survivor&recordType=activity")).containsExactly(1, 2);
            assertThat(found.by("partnerCountry=UY&recordType=activity")).containsExactly(1, 2);
        }
    }

    @Test
    void partnersThatWereMergedInACircleDoNoHarm() {
        try (Found found = Found.among(
                partner(50).mergeInto(id(51)),
                partner(51).mergeInto(id(50)),
                activity(1).with(id(50)))) {
            assertThat(found.by("partner=" + id(50))).containsExactly(1);
            assertThat(found.by("partner=" + id(51))).containsExactly(1);
        }
    }

    @Test
    void aProjectFindsItselfItsPartsAndTheirs() {
        try (Found found = Found.among(
                project(20),
                project(21).stating("{'partOf':'" + id(20) + "'}"),
                study(1).stating("{'project':'" + id(20) + "'}"),
                activity(2).stating("{'project':'" + id(21) + "'}"),
                activity(3).stating("{'partOf':'" + id(2) + "'}"),
                activity(4).stating("{'basedOn':['" + id(20) + "']}"))) {
            assertThat(found.by("project=" + id(21))).containsExactly(2, 3, 21);
            assertThat(found.by("project=" + id(20))).containsExactly(1, 2, 3, 20, 21);
        }
    }

    @Test
    void aProjectThatTheReaderMayNotSeeFindsNothingForIt() {
        Reader partner = Readers.partner(id(901));
        try (Found found = Found.among(
                project(20).seenBy(Visibility.PARTNERS, Visibility.PARTNERS),
                project(21),
                activity(1).stating("{'project':'" + id(20) + "'}"),
                activity(2)
                        .ownedBy(id(900))
                        .seenBy(Visibility.OWNER_AND_CIM, Visibility.OWNER_AND_CIM)
                        .stating("{'project':'" + id(21) + "'}"),
                activity(3).stating("{'partOf':'" + id(2) + "'}"),
                activity(4).stating("{'project':'" + id(22) + "'}"))) {
            assertThat(found.by("project=" + id(20))).isEmpty();
            assertThat(found.by("project=" + id(20), partner)).containsExactly(1, 20);
            assertThat(found.by("project=" + id(21)))
                    .as("through a private activity")
                    .containsExactly(21);
            assertThat(found.by("project=" + id(21), Readers.partner(id(900)))).containsExactly(2, 3, 21);
            assertThat(found.by("project=" + id(22), partner))
                    .as("of an unknown project nobody knows who may see it")
                    .isEmpty();
        }
    }

    @Test
    void whatWasWithdrawnHandsNothingOn() {
        try (Found found = Found.among(
                activity(1).in("BZ").stating("{'basedOn':['" + id(9) + "']}").withdraw(), study(9))) {
            assertThat(found.by("country=BZ")).isEmpty();
        }
    }
}
