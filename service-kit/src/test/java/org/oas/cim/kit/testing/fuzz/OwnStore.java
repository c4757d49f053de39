package org.oas.cim.kit.testing.fuzz;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service and a store that no other test uses: what is made up fills lists and is like what others look for. */
public final class OwnStore implements QuarkusTestProfile {}
