// The messages of a conversation, by day. Up and down arrows walk from one to the next.
import { h } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { isReply, me, person, placeInWords } from "../lib/names.js";
import { state } from "../lib/store.js";
import { storyNow } from "../lib/story-time.js";
import { dateOf, dayInWords, dayKey } from "../lib/time.js";
import { Message, surfaceKey } from "./message.js";

const CLOSE_TOGETHER = 5 * 60; // seconds within which one person's messages stand under one name

export function MessageList({ place }) {
  const messages = state().messages[place.id];
  const shown = (messages ?? []).filter((message) => !isReply(message) && !state().hidden.has(message.ts));
  return h(List, {
    place,
    messages: shown,
    loading: !messages,
    label: `Messages in ${placeInWords(place)}`,
    fresh: state().freshFrom[place.id],
    empty: "Nothing has been said here yet.",
  });
}

/** Also used by the thread beside the conversation. */
export function List({ place, messages, loading, label, fresh, empty, inThread }) {
  const list = useRef();
  const [current, setCurrent] = useState(null);
  useStayAtEnd(list, messages.length, place.id);
  const active = messages.some((message) => message.ts === current) ? current : messages.at(-1)?.ts;

  const onKeyDown = (event) => {
    if (!event.target.matches(".message")) return;
    const at = messages.findIndex((message) => message.ts === active);
    const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: messages.length - 1 }[event.key];
    if (next === undefined || !messages[next]) return;
    event.preventDefault();
    setCurrent(messages[next].ts);
    list.current.querySelector(`[data-ts="${messages[next].ts}"]`)?.focus();
  };
  const rows = messages.map((message, index) =>
    h(Row, {
      key: message.ts,
      message,
      place,
      inThread,
      before: messages[index - 1],
      active: message.ts === active,
      firstFresh: message.ts === fresh,
      onFocus: () => setCurrent(message.ts),
    }),
  );
  return h(
    "div",
    { class: "message-list", ref: list, onKeyDown },
    !loading && messages.length === 0 && h("p", { class: "empty" }, empty),
    h("ol", { "aria-label": label }, rows),
  );
}

function Row({ message, place, before, active, firstFresh, onFocus, inThread }) {
  const { zone } = me();
  const date = dateOf(message.ts);
  const newDay = !before || dayKey(dateOf(before.ts), zone) !== dayKey(date, zone);
  const follows = !newDay && !firstFresh && followsOn(before, message);
  // The same element again is not drawn again: what is typed elsewhere on the page costs nothing here.
  const { workspace, desk, typed } = state();
  const drawn = useMemo(
    () => h(Message, { message, place, follows, active, onFocus, inThread }),
    [message, follows, active, inThread, workspace, desk, typed[surfaceKey(message)]],
  );
  return h(
    "li",
    null,
    newDay && !inThread && h("div", { class: "day" }, h("span", null, dayInWords(date, storyNow(), zone))),
    firstFresh && h("div", { class: "fresh" }, h("span", null, "New")),
    drawn,
  );
}

/** One person's next words shortly after; apps' messages stand on their own. */
function followsOn(before, message) {
  const soon = Number(message.ts) - Number(before.ts) < CLOSE_TOGETHER;
  return soon && before.user === message.user && !person(message.user).isBot;
}

/** Keeps the last message in sight, unless one has scrolled up to read. */
function useStayAtEnd(list, count, place) {
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    const box = list.current;
    const onScroll = () => (atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 80);
    const onResize = new ResizeObserver(() => atEnd.current && (box.scrollTop = box.scrollHeight));
    box.addEventListener("scroll", onScroll);
    onResize.observe(box);
    onResize.observe(box.querySelector("ol"));
    return () => {
      box.removeEventListener("scroll", onScroll);
      onResize.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    atEnd.current = true;
    list.current.scrollTop = list.current.scrollHeight;
  }, [place, count]);
}
