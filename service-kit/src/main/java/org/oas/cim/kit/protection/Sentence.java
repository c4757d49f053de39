package org.oas.cim.kit.protection;

import java.util.List;

/** The tokens of a text. Beyond either end stand ends of paragraphs. */
record Sentence(List<Token> tokens, boolean portuguese) {

    int length() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }
}
