package org.painpath.chassis.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What became of one stream.
 *
 * @param applied how many waiting events took effect, in order
 * @param waits the one that still waits, with its reason of now
 */
record Released(int applied, @Nullable ParkedEvent waits) {}
