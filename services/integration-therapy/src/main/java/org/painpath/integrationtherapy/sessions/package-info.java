@NullMarked
package org.painpath.integrationtherapy.sessions;

import org.jspecify.annotations.NullMarked;
