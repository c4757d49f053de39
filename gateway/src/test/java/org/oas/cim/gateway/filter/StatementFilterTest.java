package org.oas.cim.gateway.filter;

import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Readers;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.gateway.testing.Records.activity;
import static org.oas.cim.gateway.testing.Records.id;
import static org.oas.cim.gateway.testing.Records.partner;
import static org.oas.cim.gateway.testing.Records.project;
import static org.oas.cim.gateway.testing.Records.study;

class StatementFilterTest {

    @Test
    void springFindsWhatIsInSpringAndWhatMayBe() {
        try (Found found = Found.among(
                activity(1).on("2005-21"),
                activity(2).on("2005-04-14/2005-04-15"),
                activity(3).on("2005"),
                activity(4).on("2005-22"),
                activity(5).on("2004-11-11/2004-11-12"),
                activity(6),
                activity(7).on("2005-02/.."))) {
            assertThat(found.by("when=2005-21")).containsExactly(1, 2, 3, 4, 7);
            assertThat(found.by("when=2005-21&match=overlap")).containsExactly(1, 2, 3, 4, 7);
            assertThat(found.by("when=2005-21&match=within")).containsExactly(1, 2);
            assertThat(found.by("when=2005-21&when=2004-11&match=within")).containsExactly(1, 2, 5);
            assertThat(found.by("from=2005-03-01&to=2005-06-20&match=within")).containsExactly(1, 2);
            assertThat(found.by("from=2006-01-01")).containsExactly(7);
            assertThat(found.by("when=../2005-01-31")).containsExactly(3, 5);
            assertThat(found.by("precision=season")).containsExactly(1, 4);
            assertThat(found.by("precision=day&precision=year")).containsExactly(2, 3, 5);
            assertThat(found.by("hasDate=false")).containsExactly(6);
            assertThat(found.by("hasDate=true&match=within&when=2005-22")).containsExactly(4);
        }
    }

    @Test
    void kindsTypesAndStatusesAreFoundTogether() {
        try (Found found = Found.among(
                activity(1).stating("{'types':['workshop','seminar'],'status':'planned'}"),
                activity(2).stating("{'types':['other:vigil'],'status':'completed'}"),
                project(3),
                study(4),
                partner(5))) {
            assertThat(found.by("recordType=project&recordType=study")).containsExactly(3, 4);
            assertThat(found.by("type=seminar")).containsExactly(1);
            assertThat(found.by("type=other")).containsExactly(2);
            assertThat(found.by("type=other:vigil&type=workshop")).containsExactly(1, 2);
            assertThat(found.by("status=active")).containsExactly(3, 5);
        }
    }

    @Test
    void aThemeFindsItsSubThemesAndThoseOfSessions() {
        try (Found found = Found.among(
                activity(1)
                        .stating("{'sessions':[{'title':{'en':'Part one'},'themes':['law-enforcement']},"
                                + "{'title':{'en':'Part two'},'themes':['victim-assistance']}]}"),
                project(2).stating("{'themes':['prosecution']}"),
                study(3).stating("{'themes':['sex-tourism']}"))) {
            assertThat(found.by("theme=prosecution")).containsExactly(1, 2);
            assertThat(found.by("theme=law-enforcement")).containsExactly(1);
            assertThat(found.by("theme=prosecution&theme=prevention")).containsExactly(1, 2, 3);
        }
    }

    @Test
    void audiencesAreThoseAimedAtAndThoseWhoCame() {
        try (Found found = Found.among(
                activity(1).stating("{'audiences':[{'code':'prosecutors'}]}"),
                activity(2)
                        .stating(
                                "{'attendance':{'basis':'counted','byAudience':[{'audience':'prosecutors','count':12}]}}"),
                project(3).stating("{'audiences':[{'code':'ngos','certainty':'possible'}]}"))) {
            assertThat(found.by("audience=prosecutors")).containsExactly(1, 2);
            assertThat(found.by("audience=ngos")).containsExactly(3);
        }
    }

