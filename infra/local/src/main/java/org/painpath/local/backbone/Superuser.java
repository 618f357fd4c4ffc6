package org.painpath.local.backbone;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens any database of a server as the one who may make others. */
@FunctionalInterface
public interface Superuser {
    Connection connect(String database) throws SQLException;
}
