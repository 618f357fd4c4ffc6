/** Follows each referral across the services: where it is, what it waits for, by when, and how it ended. */
@NullMarked
package org.painpath.tracker;

import org.jspecify.annotations.NullMarked;
