// Times as the chosen person reads them: in their own zone.
const LOCALE = "en-US";

export const dateOf = (ts) => new Date(Number(ts) * 1000);

export const clockTime = (date, zone) => say(date, zone, { hour: "numeric", minute: "2-digit" });
export const clockTimeWithZone = (date, zone) =>
  say(date, zone, { hour: "numeric", minute: "2-digit", timeZoneName: "short" });
export const clockSeconds = (date, zone) =>
  say(date, zone, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
export const shortDay = (date, zone) => say(date, zone, { weekday: "short", month: "short", day: "numeric" });
export const longDay = (date, zone) => say(date, zone, { weekday: "long", month: "long", day: "numeric" });
export const fullTime = (date, zone) =>
  say(date, zone, {
    weekday: "long",
    month: "long",
    day: "numeric",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  });
export const dayKey = (date, zone) => formatter("en-CA", { timeZone: zone }).format(date);

/** "Today", "Yesterday" or the day's name, as seen from `now`. */
export function dayInWords(date, now, zone) {
  const key = dayKey(date, zone);
  if (key === dayKey(now, zone)) return "Today";
  if (key === dayKey(new Date(now.getTime() - 86_400_000), zone)) return "Yesterday";
  return longDay(date, zone);
}

/** Seconds since 1970 of a local time such as "2026-11-23T09:30" in a zone. */
export function epochOfLocal(local, zone) {
  const asUtc = Date.parse(`${local}:00Z`);
  const first = asUtc - offsetAt(asUtc, zone);
  return Math.round((asUtc - offsetAt(first, zone)) / 1000);
}

/** The other way round: "2026-11-23T09:30" for a date-and-time field. */
export function localOfEpoch(seconds, zone) {
  const instant = seconds * 1000;
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

function offsetAt(instant, zone) {
  const parts = formatter("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(new Date(instant));
  const part = (type) => Number(parts.find((each) => each.type === type).value);
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return local - Math.floor(instant / 1000) * 1000;
}

const FORMS = {
  date_num: { year: "numeric", month: "2-digit", day: "2-digit" },
  date: { month: "long", day: "numeric", year: "numeric" },
  date_short: { month: "short", day: "numeric", year: "numeric" },
  date_long: { weekday: "long", month: "long", day: "numeric", year: "numeric" },
  time: { hour: "numeric", minute: "2-digit" },
  time_secs: { hour: "numeric", minute: "2-digit", second: "2-digit" },
};

/** Slack's own date template, such as "{date_short} at {time}". */
export function fillDate(template, seconds, zone) {
  const date = new Date(seconds * 1000);
  return template.replaceAll(/\{(\w+)\}/g, (whole, name) => {
    const form = FORMS[name.replace(/_pretty$/, "")];
    return form
      ? say(date, zone, form)
      : name === "day_divider_pretty"
        ? longDay(date, zone)
        : name === "ago"
          ? shortDay(date, zone)
          : whole;
  });
}

function say(date, zone, form) {
  return formatter(LOCALE, { timeZone: zone, ...form }).format(date);
}

const formatters = new Map();

/** Formatters are dear to make and are asked for many times a page. */
function formatter(locale, form) {
  const key = locale + JSON.stringify(form);
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat(locale, form));
  return formatters.get(key);
}
