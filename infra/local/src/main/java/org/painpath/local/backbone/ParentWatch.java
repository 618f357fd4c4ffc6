package org.painpath.local.backbone;

import java.io.IOException;
import java.io.OutputStream;

/** Ends this process when the one that started it is gone: its end of the standard input closes, however it died. */
public final class ParentWatch {
    private ParentWatch() {}

    public static void start() {
        Thread.ofPlatform().daemon().name("parent-watch").start(ParentWatch::waitForTheEnd);
    }

    private static void waitForTheEnd() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // a broken pipe says the same as a closed one
        }
        System.exit(0);
    }
}
