package org.oas.cim.kit.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.oas.cim.kit.problem.ProblemType;

/** An answer with each type of problem that a request alone can provoke. */
record ProvokedProblems(RecordKind kind) {

    Map<ProblemType, Answer> all() {
        Map<ProblemType, Answer> provoked = new EnumMap<>(ProblemType.class);
        Answer record = kind.recorded(kind.minimal().with("externalId", RecordKind.unique("problem")));
        Answer withdrawn = kind.recorded(kind.minimal());
        HubClient.CIM.delete(kind.at(withdrawn)).is(204);
        String path = kind.path();
        String key = RecordKind.unique("key");
        HubClient.CIM.post(path, kind.minimal(), "Idempotency-Key", key).is(201);
        String otherStore = ShownExamples.of(kind)
                .answer("get", "/changes", 200)
                .path("sync")
                .asText();
        provoked.put(ProblemType.BAD_PARAMETER, HubClient.CIM.get(path + "?limit=0"));
        provoked.put(ProblemType.MALFORMED_BODY, HubClient.CIM.post(path, "{"));
        provoked.put(ProblemType.BAD_REQUEST, RawRequest.send("GET " + path + "?status=%ff HTTP/1.1"));
        provoked.put(ProblemType.UNAUTHENTICATED, HubClient.PUBLIC.delete(kind.at(record)));
        provoked.put(ProblemType.NOT_ALLOWED, kind.newPartner().as("reader").delete(kind.at(record)));
        provoked.put(ProblemType.UNKNOWN_PARTNER, new HubClient(UUID.randomUUID()).post(path, kind.minimal()));
        provoked.put(ProblemType.NOT_YOURS, kind.newPartner().delete(kind.at(record)));
        provoked.put(
                ProblemType.NOT_FOUND,
                HubClient.CIM.get(kind.at(UUID.randomUUID().toString())));
        provoked.put(ProblemType.NOT_ACCEPTABLE, HubClient.CIM.get(path, "Accept", "text/csv"));
        provoked.put(
                ProblemType.CONFLICT,
                HubClient.CIM.post(path, kind.minimal().with("externalId", record.text("externalId"))));
        provoked.put(ProblemType.WITHDRAWN, HubClient.CIM.get(kind.at(withdrawn)));
        provoked.put(ProblemType.STALE, HubClient.CIM.put(kind.at(record), "\"7\"", kind.minimal()));
        provoked.put(ProblemType.TOO_LARGE, HubClient.CIM.post(path, " ".repeat(1 << 21)));
        provoked.put(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                HubClient.CIM.send("POST", path, BodyPublishers.ofString("x"), "Content-Type", "text/plain"));
        provoked.put(
                ProblemType.INVALID_RECORD,
                HubClient.CIM.post(path, kind.minimal().with("externalId", "")));
        provoked.put(ProblemType.KEY_REUSED, HubClient.CIM.post(path, kind.minimal(), "Idempotency-Key", key));
        provoked.put(ProblemType.RESYNC, HubClient.CIM.get(path + "/changes?sync=" + otherStore));
        provoked.put(
                ProblemType.PRECONDITION_REQUIRED, HubClient.CIM.putWithoutCondition(kind.at(record), kind.minimal()));
        return provoked;
    }
}
