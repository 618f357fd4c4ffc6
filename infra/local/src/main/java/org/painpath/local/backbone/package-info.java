/** PostgreSQL, Kafka and Kafka Connect in one process. */
@NullMarked
package org.painpath.local.backbone;

import org.jspecify.annotations.NullMarked;
