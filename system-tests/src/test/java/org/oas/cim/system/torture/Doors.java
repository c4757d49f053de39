package org.oas.cim.system.torture;

import org.oas.cim.system.Api;
import org.oas.cim.system.Kind;

/** Where one writer writes: activities and projects, partners, studies. */
record Doors(Api activities, Api partners, Api studies) {

    /** One door for all. */
    static Doors through(Api all) {
        return new Doors(all, all, all);
    }

    Doors activitiesAt(Api activities) {
        return new Doors(activities, partners, studies);
    }

    Api of(Kind kind) {
        return switch (kind) {
            case ACTIVITY, PROJECT -> activities;
            case PARTNER -> partners;
            case STUDY -> studies;
        };
    }
}
