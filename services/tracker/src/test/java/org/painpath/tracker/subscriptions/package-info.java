@NullMarked
package org.painpath.tracker.subscriptions;

import org.jspecify.annotations.NullMarked;
