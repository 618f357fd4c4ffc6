/** The REST doors and the public feed. */
@NullMarked
package org.painpath.tracker.web;

import org.jspecify.annotations.NullMarked;
