package org.oas.cim.kit.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.testing.identity.TestIssuer;
import org.oas.cim.kit.testing.identity.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** What is noted for good of those who were refused, and of what only CIM may do. */
public interface AuditContract {

    RecordKind kind();

    @Test
    default void aSignInThatFailedIsNotedWithItsReasonAndNotItsToken() {
        UUID partner = UUID.randomUUID();
        String token = TestTokens.signed(
                TestIssuer.HUB,
                TestTokens.claims(TestIssuer.HUB, partner, "contributor")
                        .expiresAt(Instant.now().minusSeconds(60)));
        AuditedCall call = new AuditedCall();

        HubClient.PUBLIC
                .get(kind().path() + "?owner=me&q=word", call.with("Authorization", "Bearer " + token))
                .isProblem(ProblemType.UNAUTHENTICATED);

        assertThat(call.awaitNote())
                .isEqualTo("sign-in-failed|GET " + kind().path() + "||||127.0.0.1|the token has expired");
    }

    @Test
    default void whoHasNoTokenWhereOneIsNeededIsNoted() {
        AuditedCall call = new AuditedCall();

        HubClient.PUBLIC.post(kind().path(), kind().minimal(), call.headers()).isProblem(ProblemType.UNAUTHENTICATED);

        assertThat(call.awaitNote()).isEqualTo("denied|POST " + kind().path() + "||||127.0.0.1|there is no token");
    }

    @Test
    default void whoMayNotIsNotedWithPartnerClientAndSubject() {
        Answer record = kind().recorded(kind().minimal().with("visibility", "public"));
        HubClient other = kind().newPartner();
        AuditedCall call = new AuditedCall();

        other.delete(kind().at(record), call.headers()).isProblem(ProblemType.NOT_YOURS);

        assertThat(call.awaitNote())
                .isEqualTo("denied|DELETE %s/{id}|%s|%s|client-of-%3$s|127.0.0.1|it may not do this"
                        .formatted(kind().path(), record.id(), other.actingPartner()));
    }

    @Test
    default void whatStandsInAPathIsNotNoted() {
        AuditedCall call = new AuditedCall();

        HubClient.PUBLIC
                .send(
                        "PUT",
                        kind().path() + "/by-external-id/somebody's-name",
                        BodyPublishers.ofString("{}"),
                        call.with("Content-Type", "application/json"))
                .isProblem(ProblemType.UNAUTHENTICATED);

        assertThat(call.awaitNote())
                .isEqualTo(
                        "denied|PUT " + kind().path() + "/by-external-id/{externalId}||||127.0.0.1|there is no token");
    }

    @Test
    default void whatCimDoesWithAnothersRecordIsNotedTogetherWithIt() {
        Answer record = kind().newPartner()
                .post(kind().path(), kind().minimal().with("visibility", "public"))
                .is(201);
        AuditedCall failing = new AuditedCall();
        AuditedCall done = new AuditedCall();
        AuditedCall own = new AuditedCall();

        HubClient.CIM
                .send(
                        "PATCH",
                        kind().at(record),
                        BodyPublishers.ofString("{\"visibility\": \"nobody\"}"),
                        failing.with("Content-Type", "application/json", "If-Match", "*"))
                .isProblem(ProblemType.INVALID_RECORD);
        HubClient.CIM.delete(kind().at(record), done.headers()).is(204);
        HubClient.CIM.post(kind().path(), kind().minimal(), own.headers()).is(201);

        assertThat(done.note())
                .isEqualTo("administrative|DELETE %s/{id}|%s|%s|client-of-%3$s|127.0.0.1|%s"
                        .formatted(
                                kind().path(),
                                record.id(),
                                WellKnownPartners.CIM,
                                "CIM changes what belongs to another partner"));
        assertThat(failing.note()).isEmpty();
        assertThat(own.note()).isEmpty();
    }

    @Test
    default void nothingThatWasNotedIsTakenBackByWhatServes() {
        for (String change : new String[] {
            "delete from audit_log",
            "update audit_log set reason = ''",
            "truncate audit_log",
            "drop table audit_log",
            "alter table audit_log add column more text",
            "select * from flyway_schema_history",
            "create table more (id int)"
        }) {
            assertThatExceptionOfType(SQLException.class)
                    .as(change)
                    .isThrownBy(() -> ServiceDatabase.asApplication().execute(change))
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    /** A request that is found in the log by the id that it brings along. */
    final class AuditedCall {

        private final String id = UUID.randomUUID().toString().replace("-", "");

        String id() {
            return id;
        }

        String[] headers() {
            return with();
        }

        String[] with(String... headers) {
            String[] all = Arrays.copyOf(headers, headers.length + 2);
            all[headers.length] = "traceparent";
            all[headers.length + 1] = "00-" + id + "-00f067aa0ba902b7-00";
            return all;
        }

        String awaitNote() {
            await().until(() -> !note().isEmpty());
            return note();
        }

        /** Kind, action, record, partner, client, address and reason; empty if there is none. */
        String note() {
            return ServiceDatabase.asOwner()
                    .read("select concat_ws('|', kind, action, coalesce(record::text, ''), coalesce(partner::text, ''),"
                            + " coalesce(client, ''), address, reason) from audit_log where request_id = '" + id + "'");
        }
    }
}
