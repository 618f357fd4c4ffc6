@NullMarked
package org.painpath.integrationtherapy;

import org.jspecify.annotations.NullMarked;
