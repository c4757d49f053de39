package org.oas.cim.research.protection;

/**
 * What is wrong with a figure. It holds no figure's value.
 *
 * @param figure its position in the list that was checked, from 0
 * @param member the member to correct: {@code table}, {@code total} or {@code basis}
 * @param detail what is wrong and what would be right
 */
public record FigureViolation(int figure, String member, String detail) {}
