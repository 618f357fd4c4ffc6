/** Who is logged in, how, and what the browser may do. */
@NullMarked
package org.painpath.console.login;

import org.jspecify.annotations.NullMarked;
