package org.painpath.simulator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A process that stands still until this is closed, also when whoever measures is ended meanwhile. */
final class Standstill implements AutoCloseable {
    private final long process;
    private final Thread onExit = new Thread(this::goOn);

    private Standstill(long process) {
        this.process = process;
    }

    static Standstill of(long process) {
        var standstill = new Standstill(process);
        Runtime.getRuntime().addShutdownHook(standstill.onExit);
        standstill.send("-STOP");
        return standstill;
    }

    @Override
    public void close() {
        goOn();
        Runtime.getRuntime().removeShutdownHook(onExit);
    }

    private void goOn() {
        send("-CONT");
    }

    private void send(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process)).start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
