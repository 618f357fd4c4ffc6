/**
 * Defects that a chaos run must find. They get into a running service as a Java agent whose jar brings a configuration of
 * Spring, so that the product itself has no switch for them.
 */
@NullMarked
package org.painpath.acceptance.planted;

import org.jspecify.annotations.NullMarked;
