package org.oas.cim.gateway.index;

import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordType;

/**
 * What a record says in words, in all languages: what the owner writes, and apart from it what sources are quoted with. Codes, and a
 * partner's contact, which not everybody may see, are no such words.
 */
final class Texts {

    private static final String CONTACT = "contact";
    private static final Set<String> QUOTING = Set.of("sources", "verbatim");
    private static final Set<String> IN_SOURCES = Set.of("title", "agendaItem", "issuingBody", "section", "verbatim");
    private static final Set<String> OWN = Set.of(
            "title",
            "names",
            "name",
            "acronym",
            "summary",
            "topics",
            "objectives",
            "methods",
            "statement",
            "method",
            "assessment",
            "description",
            "note",
            "field",
            "scope",
            "cost",
            "city",
            "venue",
            "mandates",
            "value");

    private final Consumer<String> own;
    private final Consumer<String> quoted;

    private Texts(Consumer<String> own, Consumer<String> quoted) {
        this.own = own;
        this.quoted = quoted;
    }

    static void of(RecordContent content, Consumer<String> own, Consumer<String> quoted) {
        Texts texts = new Texts(own, quoted);
        EventJson.content(content).properties().forEach(member -> {
            boolean isHidden = content.recordType() == RecordType.PARTNER
                    && member.getKey().equals(CONTACT);
            if (!isHidden) {
                texts.member(member.getKey(), member.getValue());
            }
        });
    }

    private void member(String name, JsonNode value) {
        if (QUOTING.contains(name)) {
            quotation(name, value);
        } else if (OWN.contains(name)) {
            all(value, own);
        } else if (value.isObject()) {
            value.properties().forEach(member -> member(member.getKey(), member.getValue()));
        } else {
            value.forEach(element -> member("", element));
        }
    }

    private void quotation(String name, JsonNode value) {
        if (IN_SOURCES.contains(name)) {
            all(value, quoted);
        } else if (value.isObject()) {
            value.properties().forEach(member -> quotation(member.getKey(), member.getValue()));
        } else {
            value.forEach(element -> quotation("", element));
        }
    }

    private static void all(JsonNode value, Consumer<String> into) {
        if (value.isTextual()) {
            into.accept(value.textValue());
        } else {
            value.forEach(element -> all(element, into));
        }
    }
}
