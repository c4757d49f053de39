package org.oas.cim.gateway.filter;

import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Readers;
import org.oas.cim.gateway.testing.RecordDraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.gateway.testing.Records.activity;
import static org.oas.cim.gateway.testing.Records.id;
import static org.oas.cim.gateway.testing.Records.partner;
import static org.oas.cim.gateway.testing.Records.project;
import static org.oas.cim.gateway.testing.Records.study;

class PlaceFilterTest {

    private static final RecordDraft JAPAN_STUDY = study(30)
            .stating("{'findings':[{'statement':{'en':'Approximately 1,700 a year'},'value':1700,'approximate':true,"
                    + "'ratePeriod':'P1Y','basis':'estimated','origins':['419'],'destinations':['JP']}]}");

    @Test
    void aCountryFindsTheTrainingsThereAndTheStudyThatTheyAreBasedOn() {
        try (Found found = Found.among(
                activity(1).in("BZ").stating("{'basedOn':['" + id(9) + "']}"),
                activity(2).in("BZ"),
                activity(3).in("BO"),
                study(9))) {
            assertThat(found.by("country=BZ")).containsExactly(1, 2, 9);
            assertThat(found.by("country=BLZ")).containsExactly(1, 2, 9);
            assertThat(found.by("country=BO&country=JP")).containsExactly(3);
            assertThat(found.reasons("country=BZ", 1)).containsExactly("place");
            assertThat(found.reasons("country=BZ", 9)).containsExactly("basedOn");
        }
    }

    @Test
    void whatIsBasedOnSomethingHandsItsCountriesOnByOneStepOnly() {
        try (Found found = Found.among(
                activity(1).in("BZ").stating("{'basedOn':['" + id(2) + "']}"),
                project(2).stating("{'basedOn':['" + id(3) + "']}"),
                study(3))) {
            assertThat(found.by("country=BZ")).containsExactly(1, 2);
        }
    }

    @Test
    void aStudyIsNotFoundThroughATrainingThatTheReaderMayNotSee() {
        Reader owner = Readers.partner(id(900));
        try (Found found = Found.among(
                activity(1)
                        .ownedBy(id(900))
                        .seenBy(Visibility.OWNER_AND_CIM, Visibility.OWNER_AND_CIM)
                        .stating("{'basedOn':['" + id(9) + "']}"),
                activity(2)
                        .in("GY")
                        .seenBy(Visibility.PARTNERS, Visibility.PARTNERS)
                        .stating("{'basedOn':['" + id(9) + "']}"),
                study(9))) {
            assertThat(found.by("country=BZ")).isEmpty();
            assertThat(found.by("country=GY")).isEmpty();
            assertThat(found.by("country=BZ", Readers.partner(id(901)))).isEmpty();
            assertThat(found.by("country=GY", Readers.partner(id(901)))).containsExactly(2, 9);
            assertThat(found.by("country=BZ", owner)).containsExactly(1, 9);
            assertThat(found.reasons("country=BZ", 9, owner)).containsExactly("basedOn");
        }
    }

    @Test
    void aCountryFindsBordersSubdivisionsAndWhatIsAboutIt() {
        try (Found found = Found.among(
                activity(1).stating("{'places':[{'name':'South Border','border':{'countries':['MX','GT']}}]}"),
                activity(2).stating("{'places':[{'subdivision':'MX-CHP'}]}"),
                activity(3).in("US").stating("{'about':{'countries':['MX']}}"),
                study(4).stating("{'coverage':{'border':{'countries':['MX','GT']}}}"),
                activity(5).in("US").stating("{'about':{'regions':['013']}}"))) {
            assertThat(found.by("country=MX")).containsExactly(1, 2, 3, 4);
            assertThat(found.by("country=GT")).containsExactly(1, 4);
            assertThat(found.reasons("country=MX", 3)).containsExactly("about");
        }
    }

    @Test
    void aCountryFindsWhatStatesTheCodeThatItCameAfterOrThatCameAfterItAndSaysSo() {
        try (Found found = Found.among(
                activity(1).in("AN"), activity(2).in("CW"), activity(3).in("MM"))) {
            for (String successor : new String[] {"CW", "SX", "BQ", "CUW"}) {
                assertThat(found.by("country=" + successor)).contains(1);
                assertThat(found.reasons("country=" + successor, 1)).containsExactly("place AN successor");
            }
            assertThat(found.by("country=CW")).containsExactly(1, 2);
            assertThat(found.reasons("country=CW", 2)).containsExactly("place");
            assertThat(found.by("country=AN")).containsExactly(1, 2);
            assertThat(found.reasons("country=AN", 1)).containsExactly("place");
            assertThat(found.reasons("country=AN", 2)).containsExactly("place CW predecessor");
        }
    }

    @Test
    void aPartnersCountryIsNotWhereSomethingTakesPlace() {
        RecordDraft institute = partner(50).stating("{'country':'UY'}");
        try (Found found = Found.among(
                institute,
                activity(1).in("BZ").with(id(50)),
                activity(2)
                        .stating(
                                "{'participations':[{'description':{'en':'a ministry'},'country':'UY','roles':['host']}]}"),
                activity(3)
                        .stating("{'participations':[{'description':{'en':'embassies'},"
                                + "'accreditation':{'from':'UY','to':'JP'},'roles':['participant']}]}"),
                activity(4).in("UY"))) {
            assertThat(found.by("country=UY")).containsExactly(4, 50);
            assertThat(found.by("partnerCountry=UY")).containsExactly(1, 2, 3, 50);
            assertThat(found.by("partnerCountry=JP")).isEmpty();
        }
    }

