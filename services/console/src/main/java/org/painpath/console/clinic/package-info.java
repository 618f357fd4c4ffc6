/** The services as the console sees them, each answer as the person who is logged in. */
@NullMarked
package org.painpath.console.clinic;

import org.jspecify.annotations.NullMarked;
