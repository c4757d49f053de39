package org.oas.cim.kit.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.partner.ActingPartners;

import static org.assertj.core.api.Assertions.assertThat;

class ResolutionTest {

    private static final List<RecordType> BASES = List.of(RecordType.STUDY, RecordType.PROJECT, RecordType.ACTIVITY);
    private static final ActingPartner SOMEBODY = ActingPartners.of(UUID.randomUUID());

    private final KnownRecords study = KnownRecords.of(RecordType.STUDY);
    private final KnownRecords project = KnownRecords.of(RecordType.PROJECT);

    @Test
    void theOneRecordThatAnswersIsMeant() {
        // Then
        assertThat(of(study)).isEqualTo(found(study));
    }

    @Test
    void withoutACandidateTheReferenceSaysWhatToRecordFirst() {
        // Then
        assertThat(detail(of()))
                .isEqualTo("means no record that the hub knows; record a study, a project or an activity first");
    }

    @Test
    void aRecordOfAnotherKindIsNamedWithTheKindsThatMayStandThere() {
        // Then
        assertThat(detail(of(KnownRecords.of(RecordType.PARTNER))))
                .isEqualTo("means a partner; refer to a study, a project or an activity");
    }

    @Test
    void aRecordOfAnotherKindBesideTheRightOneIsNoMatter() {
        // Then
        assertThat(of(KnownRecords.of(RecordType.PARTNER), study)).isEqualTo(found(study));
    }

    @Test
    void severalRecordsAreNotChosenFrom() {
        // Then
        assertThat(detail(of(study, project)))
                .isEqualTo("may mean any of 2 records (a study or a project); send the UUID of the one that you mean");
    }

    @Test
    void oneThatWasWithdrawnDoesNotStandBesideALivingOne() {
        // Then
        assertThat(of(study.withdrawn(), project)).isEqualTo(found(project));
    }

    @Test
    void aWithdrawnRecordIsNotReferredToAnew() {
        // Then
        assertThat(detail(of(study.withdrawn()))).isEqualTo("was withdrawn; refer to another record");
    }

    @Test
    void whatTheActingPartnerMayNotSeeIsAnsweredLikeWhatNobodyKnows() {
        // Given
        Resolution unknown = of();

        // Then
        assertThat(of(study.hidden())).isEqualTo(unknown);
        assertThat(of(study.withdrawn().hidden())).isEqualTo(unknown);
        assertThat(of(KnownRecords.of(RecordType.PARTNER).hidden())).isEqualTo(unknown);
        assertThat(of(study.hidden(), project)).isEqualTo(found(project));
    }

    @Test
    void theOwnerAndTheCoordinatorMeanWhatOthersMayNotSee() {
        // Then
        assertThat(by(KnownRecords.OWNER, study.hidden())).isEqualTo(found(study));
        assertThat(by(WellKnownPartners.CIM, study.hidden())).isEqualTo(found(study));
    }

    @Test
    void aMergedRecordIsReplacedByTheLastOfItsChain() {
        // Given
        KnownRecords last = KnownRecords.of(RecordType.STUDY);
        KnownRecords middle = KnownRecords.of(RecordType.STUDY).mergedInto(id(last));
        KnownRecords first = study.mergedInto(id(middle));

        // Then
        assertThat(among(SOMEBODY, List.of(first), first, middle, last)).isEqualTo(found(last));
        assertThat(among(SOMEBODY, List.of(first, last), first, middle, last)).isEqualTo(found(last));
    }

    @Test
    void mergesInACircleEndAndWhatIsInItIsWithdrawn() {
        // Given
        KnownRecords one = study.mergedInto(id(project));
        KnownRecords other = project.mergedInto(id(study));

        // Then
        assertThat(detail(among(SOMEBODY, List.of(one), one, other))).startsWith("was withdrawn");
    }

    @Test
    void ofASurvivorThatTheActingPartnerMayNotSeeNothingIsTold() {
        // Given
        KnownRecords survivor = KnownRecords.of(RecordType.STUDY).hidden();
        KnownRecords merged = study.mergedInto(id(survivor));

        // Then
        assertThat(detail(among(SOMEBODY, List.of(merged), merged, survivor))).startsWith("was withdrawn");
        assertThat(detail(of(study.mergedInto(UUID.randomUUID())))).startsWith("was withdrawn");
    }

    private static Resolution of(KnownRecords... candidates) {
        return among(SOMEBODY, Arrays.asList(candidates), candidates);
    }

    private static Resolution by(UUID actingPartner, KnownRecords candidate) {
        return among(ActingPartners.of(actingPartner), List.of(candidate), candidate);
    }

    private static Resolution among(ActingPartner actingPartner, List<KnownRecords> candidates, KnownRecords... known) {
        Map<UUID, KnownRecord> byId = Arrays.stream(known)
                .map(KnownRecords::known)
                .collect(Collectors.toMap(KnownRecord::id, Function.identity()));
        return Resolution.of(candidates.stream().map(KnownRecords::known).toList(), BASES, byId, actingPartner);
    }

    private static UUID id(KnownRecords record) {
        return record.known().id();
    }

    private static Resolution found(KnownRecords record) {
        return new Resolution.Found(id(record));
    }

    private static String detail(Resolution resolution) {
        assertThat(resolution).isInstanceOf(Resolution.Wrong.class);
        return ((Resolution.Wrong) resolution).detail();
    }
}
