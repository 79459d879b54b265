package ripple.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ripple.playground.slack.EmulatedSlack;
import ripple.playground.slack.Fault;
import ripple.playground.slack.Faults;
import ripple.playground.slack.Json;
import ripple.playground.slack.Manifest;
import ripple.playground.slack.Person;
import ripple.playground.slack.Standing;

/** What is the same for everybody in the workspace, as JSON for the page. */
final class WorkspaceCard {
    private final EmulatedSlack slack;

    WorkspaceCard(EmulatedSlack slack) {
        this.slack = slack;
    }

    ObjectNode asJson() {
        ObjectNode card = Json.object();
        card.put("hospital", MadeUpHospital.NAME);
        card.putObject("team")
                .put("id", slack.workspace().team().id())
                .put("name", slack.workspace().team().name());
        card.put("application", slack.workspace().team().botUser());
        ArrayNode people = card.putArray("people");
        slack.workspace().people().forEach(person -> people.add(person(person)));
        ArrayNode commands = card.putArray("commands");
        slack.manifest().commands().forEach(each -> commands.add(command(each)));
        ArrayNode global = card.putArray("globalShortcuts");
        ArrayNode onMessages = card.putArray("messageShortcuts");
        slack.manifest().shortcuts().forEach(each -> (each.onMessages() ? onMessages : global).add(shortcut(each)));
        ArrayNode faults = card.putArray("faults");
        for (Fault fault : Fault.values()) {
            faults.add(fault(fault));
        }
        return card.put("connected", slack.isConnected());
    }

    private ObjectNode person(Person person) {
        ObjectNode json = Json.object();
        json.put("id", person.id()).put("name", person.name()).put("title", person.title());
        json.putObject("avatar")
                .put("initials", initials(person.name()))
                .put("color", person.looks().color());
        json.put("zone", person.zone().getId());
        json.put("isAdmin", person.standing() == Standing.ADMIN);
        json.put("isGuest", person.standing() == Standing.GUEST);
        json.put("isStranger", person.isStranger()).put("isBot", person.isBot());
        json.put("undisturbed", slack.workspace().isUndisturbed(person));
        return json.put("deleted", person.deleted());
    }

    private static String initials(String name) {
        String[] words = name.replaceFirst("^Dr ", "").split(" ", -1);
        String first = words[0].substring(0, 1);
        return words.length == 1 ? first : first + words[words.length - 1].charAt(0);
    }

    private static ObjectNode command(Manifest.Command command) {
        return Json.object()
                .put("command", command.command())
                .put("description", command.description())
                .put("usageHint", command.usageHint());
    }

    private static ObjectNode shortcut(Manifest.Shortcut shortcut) {
        return Json.object()
                .put("callbackId", shortcut.callbackId())
                .put("name", shortcut.name())
                .put("description", shortcut.description());
    }

    private ObjectNode fault(Fault fault) {
        ObjectNode json = Json.object();
        json.put("name", fault.wireName()).put("label", fault.label());
        Faults.Switch state = slack.faults().state(fault).orElse(null);
        json.put("on", state != null).put("remaining", state == null ? 0 : state.remaining());
        return json.put("method", state == null ? "" : state.method());
    }
}
