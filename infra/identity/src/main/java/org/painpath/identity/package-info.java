/** The issuer of the local stack: demo people, their tokens, and the login of the console. */
@NullMarked
package org.painpath.identity;

import org.jspecify.annotations.NullMarked;
