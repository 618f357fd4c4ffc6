@NullMarked
package org.painpath.integrationtherapy.store;

import org.jspecify.annotations.NullMarked;
