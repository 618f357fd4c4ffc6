package org.painpath.intake.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A mail server for one conversation that answers one command in its own way: with a reply, or by hanging up. */
final class ScriptedServer implements AutoCloseable {
    static final String HANGS_UP = "";

    private static final String END_OF_MAIL = ".";

    private final ServerSocket door;
    private final String command;
    private final String reply;

    private ScriptedServer(ServerSocket door, String command, String reply) {
        this.door = door;
        this.command = command;
        this.reply = reply;
    }

    /** @param command as in RCPT, or a dot for the end of the mail */
    static ScriptedServer thatAnswers(String command, String reply) throws IOException {
        var server = new ScriptedServer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), command, reply);
        Thread.ofVirtual().start(server::talk);
        return server;
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void talk() {
        try (var line = door.accept();
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
                var out = new PrintWriter(line.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            say(out, "220 ready");
            boolean inMail = false;
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                if (inMail && !said.equals(END_OF_MAIL)) {
                    continue;
                }
                String answer = answer(said);
                inMail = answer.startsWith("354");
                if (answer.equals(HANGS_UP)) {
                    return;
                }
                say(out, answer);
            }
        } catch (IOException _) {
            // the other side hung up first, or the test is over
        }
    }

    private String answer(String said) {
        if (said.startsWith(command)) {
            return reply;
        }
        return said.equals("DATA") ? "354 go on" : "250 ok";
    }

    private static void say(PrintWriter out, String words) {
        out.print(words + "\r\n");
        out.flush();
    }
}
