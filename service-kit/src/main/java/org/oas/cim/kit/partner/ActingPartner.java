package org.oas.cim.kit.partner;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.identity.Actor;
import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.identity.PartnerIds;
import org.oas.cim.kit.identity.Permission;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** The partner that a request acts for, as its token says; none without a token, who reads what is public. */
@RequestScoped
public class ActingPartner {

    /** The query parameter that names the partner whom CIM speaks for. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    private final Caller caller;
    private final @Nullable String token;
    private @Nullable UUID onBehalfOf;

    @Inject
    ActingPartner(SecurityIdentity identity) {
        this(Caller.of(identity), token(identity.getCredential(AccessTokenCredential.class)));
    }

    /** @param token the caller's own; null without one */
    ActingPartner(Caller caller, @Nullable String token) {
        this.caller = caller;
        this.token = token;
    }

    private static @Nullable String token(@Nullable AccessTokenCredential credential) {
        return credential == null ? null : credential.getToken();
    }

    /** What another service is told, so that it answers as the caller may read it; null for the public. */
    public @Nullable String authorization() {
        return token == null ? null : "Bearer " + token;
    }

    /**
     * The partner's id.
     *
     * @throws UnauthorizedException without a token; it is answered as a 401
     */
    public UUID id() {
        return ifAny().orElseThrow(UnauthorizedException::new);
    }

    /** The partner's id; empty without a token. */
    public Optional<UUID> ifAny() {
        return Optional.ofNullable(caller.partner());
    }

    /**
     * Who makes the changes of this request.
     *
     * @throws UnauthorizedException without a token; it is answered as a 401
     */
    public Actor actor() {
        return new Actor(id(), caller.client(), caller.subject());
    }

    /** A key that is the same for all who may see the same. */
    public UUID readerKey() {
        String sight = caller.partner() + " " + caller.permissions();
        return UUID.nameUUIDFromBytes(sight.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Has CIM speak for another partner: what is recorded belongs to that one, and external ids are that one's.
     *
     * @param partner its UUID as it was sent; null if the request speaks for nobody else
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if that is no UUID; 403 for everybody but CIM
     */
    public void speakFor(@Nullable String partner) {
        if (partner != null) {
            UUID other = PartnerIds.parse(partner)
                    .orElseThrow(() -> Problems.badParameters(
                            List.of(Violation.ofParameter(ON_BEHALF_OF, "is not the UUID of a partner", partner))));
            mustBeCoordinator();
            onBehalfOf = other;
        }
    }

    /** The partner that new records belong to, and whose external ids are meant. */
    public UUID speaksFor() {
        return onBehalfOf == null ? id() : onBehalfOf;
    }

    /** Whether a change to a record of that owner would be CIM's own word on another partner's record. */
    public boolean corrects(UUID owner) {
        return isCoordinator() && !owner.equals(speaksFor());
    }

    /** Whether a change to a record of that owner is made by CIM, in whoever's name. */
    public boolean overrules(UUID owner) {
        return isCoordinator() && !caller.actsFor(owner);
    }

    /** Whether the request acts for CIM, which coordinates the hub and may see and change every record. */
    public boolean isCoordinator() {
        return caller.may(Permission.WRITE_ALL);
    }

    /** The partner whose own records may be read, whoever they are withheld from; empty for whom that is not. */
    public Optional<UUID> readsOwnOf() {
        return caller.may(Permission.READ_OWN) ? ifAny() : Optional.empty();
    }

    /** Whether the request may read what is only for one of these partners. */
    public boolean readsAsOneOf(Collection<UUID> partners) {
        return readsOwnOf().filter(partners::contains).isPresent();
    }

    /** Whether every record may be read, whoever it is withheld from. */
    public boolean readsAll() {
        return caller.may(Permission.READ_ALL);
    }

    /** Whether the partner may see what is shared with all partners. */
    public boolean readsShared() {
        return caller.may(Permission.READ_SHARED);
    }

    /**
     * Whether the partner may see such a record.
     *
     * @param editors the partners that may change it besides its owner
     */
    public boolean maySee(UUID owner, Collection<UUID> editors, Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> true;
            case PARTNERS -> readsShared();
            case OWNER_AND_CIM -> readsAll() || readsAsOneOf(List.of(owner)) || readsAsOneOf(editors);
        };
    }

    /**
     * Only a record's owner, its editors and CIM change it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 if the record is another partner's
     */
    public void mustBeAllowedToChange(UUID owner, Collection<UUID> editors) {
        boolean its = caller.actsFor(owner) || editors.stream().anyMatch(caller::actsFor);
        if (!isCoordinator() && !(caller.may(Permission.WRITE) && its)) {
            throw Problems.of(ProblemType.NOT_YOURS, ProblemType.NOT_YOURS.remedy());
        }
    }

    /**
     * Some things only CIM does.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for every other partner
     */
    public void mustBeCoordinator() {
        if (!isCoordinator()) {
            throw Problems.of(ProblemType.NOT_YOURS, "Only CIM, which coordinates the hub, does this.");
        }
    }
}
