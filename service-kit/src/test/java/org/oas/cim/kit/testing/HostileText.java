package org.oas.cim.kit.testing;

import java.util.List;

/** What somebody sends who hopes that a value is taken for a command: of SQL, Lucene, HTML, a header, a file system. */
public final class HostileText {

    /** All of it; nothing here is a value of any parameter, but some of it is a word that can be searched for. */
    public static final List<String> ALL = List.of(
            "' OR '1'='1",
            "'; DROP TABLE change_log; --",
            "\\'; SELECT pg_sleep(9); --",
            "%' OR owner IS NOT NULL --",
            "\\",
            "*:*",
            "[* TO *]",
            "/.*/",
            "a~2^9",
            "x) OR circle:cim OR (y",
            "\"unclosed",
            "((((((((((",
            "${jndi:ldap://127.0.0.1/x}",
            "a\u0000b",
            "a\r\nSet-Cookie: x=1",
            "\ud800",
            "9".repeat(400),
            "x".repeat(3_000));

    private HostileText() {}
}
