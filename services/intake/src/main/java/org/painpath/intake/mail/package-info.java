/** Letters as mail: the one way out, by SMTP or into a folder, and who sends them. */
@NullMarked
package org.painpath.intake.mail;

import org.jspecify.annotations.NullMarked;
