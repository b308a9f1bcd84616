package org.variorum.serve;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection that sends just what a test gives it, which no HTTP client would. */
final class Conversation implements AutoCloseable {

    private final Socket socket;
    private final InputStream answers;

    Conversation(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        answers = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends lines, each ended as HTTP has it, and the empty one that ends a request. */
    Conversation request(String... lines) throws IOException {
        return send(String.join("\r\n", lines) + "\r\n\r\n");
    }

    Conversation send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** All that comes until the other side closes. */
    String rest() throws IOException {
        return new String(answers.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What comes, up to and with that text; less where the other side closes before. */
    String until(String end) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int next = answers.read();
        while (next >= 0) {
            read.write(next);
            if (read.toString(StandardCharsets.UTF_8).endsWith(end)) {
                break;
            }
            next = answers.read();
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
