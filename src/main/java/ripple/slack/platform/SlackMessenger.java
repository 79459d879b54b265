package ripple.slack.platform;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.outbox.Attachment;
import ripple.outbox.Delivery;
import ripple.outbox.Lookup;
import ripple.outbox.Messenger;
import ripple.outbox.Parcel;
import ripple.outbox.Recipient;
import ripple.outbox.Refusal;
import ripple.outbox.Scope;
import ripple.slack.layout.MessageBlocks;
import ripple.slack.layout.SlackJson;

/** Brings messages of the outbox to Slack. */
final class SlackMessenger implements Messenger {

    private final WebApis apis;
    private final Conversations conversations;
    private final AddressBook book;
    private final SlackAddress address;
    private final Gson gson = SlackJson.GSON;

    SlackMessenger(WebApis apis, Conversations conversations, AddressBook book, SlackAddress address) {
        this.apis = apis;
        this.conversations = conversations;
        this.book = book;
        this.address = address;
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        if (parcel.replacesReference().isPresent()) {
            return SentAt.read(parcel.replacesReference().get())
                    .map(place -> edit(parcel, place))
                    .orElseGet(() -> new Delivery.Refused(Refusal.OUR_DEFECT));
        }
        Conversations.Opened opened = conversations.open(parcel.program(), parcel.to());
        if (opened instanceof Conversations.Opened.At at) {
            return Uploads.file(parcel).map(file -> share(parcel, at, file)).orElseGet(() -> post(parcel, at));
        }
        return ((Conversations.Opened.Not) opened).outcome();
    }

    /** Only in the direct conversation with Ripple may we look; edits need no looking, since once more changes nothing. */
    @Override
    public Lookup find(Parcel parcel) {
        if (!(parcel.to() instanceof Recipient.OnePerson)) {
            return new Lookup.CannotLook();
        }
        return conversations
                .find(parcel.program(), parcel.to())
                .map(channel -> find(parcel, channel))
                .orElseGet(Lookup.NotThere::new);
    }

    private Lookup find(Parcel parcel, String channel) {
        Marks marks = new Marks(apis.of(parcel.program()));
        return Uploads.file(parcel)
                .map(file -> marks.findFile(channel, file.fileName(), parcel.firstAttemptAt()))
                .orElseGet(() -> marks.find(channel, parcel.lookFor(), parcel.firstAttemptAt()));
    }

    /** A workspace whose consent is older than files in messages gets everything else: this message alone is not sent. */
    private Delivery share(Parcel parcel, Conversations.Opened.At at, Attachment file) {
        Called called = new Uploads(apis.of(parcel.program()), address)
                .share(at.channel(), file, MessageBlocks.text(parcel.message()));
        if (called instanceof Called.Refused refused) {
            if (at.remembered() && isGone(refused)) {
                conversations.forget(parcel.program(), parcel.to());
                return new Delivery.NotSent("conversation-gone");
            }
            return new Delivery.Refused(Refusals.meaningInPlace(refused.error()));
        }
        return called instanceof Called.Done
                ? new Delivery.Sent(new SentAt(at.channel(), file.fileName()).reference())
                : delivery(called, at.channel());
    }

    private Delivery post(Parcel parcel, Conversations.Opened.At at) {
        Map<String, String> arguments = content(at.channel(), parcel);
        arguments.put("metadata", Marks.metadata(parcel.lookFor()));
        arguments.put("unfurl_links", "false");
        arguments.put("unfurl_media", "false");
        Called called = apis.of(parcel.program()).patiently("chat.postMessage", arguments);
        if (at.remembered() && called instanceof Called.Refused refused && isGone(refused)) {
            conversations.forget(parcel.program(), parcel.to());
            return new Delivery.NotSent("conversation-gone");
        }
        return delivery(called, at.channel());
    }

    private Delivery edit(Parcel parcel, SentAt place) {
        Map<String, String> arguments = content(place.channel(), parcel);
        arguments.put("ts", place.timestamp());
        Called called = apis.of(parcel.program()).patiently("chat.update", arguments);
        return called instanceof Called.Done ? new Delivery.Sent(place.reference()) : delivery(called, place.channel());
    }

    private Map<String, String> content(String channel, Parcel parcel) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("channel", channel);
        arguments.put("text", MessageBlocks.text(parcel.message()));
        arguments.put("blocks", gson.toJson(blocks(parcel)));
        arguments.put("link_names", "false");
        return arguments;
    }

    private List<LayoutBlock> blocks(Parcel parcel) {
        return new MessageBlocks(person -> book.find(parcel.program(), person).map(Contact::userId))
                .blocks(parcel.message());
    }

    private static boolean isGone(Called.Refused refused) {
        return refused.error().equals("channel_not_found");
    }

    private static Delivery delivery(Called called, String channel) {
        if (called instanceof Called.Done done) {
            Optional<String> timestamp = done.answer().text("ts");
            return timestamp
                    .<Delivery>map(ts -> new Delivery.Sent(new SentAt(channel, ts).reference()))
                    .orElseGet(() -> new Delivery.Unclear("no-time-stamp"));
        } else if (called instanceof Called.Refused refused) {
            return new Delivery.Refused(Refusals.meaning(refused.error()));
        } else if (called instanceof Called.TooMany tooMany) {
            return new Delivery.Later(tooMany.after(), Scope.METHOD);
        } else if (called instanceof Called.NotSent notSent) {
            return new Delivery.NotSent(notSent.reason());
        }
        return new Delivery.Unclear(called.outcome());
    }
}
