package org.painpath.local.backbone;

import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.runtime.Connect;

/** Kafka Connect, which runs the journals' connectors. */
final class ConnectWorker {
    private final Connect<?> connect;

    private ConnectWorker(Connect<?> connect) {
        this.connect = connect;
    }

    static ConnectWorker start(BackboneOptions options) {
        var settings = Configuration.properties(options.infra("connect", "worker.properties"));
        var address = "http://" + BackboneOptions.HOST + ":" + options.connectPort();
        settings.put("bootstrap.servers", options.bootstrapServers());
        settings.put("listeners", address);
        settings.put("rest.advertised.host.name", BackboneOptions.HOST);
        return new ConnectWorker(new ConnectDistributed().startConnect(settings));
    }

    /** Connect stops itself in a shutdown hook of its own; asking a second time hangs, so this only waits for it. */
    void awaitStop() {
        connect.awaitStop();
    }
}
