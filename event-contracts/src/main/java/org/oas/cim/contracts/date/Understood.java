package org.oas.cim.contracts.date;

import java.util.Set;

/** What words were understood to say: EDTF text, and what it rests on beside them. */
record Understood(String edtf, Set<Inferred> inferred) {}
