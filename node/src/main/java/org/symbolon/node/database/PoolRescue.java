package org.symbolon.node.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Has the server started again, and throws the pool's connections to the old one away: one that was
 * used a moment ago would be handed out without a look.
 */
record PoolRescue(ObjectProvider<DataSource> pool, Runnable restart)
    implements DatabaseWatch.Rescue {

  private static final Logger LOG = LoggerFactory.getLogger(PoolRescue.class);

  @Override
  public void start() {
    restart.run();
  }

  @Override
  public void back() {
    try {
      var found = pool.getIfAvailable();
      if (found != null && found.isWrapperFor(HikariDataSource.class)) {
        var connections = found.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        if (connections != null) {
          connections.softEvictConnections();
        }
      }
    } catch (SQLException e) {
      LOG.warn("Old connections are still in the pool: {}", e.getSQLState());
    }
  }
}
