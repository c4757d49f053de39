package org.oas.cim.kit.problem;

/** In which order exception mappers are asked. */
final class ProblemPriority {

    /** Before the problem extension's own mappers, which stand at 999. */
    static final int OURS = 500;

    private ProblemPriority() {}
}
