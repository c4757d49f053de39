package org.oas.cim.gateway.relation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.gateway.reader.Circle;

/** The records whose relations depend on what a record says: rather one too many than one too few. */
final class Reach {

    private final Web web;
    private final Set<UUID> reached = new HashSet<>();

    private Reach(Web web) {
        this.web = web;
    }

    static Set<UUID> of(UUID id, Web web) {
        Reach reach = new Reach(web);
        reach.whoeverNames(id);
        reach.whateverIsNamedBy(id);
        return reach.reached;
    }

    /** They show its name; what is a part of them is a part of its projects. */
    private void whoeverNames(UUID id) {
        Deque<UUID> toVisit = new ArrayDeque<>(mentioners(id));
        while (!toVisit.isEmpty()) {
            UUID mentioner = toVisit.remove();
            if (reached.add(mentioner) && !isPartner(id)) {
                for (UUID part : mentioners(mentioner)) {
                    if (isPart(part)) {
                        toVisit.add(part);
                    }
                }
            }
        }
    }

    private boolean isPartner(UUID id) {
        Known known = web.known(id);
        return known != null && known.is(RecordType.PARTNER);
    }

    private boolean isPart(UUID id) {
        Known known = web.known(id);
        return known != null && known.mentions().stream().anyMatch(Mention::isUpward);
    }

    /** They show that it refers to them; what it was merged into stands for it there. */
    private void whateverIsNamedBy(UUID id) {
        addSurvivors(id);
        Known known = web.known(id);
        if (known != null) {
            known.mentions().stream()
                    .filter(mention -> !mention.ofPartner())
                    .forEach(mention -> addSurvivors(mention.target()));
        }
    }

    private void addSurvivors(UUID id) {
        web.standsFor(id, Circle.EVERYBODY).forEach(step -> reached.add(step.id()));
    }

    /** Those who name the record, or another one that it stands for. */
    private Set<UUID> mentioners(UUID id) {
        Set<UUID> mentioners = new HashSet<>();
        Set<UUID> passed = new HashSet<>();
        Deque<UUID> toVisit = new ArrayDeque<>(Set.of(id));
        while (!toVisit.isEmpty()) {
            UUID next = toVisit.remove();
            if (passed.add(next)) {
                mentioners.addAll(web.mentionedBy(next));
                toVisit.addAll(web.mergedFrom(next));
            }
        }
        return mentioners;
    }
}
