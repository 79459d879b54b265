package ripple.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Several people who do something at the same moment. */
final class Crowd implements AutoCloseable {

    private final int size;
    private final ExecutorService threads;

    Crowd(int size) {
        this.size = size;
        this.threads = Executors.newFixedThreadPool(size);
    }

    /** Returns when all are done; the first trouble of anybody is thrown. */
    void each(IntConsumer deed) {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> deeds = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int worker = i;
            deeds.add(threads.submit(() -> {
                start.await();
                deed.accept(worker);
                return true;
            }));
        }
        start.countDown();
        deeds.forEach(Crowd::await);
    }

    private static void await(Future<?> deed) {
        try {
            deed.get();
        } catch (InterruptedException | ExecutionException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
