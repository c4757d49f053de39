package org.oas.cim.partner;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * Which partner a duplicate is merged into.
 *
 * @param into the partner that stands for it from then on
 */
record MergeRequest(@NotNull UUID into) {}