    @Test
    void aRegionFindsItsCountriesAndWhatStatesItOrARegionInIt() {
        try (Found found = Found.among(
                activity(1).in("BZ"),
                activity(2).stating("{'places':[{'region':'029'}]}"),
                activity(3).stating("{'places':[{'region':'cim-caribbean'}]}"),
                activity(4).in("US"),
                activity(5).in("AN"),
                activity(6).in("US").stating("{'about':{'countries':['GY']}}"),
                activity(7).stating("{'places':[{'region':'019'}]}"))) {
            assertThat(found.by("region=419")).containsExactly(1, 2, 5, 6);
            assertThat(found.by("region=019")).containsExactly(1, 2, 4, 5, 6, 7);
            assertThat(found.by("region=cim-caribbean")).containsExactly(1, 3, 5, 6);
            assertThat(found.by("region=029")).containsExactly(2, 5);
            assertThat(found.by("subregion=029")).containsExactly(2, 5);
            assertThat(found.by("subregion=cim-caribbean&subregion=021")).containsExactly(1, 3, 4, 5, 6);
            assertThat(found.by("country=JM")).isEmpty();
        }
    }

    @Test
    void aPlaceIsFoundByItsSubdivisionEvenUnderAnEarlierCode() {
        try (Found found = Found.among(
                activity(1).stating("{'places':[{'country':'MX','subdivision':'MX-DIF'}]}"),
                activity(2).stating("{'places':[{'country':'MX','subdivision':'MX-CMX'}]}"),
                activity(3).in("MX"))) {
            assertThat(found.by("place=MX-CMX")).containsExactly(1, 2);
            assertThat(found.reasons("place=MX-CMX", 1)).containsExactly("place MX-DIF successor");
            assertThat(found.reasons("place=MX-CMX", 2)).containsExactly("place");
            assertThat(found.by("place=MX-DIF")).containsExactly(1, 2);
        }
    }

    @Test
    void aPlaceIsFoundByTheWordsOfOneAndTheSamePlace() {
        try (Found found = Found.among(
                activity(1)
                        .stating("{'places':[{'country':'BR','city':'São Paulo','venue':'Memorial da América Latina'},"
                                + "{'country':'BR','city':'Brasília'}]}"),
                activity(2).stating("{'places':[{'name':'South Border','border':{'countries':['MX','GT']}}]}"),
                activity(3).stating("{'places':[{'subdivision':'MX-CHP'}]}"),
                activity(4).titled("São Paulo"))) {
            assertThat(found.by("place=sao paulo")).containsExactly(1);
            assertThat(found.by("place=latina memorial paulo")).containsExactly(1);
            assertThat(found.by("place=paulo brasilia")).isEmpty();
            assertThat(found.by("place=BORDER&place=brasília")).containsExactly(1, 2);
            assertThat(found.by("place=chiapas")).containsExactly(3);
        }
    }

    @Test
    void aboutFindsWhatIsSaidOfACountryWhereverItTakesPlace() {
        RecordDraft delegation = activity(1)
                .without("places")
                .stating("{'about':{'corridors':[{'origins':['019'],'destinations':['JP']}]}}");
        try (Found found = Found.among(
                delegation,
                JAPAN_STUDY,
                activity(2).in("JP"),
                activity(3)
                        .stating("{'outcomes':[{'kind':'recognition','statement':{'en':'It is a problem'},"
                                + "'corridors':[{'origins':['CO'],'destinations':['JP']}]}]}"),
                study(4).stating("{'coverage':{'about':{'countries':['AN'],'regions':['013']}}}"))) {
            assertThat(found.by("about=JP")).containsExactly(1, 3, 30);
            assertThat(found.by("about=JPN&recordType=activity")).containsExactly(1, 3);
            assertThat(found.by("country=JP")).containsExactly(1, 2, 3, 30);
            assertThat(found.by("about=CW")).containsExactly(4);
            assertThat(found.by("about=142")).containsExactly(1, 3, 30);
            assertThat(found.by("about=019")).containsExactly(1, 3, 4, 30);
            assertThat(found.by("about=MX")).isEmpty();
        }
    }

    @Test
    void originAndDestinationFindTheStudyOnJapan() {
        try (Found found = Found.among(
                JAPAN_STUDY,
                activity(1)
                        .stating("{'about':{'corridors':[{'origins':['CO'],'destinations':['JP']},"
                                + "{'origins':['BR'],'destinations':['ES']}]}}"))) {
            assertThat(found.by("origin=419&destination=JP")).containsExactly(1, 30);
            assertThat(found.by("origin=CO&destination=JP")).containsExactly(1);
            assertThat(found.by("origin=419")).containsExactly(1, 30);
            assertThat(found.by("destination=150")).containsExactly(1);
            assertThat(found.by("origin=BR&destination=JP"))
                    .as("two corridors of one record are not one")
                    .isEmpty();
        }
    }

    @Test
    void aBoxFindsCoordinatesAlsoAcrossTheDateLine() {
        try (Found found = Found.among(
                activity(1)
                        .stating("{'places':[{'country':'BZ','lat':17.25,'lon':-88.77,'coordinatePrecision':'city'}]}"),
                activity(2)
                        .stating("{'places':[{'country':'FJ','lat':-16.8,'lon':-179.9,'coordinatePrecision':'city'},"
                                + "{'country':'FJ'}]}"),
                activity(3))) {
            assertThat(found.by("bbox=-92.3,13.7,-87.5,18.5")).containsExactly(1);
            assertThat(found.by("bbox=170,-20,-170,-10")).containsExactly(2);
            assertThat(found.by("bbox=-180,-90,180,90")).containsExactly(1, 2);
            assertThat(found.by("bbox=-170,-20,170,-10")).isEmpty();
        }
    }
}
