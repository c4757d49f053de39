package org.oas.cim.kit.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import static org.oas.cim.kit.identity.Role.CONTRIBUTOR;
import static org.oas.cim.kit.identity.Role.COORDINATOR;
import static org.oas.cim.kit.identity.Role.OPERATOR;
import static org.oas.cim.kit.identity.Role.READER;

/**
 * What may be done, and the roles that may do it: the hub's one table of rules, which {@code docs/security.md} shows. What is public is
 * read by everybody; nobody may do what no line allows.
 */
public enum Permission {
    /** Read what is shared with all partners. */
    READ_SHARED(READER, CONTRIBUTOR, COORDINATOR, OPERATOR),
    /** Read what the partner withholds from others, or may edit. */
    READ_OWN(CONTRIBUTOR, COORDINATOR),
    /** Read every record. */
    READ_ALL(COORDINATOR),
    /** Record; change, withdraw, merge and hand over what is the partner's own, or what it may edit. */
    WRITE(CONTRIBUTOR, COORDINATOR),
    /** Do so with every record, and on behalf of every partner. */
    WRITE_ALL(COORDINATOR),
    /** Take out of every version of a record what must not be held. */
    REDACT(COORDINATOR);

    /** {@link #WRITE}, as annotations name it. */
    public static final String WRITING = "write";

    /** {@link #REDACT}, as annotations name it. */
    public static final String REDACTING = "redact";

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(roles)));
    }

    /** Its name in annotations and identities: {@code write}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The roles that have it. */
    public Set<Role> roles() {
        return roles;
    }

    /** What somebody may do who has all of these roles. */
    static Set<Permission> of(Collection<Role> roles) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (Permission permission : values()) {
            if (!Collections.disjoint(permission.roles, roles)) {
                permissions.add(permission);
            }
        }
        return Collections.unmodifiableSet(permissions);
    }
}
