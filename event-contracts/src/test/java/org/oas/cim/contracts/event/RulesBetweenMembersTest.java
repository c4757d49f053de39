package org.oas.cim.contracts.event;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.oas.cim.contracts.record.When;

import static org.assertj.core.api.Assertions.assertThat;

/** What has to hold between the members of a record, each rule broken and kept. */
class RulesBetweenMembersTest {

    private static final LocalDate TODAY = LocalDate.of(2005, 4, 13);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACTIVITY = "{'title':{'en':'Workshop'},'types':['workshop']";
    private static final String STUDY = "{'title':{'en':'Research'},'types':['research-report']";
    private static final String PARTNER = "{'names':{'en':'Office'},'types':['government']";
    private static final String PROJECT = "{'title':{'en':'Project'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | /status",
                "'status':'plannedd' | /status",
                "'timeline':[{'status':'plannedd'}] | /timeline/0/status /status",
                "'status':'planned','timeline':[{'status':'completed','asOf':'2005'}] | /status",
                "'when':{'edtf':'2005-05'},'timeline':[{'status':'planned','when':{'edtf':'2005-06'}}] | /when/edtf",
                "'timeline':[{'status':'planned','source':0}] | /timeline/0/source",
                "'status':'completed','when':{'edtf':'2005-04-14'} | /when/edtf",
                "'status':'planned','places':[{'city':'Tarija'}] | /places/0",
                "'status':'planned','places':[{'country':'BO','subdivision':'MX-CMX'}] | /places/0/subdivision",
                "'status':'planned','places':[{'country':'BO','lat':1}] | /places/0/lon /places/0/coordinatePrecision",
                "'status':'planned','places':[{'country':'BO','lon':1,'coordinatePrecision':'city'}] | /places/0/lat",
                "'status':'planned','participations':[{'roles':['host']}] | /participations/0/partner",
                "'status':'planned','participations':[{'partner':'x','description':{'en':'y'},'roles':['host']}] | /participations/0/description",
                "'status':'planned','participations':[{'partner':'x','roles':['host'],'review':{'state':'pending'}}] | /participations/0/review",
                "'status':'planned','occurrences':{'min':3,'max':2} | /occurrences/max",
                "'status':'planned','attendance':{'basis':'counted','total':3,'women':4} | /attendance/total",
                "'status':'planned','attendance':{'basis':'counted','total':9,'women':4,'men':2,'other':0,'notStated':1} | /attendance/total",
                "'status':'planned','registration':{'opens':'2005-04-02','closes':'2005-04-01'} | /registration/closes"
            })
    void whatAnActivityMayNotSay(String members, String pointers) throws IOException {
        assertThat(broken(RecordType.ACTIVITY, ACTIVITY, members)).containsExactly(pointers.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'status':'completed','when':{'edtf':'2005-04-13'}",
                "'status':'completed','when':{'edtf':'2005'}",
                "'status':'planned','when':{'edtf':'2005-05'},'timeline':[{'status':'planned','when':{'edtf':'2005-05'}}]",
                "'timeline':[{'status':'planned','asOf':'2004'},{'status':'confirmed','asOf':'2005'},{'status':'completed','planned':true}]",
                "'status':'planned','places':[{'name':'South Border','border':{'countries':['MX','GT']}}]",
                "'status':'planned','places':[{'country':'MEX','subdivision':'MX-CMX'}]",
                "'status':'planned','attendance':{'basis':'counted','total':9,'women':4}",
                "'status':'planned','occurrences':{'min':1,'stated':false}",
                "'status':'planned','participations':[{'description':{'en':'several European governments'},'roles':['partner']}]"
            })
    void whatAnActivityMaySay(String members) throws IOException {
        assertThat(broken(RecordType.ACTIVITY, ACTIVITY, members)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'low':3,'high':2,'basis':'estimated','indicator':'convictions' | /findings/0/low",
                "'value':1,'low':2,'basis':'estimated','indicator':'convictions' | /findings/0/value",
                "'value':3,'high':2,'basis':'estimated','indicator':'convictions' | /findings/0/value",
                "'value':1700 | /findings/0/basis /findings/0/indicator",
                "'source':1 | /findings/0/source"
            })
    void whatAFindingMayNotSay(String members, String pointers) throws IOException {
        assertThat(broken(
                        RecordType.STUDY,
                        STUDY,
                        "'status':'published','findings':[{'statement':{'en':'x'}," + members + "}]"))
                .containsExactly(pointers.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'status':'active','visibility':'partners' | /visibility",
                "'status':'active','successor':'x' | /successor",
                "'status':'active','aliases':[{'name':'x','source':0}] | /aliases/0/source"
            })
    void whatAPartnerMayNotSay(String members, String pointers) throws IOException {
        assertThat(broken(RecordType.PARTNER, PARTNER, members)).containsExactly(pointers.split(" "));
    }

    @Test
    void whatAProjectMayNotSay() throws IOException {
        assertThat(broken(RecordType.PROJECT, PROJECT, "'status':'planned','occurrences':{'min':2,'max':1}"))
                .containsExactly("/status", "/occurrences/max");
    }

    /** A report as of March still shows the training as future after it was held. */
    @Test
    void statusAndDateAreWhatWasStatedLastAndReached() throws IOException {
        RecordContent activity = content(
                RecordType.ACTIVITY,
                ACTIVITY,
                "'timeline':[{'status':'completed','when':{'edtf':'2005-04-14/2005-04-15'},'asOf':'2005-05'},"
                        + "{'status':'planned','when':{'edtf':'2005-21'},'asOf':'2005-03'},"
                        + "{'status':'cancelled','planned':true,'asOf':'2006'}]");

        assertThat(activity.status()).isEqualTo("completed");
        assertThat(activity.when()).isEqualTo(When.stated("2005-04-14/2005-04-15"));
    }

    @Test
    void countriesAreKeptByTheirTwoLetters() throws IOException {
        RecordContent activity = content(
                RecordType.ACTIVITY,
                ACTIVITY,
                "'status':'planned','places':[{'country':'BLZ'}],'about':{'countries':['ANT','JPN'],"
                        + "'corridors':[{'origins':['COL','419'],'destinations':['JPN']}]}");

        assertThat(EventJson.content(activity).toString())
                .contains("\"country\":\"BZ\"")
                .contains("[\"AN\",\"JP\"]")
                .contains("[\"CO\",\"419\"]");
    }

    private static List<String> broken(RecordType type, String start, String members) throws IOException {
        List<String> pointers = new ArrayList<>();
        content(type, start, members).check(TODAY, (pointer, detail, sent) -> {
            assertThat(detail).isNotBlank();
            pointers.add(pointer);
        });
        return pointers;
    }

    private static RecordContent content(RecordType type, String start, String members) throws IOException {
        String json = (start + (members.isEmpty() ? "" : ",") + members + "}").replace('\'', '"');
        return EventJson.content(type.contentType(), (ObjectNode) JSON.readTree(json));
    }
}
