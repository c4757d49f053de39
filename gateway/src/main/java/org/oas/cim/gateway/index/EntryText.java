package org.oas.cim.gateway.index;

/**
 * A text of an entry.
 *
 * @param field the field of its words: {@link Fields#HEADING}, {@link Fields#TEXT} or {@link Fields#QUOTED}
 * @param language BCP 47; empty where it is of no particular language
 */
public record EntryText(String field, String language, String text) {

    /** The field of its words in all their forms, if its language is known; else that of its words as they stand. */
    public String formsField() {
        return TextLanguage.of(language).map(known -> known.field(field)).orElse(field);
    }
}
