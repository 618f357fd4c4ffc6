@NullMarked
package org.painpath.integrationtherapy.events;

import org.jspecify.annotations.NullMarked;