    @Test
    void aLanguageFindsItsVariants() {
        try (Found found = Found.among(
                activity(1).stating("{'languages':['pt-BR','es']}"),
                study(2).stating("{'documents':[{'language':'pt'}]}"))) {
            assertThat(found.by("language=pt")).containsExactly(1, 2);
            assertThat(found.by("language=pt-BR")).containsExactly(1);
        }
    }

    @Test
    void aMandateIsFoundByItsExactWords() {
        try (Found found = Found.among(
                activity(1).stating("{'mandates':['AG/RES. 2019 (XXXIV-O/04)']}"),
                project(2).stating("{'mandates':['AG/RES. 2019']}"))) {
            assertThat(found.by("mandate=AG/RES. 2019 (XXXIV-O/04)")).containsExactly(1);
            assertThat(found.by("mandate=AG/RES. 2019")).containsExactly(2);
        }
    }

    @Test
    void wordsAreLookedForInAllThatIsWritten() {
        try (Found found = Found.among(
                activity(1)
                        .stating("{'sessions':[{'topics':[{'en':'interviewing'}]}],"
                                + "'outcomes':[{'kind':'consensus','statement':{'es':'protección'}}],"
                                + "'expertise':[{'field':{'en':'forensics'}}],"
                                + "'audiences':[{'code':'ngos','note':{'en':'shelters'}}]}"),
                project(2).stating("{'objectives':[{'en':'networks'}],'methods':[{'en':'questionnaires'}]}"),
                study(3).stating("{'findings':[{'statement':{'en':'approximately'},'assessment':{'en':'grave'}}]}"),
                partner(4)
                        .stating("{'aliases':[{'name':'Trafficking Unit'}],"
                                + "'contact':{'post':'Registry','address':'17th Street'}}"),
                activity(5)
                        .stating("{'sources':[{'document':{'title':{'en':'Progress report'}},"
                                + "'verbatim':'the latter part'}]}"))) {
            assertThat(found.by("q=interviewing proteccion forensics shelters")).containsExactly(1);
            assertThat(found.by("q=networks questionnaires")).containsExactly(2);
            assertThat(found.by("q=approximately grave")).containsExactly(3);
            assertThat(found.by("q=\"trafficking unit\"")).containsExactly(4);
            assertThat(found.by("q=\"latter part\" progress")).containsExactly(5);
            assertThat(found.by("q=registry"))
                    .as("a partner's contact is not public")
                    .isEmpty();
            assertThat(found.by("q=ngos")).as("codes are no words").isEmpty();
        }
    }

    @Test
    void whatChangedSinceIncludesTheVeryMoment() {
        try (Found found = Found.among(activity(1).version(10), activity(2).version(20))) {
            assertThat(found.by("updatedSince=" + Records.MADE.plusSeconds(20))).containsExactly(2);
            assertThat(found.by("updatedSince=2005-03-01T13:00:10%2B01:00".replace("%2B", "+")))
                    .containsExactly(1, 2);
            assertThat(found.by("updatedSince=" + Records.MADE.plusSeconds(20).plusNanos(1)))
                    .isEmpty();
        }
    }

    @Test
    void tombstonesShowOnlyToThoseWhoCouldSeeTheRecordAndWhateverElseIsAsked() {
        Reader partner = Readers.partner(id(901));
        try (Found found = Found.among(
                activity(1).version(20),
                activity(2).version(30).withdraw(),
                activity(3).seenBy(Visibility.PARTNERS, Visibility.PARTNERS).withdraw(),
                activity(4).seenBy(Visibility.PARTNERS, Visibility.PUBLIC),
                study(5).withdraw())) {
            assertThat(found.by("")).containsExactly(1);
            assertThat(found.by("withdrawn=include")).containsExactly(1, 2, 4, 5);
            assertThat(found.by("withdrawn=include", partner)).containsExactly(1, 2, 3, 4, 5);
            assertThat(found.by("withdrawn=include&country=JP"))
                    .as("a filter must not reveal what a record has become")
                    .containsExactly(2, 4, 5);
            assertThat(found.by("withdrawn=include&recordType=activity")).containsExactly(1, 2, 4);
            assertThat(found.by("withdrawn=include&updatedSince=" + Records.MADE.plusSeconds(20)))
                    .containsExactly(1, 2);
        }
    }
}
