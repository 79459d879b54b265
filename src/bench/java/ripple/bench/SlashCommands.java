package ripple.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes requests as Slack sends them for {@code /idea words}: each with its own sentence, trigger id and signature. */
final class SlashCommands {

    static final String SIGNING_SECRET = "signing-secret-of-the-bench";

    private static final Clock CLOCK = Clock.systemUTC();

    private final Random random = new Random(7);
    private final Mac mac;
    private final String head;
    private final String front;
    private final String back;
    private final long run = CLOCK.millis();
    private long count;

    SlashCommands(URI address, String responseUrl) {
        this.mac = hmac();
        this.head = "POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nUser-Agent: Slackbot 1.0 (+https://api.slack.com/robots)"
                + "\r\nAccept: application/json,*/*\r\nContent-Type: application/x-www-form-urlencoded";
        this.front = "token=legacy&team_id=" + Prepared.TEAM + "&team_domain=willow&channel_id=C0GENERAL0"
                + "&channel_name=general&user_name=somebody&command=%2Fidea&api_app_id=A0RIPPLE00"
                + "&is_enterprise_install=false&response_url="
                + URLEncoder.encode(responseUrl, StandardCharsets.UTF_8);
        this.back = "&trigger_id=" + run + ".";
    }

    /** The bytes of the next request. */
    ByteBuffer next() {
        count++;
        String body = front + "&user_id=" + Prepared.userId(random.nextInt(Prepared.PEOPLE)) + "&text="
                + URLEncoder.encode(Sentences.next(random), StandardCharsets.UTF_8) + back + count;
        String timestamp = Long.toString(CLOCK.millis() / 1000);
        byte[] signed = ("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8);
        String request = head + "\r\nX-Slack-Request-Timestamp: " + timestamp + "\r\nX-Slack-Signature: v0="
                + HexFormat.of().formatHex(mac.doFinal(signed)) + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
        return ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Mac hmac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SIGNING_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }
}
