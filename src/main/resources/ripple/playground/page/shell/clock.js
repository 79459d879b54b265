// The clock of the story, in the chosen person's zone. It runs on by itself and can be moved on.
import { h } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../controls/icon.js";
import { MenuButton } from "../controls/menu.js";
import { moveOn } from "../lib/deeds.js";
import { me } from "../lib/names.js";
import { change } from "../lib/store.js";
import { storyNow } from "../lib/story-time.js";
import { clockTimeWithZone, fullTime, shortDay } from "../lib/time.js";

const MOVES = [
  ["plus-1-hour", "One hour on"],
  ["plus-1-day", "One day on"],
  ["next-working-morning", "Next working morning"],
  ["plus-1-week", "One week on"],
];

export function Clock() {
  const [, again] = useState(0);
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => again((count) => count + 1), 10_000);
    return () => clearInterval(timer);
  }, []);
  const now = storyNow();
  const { zone } = me();
  const move = async (name) => {
    setMoving(true);
    await moveOn(name);
    setMoving(false);
    change({ said: `It is now ${fullTime(storyNow(), me().zone)}.` });
  };
  const items = [
    { heading: "Move the clock of this story on" },
    ...MOVES.map(([name, label]) => ({ label, onPick: () => move(name) })),
  ];
  return h(
    MenuButton,
    {
      menuLabel: "Move the clock on",
      title: fullTime(now, zone),
      class: `bar-button clock${moving ? " busy" : ""}`,
      side: "end",
      items,
    },
    h(Icon, { name: "clock" }),
    h("span", { class: "sr-only" }, "Clock: "),
    h("span", { class: "clock-day" }, shortDay(now, zone)),
    h("span", null, clockTimeWithZone(now, zone)),
    h("span", { class: "sr-only" }, ". Move it on"),
  );
}
