/** Webhooks: what tracker publishes, sent to integrators who cannot read Kafka. */
@NullMarked
package org.painpath.tracker.subscriptions;

import org.jspecify.annotations.NullMarked;
