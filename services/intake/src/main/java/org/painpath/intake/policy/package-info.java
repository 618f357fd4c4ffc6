/** Policy packs as people write them: YAML files, or a JSON body of the same form, into the records of screening. */
@NullMarked
package org.painpath.intake.policy;

import org.jspecify.annotations.NullMarked;
