package org.oas.cim.contracts.date;

/** The articles of a phrase, which stand between angle brackets. */
final class Article {

    private Article() {}

    static String with(String phrase) {
        return phrase.replace("<", "").replace(">", "");
    }

    static String without(String phrase) {
        return phrase.replaceAll("<[^>]*>", "");
    }
}
