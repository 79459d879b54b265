package ripple.slack.platform;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The one Slack client of the process, in two tempers that share configuration and connections: quick for what a waiting
 * person's three seconds allow, patient for the rest.
 *
 * <p>The SDK's statistics are off: they start threads and ask {@code auth.test} before the first call of anything. A
 * failed request is never repeated below us, because then nobody could tell how often a message went out. A proxy of the
 * environment is not used for a Slack that runs on this machine.
 */
public final class SlackClient implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofMillis(1500);

    private final SlackAddress address;
    private final Slack quick;
    private final Slack patient;

    SlackClient(SlackAddress address, Timing timing) {
        this.address = address;
        SlackConfig config = config(address);
        OkHttpClient http = http(config, address);
        this.patient = Slack.getInstance(config, new SlackHttpClient(limited(http, timing.patientCall())));
        this.quick = Slack.getInstance(config, new SlackHttpClient(limited(http, timing.quickCall())));
    }

    public SlackAddress address() {
        return address;
    }

    public Slack quick() {
        return quick;
    }

    public Slack patient() {
        return patient;
    }

    @Override
    public void close() {
        try {
            patient.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("The Slack client did not close", e);
        }
    }

    private static SlackConfig config(SlackAddress address) {
        SlackConfig config = new SlackConfig();
        withoutStatistics(config);
        config.setMethodsEndpointUrlPrefix(address.api().toString());
        if (address.isLoopback()) {
            config.setProxyUrl(null);
        }
        return config;
    }

    /** The SDK forgets the fourth of its four counters when it switches them off. */
    private static void withoutStatistics(SlackConfig config) {
        config.setStatsEnabled(false);
        config.getSCIM2Config().setStatsEnabled(false);
        config.synchronizeMetricsDatabases();
        try {
            config.getSCIM2Config().getMetricsDatastore().close();
        } catch (Exception e) {
            throw new IllegalStateException("The SDK's statistics do not stop", e);
        }
    }

    private static OkHttpClient http(SlackConfig config, SlackAddress address) {
        OkHttpClient.Builder http = SlackHttpClient.buildOkHttpClient(config).newBuilder();
        if (address.isLoopback()) {
            http.proxy(Proxy.NO_PROXY);
        }
        return http.retryOnConnectionFailure(false)
                .connectTimeout(CONNECT)
                .addInterceptor(onlyTo(address))
                .addNetworkInterceptor(SlackClient::withoutInvitationToRepeat)
                .build();
    }

    private static OkHttpClient limited(OkHttpClient http, Duration limit) {
        return http.newBuilder()
                .callTimeout(limit)
                .readTimeout(limit)
                .writeTimeout(limit)
                .build();
    }

    private static Interceptor onlyTo(SlackAddress address) {
        return chain -> {
            if (!address.covers(chain.request().url().uri())) {
                throw new IllegalArgumentException("Ripple sends nothing to hosts other than Slack's");
            }
            return chain.proceed(chain.request());
        };
    }

    /** "503, Retry-After: 0" would make the client below send the same request once more by itself. */
    private static Response withoutInvitationToRepeat(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        return response.code() == 503
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }
}
