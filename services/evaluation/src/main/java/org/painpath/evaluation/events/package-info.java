/** What goes over the wire: the table of event types, and what this service does about the events of others. */
@NullMarked
package org.painpath.evaluation.events;

import org.jspecify.annotations.NullMarked;
