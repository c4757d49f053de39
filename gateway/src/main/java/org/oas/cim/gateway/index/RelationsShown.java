package org.oas.cim.gateway.index;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.StatedReference;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.relation.Mention;
import org.oas.cim.gateway.relation.Name;
import org.oas.cim.gateway.relation.Related;
import org.oas.cim.gateway.relation.Relations;

/** An entry's relations, as far as a reader may see them. */
record RelationsShown(Relations relations, Reader reader) {

    /** What is no id refers to nothing and is shown only where all that could be meant is public. */
    boolean shows(StatedReference reference) {
        return Mention.target(reference).map(this::shows).orElseGet(() -> Mention.isOfPartner(reference));
    }

    private boolean shows(UUID target) {
        return relations
                .to(target)
                .filter(related -> related.circle().admits(reader))
                .isPresent();
    }

    /** The names of the owner and of all that the entry still refers to, and which records refer to it. */
    ObjectNode display(RecordSnapshot record) {
        ObjectNode display = JsonNodeFactory.instance.objectNode();
        ObjectNode partners = display.putObject("partners");
        ObjectNode records = display.objectNode();
        for (UUID target : targets(record)) {
            relations.to(target).ifPresent(related -> name(target, related, partners, records));
        }
        if (!records.isEmpty()) {
            display.set("records", records);
        }
        ArrayNode referrers = referrers();
        if (!referrers.isEmpty()) {
            display.set("referencedBy", referrers);
        }
        return display;
    }

    private Set<UUID> targets(RecordSnapshot record) {
        return Mention.in(record).stream()
                .map(Mention::target)
                .filter(this::shows)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private void name(UUID target, Related related, ObjectNode partners, ObjectNode records) {
        Name name = related.name(reader);
        if (name == null) {
            return;
        }
        ObjectNode named;
        if (name.recordType() == RecordType.PARTNER) {
            named = partners.putObject(target.toString());
            named.set("names", texts(name.texts()));
            if (name.acronym() != null) {
                named.put("acronym", name.acronym());
            }
        } else {
            named = records.putObject(target.toString());
            named.put("recordType", name.recordType().code());
            named.set("title", texts(name.texts()));
        }
        if (related.isMerged()) {
            named.put("mergedInto", related.present().toString());
        }
    }

    private ArrayNode referrers() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        relations.referrers(reader).forEach(referrer -> {
            ObjectNode one = list.addObject();
            one.put("id", referrer.id().toString());
            one.put("recordType", referrer.recordType().code());
            one.set("title", texts(referrer.title()));
            one.put("as", referrer.as());
        });
        return list;
    }

    private static ObjectNode texts(Map<String, String> byLanguage) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        byLanguage.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        return texts;
    }
}
