package org.oas.cim.kit.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.identity.Permission;
import org.oas.cim.kit.identity.Role;
import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what with a record: every role, as its owner, its editor and somebody else, with every visibility, in every operation, as
 * {@link Permission} says it.
 */
public interface AccessContract {

    RecordKind kind();

    /** What the caller's partner is to the record. */
    enum Relation {
        OWNER,
        EDITOR,
        OTHER
    }

    /**
     * One caller and one record.
     *
     * @param role {@link HubClient#NOBODY}, or one of the roles
     */
    record Case(String role, Relation relation, Visibility visibility) {

        boolean may(Permission permission) {
            return permission.roles().stream().anyMatch(held -> held.code().equals(role));
        }

        boolean isItsOwn() {
            return relation != Relation.OTHER;
        }

        boolean reads() {
            return switch (visibility) {
                case PUBLIC -> true;
                case PARTNERS -> may(Permission.READ_SHARED);
                case OWNER_AND_CIM -> may(Permission.READ_ALL) || (may(Permission.READ_OWN) && isItsOwn());
            };
        }

        /** How a change is answered that would be one. */
        int write() {
            if (role.equals(HubClient.NOBODY)) {
                return ProblemType.UNAUTHENTICATED.status();
            }
            if (!may(Permission.WRITE)) {
                return ProblemType.NOT_ALLOWED.status();
            }
            if (!reads()) {
                return ProblemType.NOT_FOUND.status();
            }
            return may(Permission.WRITE_ALL) || isItsOwn() ? 200 : ProblemType.NOT_YOURS.status();
        }

        /** How taking something out of it is answered. */
        int redact() {
            if (role.equals(HubClient.NOBODY)) {
                return ProblemType.UNAUTHENTICATED.status();
            }
            return may(Permission.REDACT) ? 200 : ProblemType.NOT_ALLOWED.status();
        }
    }

    @TestFactory
    default List<DynamicTest> everyOneMayDoWhatTheTableSaysAndNothingElse() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Visibility visibility :
                kind().isAlwaysPublic() ? Set.of(Visibility.PUBLIC) : Set.of(Visibility.values())) {
            tests.add(test(new Case(HubClient.NOBODY, Relation.OTHER, visibility)));
            tests.add(test(new Case(Role.COORDINATOR.code(), Relation.OTHER, visibility)));
            for (Relation relation : Relation.values()) {
                for (Role role : Set.of(Role.READER, Role.CONTRIBUTOR, Role.OPERATOR)) {
                    tests.add(test(new Case(role.code(), relation, visibility)));
                }
            }
        }
        return tests;
    }

    private DynamicTest test(Case checked) {
        return DynamicTest.dynamicTest(checked.toString(), () -> check(checked));
    }

    private void check(Case checked) {
        HubClient owner = kind().newPartner();
        HubClient editor = kind().newPartner();
        HubClient caller = caller(checked, owner, editor);
        String sync = caller.get(kind().path() + "?limit=1").is(200).text("sync");
        Statement statement = kind().minimal()
                .with("externalId", RecordKind.unique("access"))
                .with("visibility", checked.visibility().code())
                .with("editors", List.of(editor.actingPartner()));
        Answer created = owner.post(kind().path(), statement).is(201);

        reads(checked, caller, created, sync);
        writes(checked, caller, created, statement);
    }

    private HubClient caller(Case checked, HubClient owner, HubClient editor) {
        if (checked.role().equals(HubClient.NOBODY)) {
            return HubClient.PUBLIC;
        }
        if (checked.role().equals(Role.COORDINATOR.code())) {
            return HubClient.CIM;
        }
        HubClient partner = switch (checked.relation()) {
            case OWNER -> owner;
            case EDITOR -> editor;
            case OTHER -> kind().newPartner();
        };
        return partner.as(checked.role());
    }

    private void reads(Case checked, HubClient caller, Answer created, String sync) {
        String at = kind().at(created);
        int status = checked.reads() ? 200 : ProblemType.NOT_FOUND.status();
        caller.get(at).is(status);
        caller.get(at, "If-None-Match", created.etag()).is(checked.reads() ? 304 : status);
        caller.get(at + "/history").is(status);
        caller.get(at + "/duplicates").is(status);
        String mine = "?owner=" + created.text("owner");
        String called = created.json().path(kind().heading()).elements().next().asText();
        List.of(
                        mine,
                        mine + "&externalId=" + created.text("externalId"),
                        mine + "&q=" + URLEncoder.encode(called, StandardCharsets.UTF_8),
                        "/export" + mine,
                        "/changes?sync=" + sync)
                .forEach(query -> assertThat(
                                caller.get(kind().path() + query).is(200).body().contains(created.id()))
                        .as(query)
                        .isEqualTo(checked.reads()));
    }

    private void writes(Case checked, HubClient caller, Answer created, Statement statement) {
        String at = kind().at(created);
        int status = checked.write();
        Statement other = statement.with("externalId", RecordKind.unique("replaced"));
        String patch = "{\"externalId\": \"" + RecordKind.unique("patched") + "\"}";

        String tag = tag(caller.put(at, created.etag(), other).is(status), created.etag());
        tag = tag(caller.patch(at, tag, patch).is(status), tag);
        tag = tag(
                caller.post(at + "/redact", "{\"members\": [\"summary\"], \"reason\": \"why\"}")
                        .is(checked.redact()),
                tag);
        caller.delete(at, "If-Match", tag).is(status == 200 ? 204 : status);

        if (status != 200) {
            assertThat(HubClient.CIM.get(at).is(200).json())
                    .as("nothing changed")
                    .isEqualTo(created.json());
        }
    }

    private static String tag(Answer answer, String before) {
        return answer.status() == 200 ? answer.etag() : before;
    }
}
