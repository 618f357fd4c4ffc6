/** Real PostgreSQL, Kafka and Debezium for a service's tests, and the checks that all services share. */
@NullMarked
package org.painpath.testkit;

import org.jspecify.annotations.NullMarked;
