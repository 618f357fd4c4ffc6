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
        var address = "http://" + BackboneOptions.HOST + ":" + options.connectPort();
        var settings = WorkerSettings.of(options.root(), options.bootstrapServers(), address, BackboneOptions.HOST);
        return new ConnectWorker(new ConnectDistributed().startConnect(settings));
    }

    /** Connect stops itself in a shutdown hook of its own; asking a second time hangs, so this only waits for it. */
    void awaitStop() {
        connect.awaitStop();
    }
}
