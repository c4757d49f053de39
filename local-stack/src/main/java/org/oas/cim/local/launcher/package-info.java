/**
 * The launcher behind {@code ./run}: starts the parts of the suite as processes of their own, waits for their health,
 * restarts what dies, stops everything in reverse order. Owns the data folder's layout, {@code run.json} and the control
 * socket; it holds at every moment that one data folder has at most one launcher, and that no process is ever taken for
 * a part by its number alone.
 */
@NullMarked
package org.oas.cim.local.launcher;

import org.jspecify.annotations.NullMarked;
