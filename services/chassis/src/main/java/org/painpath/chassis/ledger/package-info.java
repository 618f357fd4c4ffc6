/** The completeness ledger: what was journaled is on the topic, and has taken effect once with every reader. */
@NullMarked
package org.painpath.chassis.ledger;

import org.jspecify.annotations.NullMarked;
