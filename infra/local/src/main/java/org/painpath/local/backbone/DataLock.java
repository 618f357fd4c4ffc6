package org.painpath.local.backbone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second backbone off the same files; the operating system lets go of it however this process ends. */
record DataLock(FileLock lock) {
    static DataLock take(Path data) throws IOException {
        Files.createDirectories(data);
        var file = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = file.tryLock();
        if (lock == null) {
            throw new IllegalStateException("Another backbone runs on " + data);
        }
        return new DataLock(lock);
    }
}
