/** What people can do: every form of every service, from one table. */
@NullMarked
package org.painpath.console.steps;

import org.jspecify.annotations.NullMarked;
