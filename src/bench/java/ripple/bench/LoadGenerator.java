package ripple.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps a number of connections busy from one thread: each sends its next request as soon as its answer is there. */
final class LoadGenerator {

    private static final int PATIENCE_MILLIS = 10_000;

    private final URI address;
    private final SlashCommands commands;
    private long[] nanos = new long[1 << 16];
    private int good;
    private int others;

    LoadGenerator(URI address, SlashCommands commands) {
        this.address = address;
        this.commands = commands;
    }

    Measured run(int connections, Duration time) throws IOException {
        try (Selector selector = Selector.open()) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                lines.add(new Line(selector));
            }
            long begin = System.nanoTime();
            long end = begin + time.toNanos();
            for (Line line : lines) {
                line.send();
            }
            int busy = connections;
            while (busy > 0) {
                busy -= takeAnswers(selector, end);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            for (Line line : lines) {
                line.channel.close();
            }
            return new Measured(seconds, Arrays.copyOf(nanos, good), others);
        }
    }

    /** How many lines came to their end. */
    private int takeAnswers(Selector selector, long end) throws IOException {
        if (selector.select(PATIENCE_MILLIS) == 0) {
            throw new IOException("No answer within " + PATIENCE_MILLIS + " ms");
        }
        int ended = 0;
        for (SelectionKey key : selector.selectedKeys()) {
            Line line = (Line) key.attachment();
            if (line.hasAnswer()) {
                line.note();
                if (System.nanoTime() < end) {
                    line.send();
                } else {
                    ended++;
                }
            }
        }
        selector.selectedKeys().clear();
        return ended;
    }

    private void note(long took, boolean isGood) {
        if (!isGood) {
            others++;
            return;
        }
        if (good == nanos.length) {
            nanos = Arrays.copyOf(nanos, good * 2);
        }
        nanos[good++] = took;
    }

    /** One keep-alive connection. */
    private final class Line {
        private final SocketChannel channel;
        private final HttpAnswer answer = new HttpAnswer();
        private long sent;

        Line(Selector selector) throws IOException {
            channel = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void send() throws IOException {
            ByteBuffer request = commands.next();
            answer.forget();
            sent = System.nanoTime();
            while (request.hasRemaining()) {
                channel.write(request); // some hundred bytes; they fit
            }
        }

        boolean hasAnswer() throws IOException {
            if (channel.read(answer.room()) < 0) {
                throw new EOFException("The server hung up");
            }
            return answer.isWhole();
        }

        void note() {
            LoadGenerator.this.note(System.nanoTime() - sent, answer.saysSaved());
        }
    }
}
