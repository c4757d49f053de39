package org.oas.cim.gateway.relation;

import org.oas.cim.gateway.reader.Circle;

/** Something an entry is found by, by those who may know the relation that it follows from. */
public record Scoped(String value, Circle circle) {}
