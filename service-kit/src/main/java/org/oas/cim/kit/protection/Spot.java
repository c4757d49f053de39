package org.oas.cim.kit.protection;

import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.problem.JsonPointers;

/**
 * A place in a JSON tree on the way down to it.
 *
 * @param name the member's name; an item has the name of its array
 * @param index the position in an array, -1 for a member
 */
record Spot(@Nullable Spot parent, String name, int index, Scrutiny scrutiny) {

    static final Spot ROOT = new Spot(null, "", -1, Scrutiny.FULL);

    Spot member(String member) {
        return new Spot(this, member, -1, scrutiny.within(name, member));
    }

    Spot item(int item) {
        return new Spot(this, name, item, scrutiny);
    }

    String pointer() {
        return appendTo(new JsonPointers()).toString();
    }

    private JsonPointers appendTo(JsonPointers pointers) {
        if (parent == null) {
            return pointers;
        }
        JsonPointers before = parent.appendTo(pointers);
        return index < 0 ? before.member(name) : before.index(index);
    }
}
