// Moments as people read them: by the session's zone and by UTC, and how far away they are.
import { language, t } from 'concord/i18n.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [['day', 86_400], ['hour', 3_600], ['minute', 60], ['second', 1]];

/** "7 Oct 2026, 18:00 Almaty (13:00 UTC)" */
export function moment(instant, zone = 'UTC') {
  const date = new Date(instant);
  const there = parts(date, zone);
  const utc = parts(date, 'UTC');
  if (zone === 'UTC') return `${there.day}, ${there.time} UTC`;
  const other = there.day === utc.day ? utc.time : `${utc.day}, ${utc.time}`;
  return `${there.day}, ${there.time} ${place(zone)} (${other} UTC)`;
}

/** "7 Oct 2026": of a moment whose hour nobody asks for. */
export const day = (instant, zone = 'UTC') => parts(new Date(instant), zone).day;

/** The same, with how far away it is. */
export function deadline(instant, zone) {
  return `${moment(instant, zone)} · ${distance(instant)}`;
}

/** "in 3 days", "2 hours ago" */
export function distance(instant) {
  const away = new Date(instant).getTime() - Date.now();
  const size = Math.abs(away);
  if (size >= DAY) return apart(Math.trunc(away / DAY), 'day');
  if (size >= HOUR) return apart(Math.trunc(away / HOUR), 'hour');
  return apart(Math.trunc(away / MINUTE), 'minute');
}

/** How long something took, in its largest units: "3 d 4 h" */
export function span(seconds, units = 2) {
  const words = [];
  let rest = Math.round(seconds);
  for (const [unit, size] of UNITS) {
    const n = Math.floor(rest / size);
    rest %= size;
    if (words.length > 0 || n > 0 || unit === 'second') words.push(n > 0 || words.length === 0 ? t(`span.${unit}`, { n }) : '');
    if (words.length === units) break;
  }
  return words.filter(Boolean).join(' ');
}

/** The zone of this device, for what happens in no session's place. */
export const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

// The day before the month, as everybody but one country writes it.
const locale = () => (language() === 'en' ? 'en-GB' : language());

// Not every browser has words for every language of ours, also where it says that it knows it; then the words are our own.
const knowsMonths = () => !/\d/.test(new Intl.DateTimeFormat(language(), { month: 'short', timeZone: 'UTC' }).format(0));
const knowsDistances = () => !/^[+-]/.test(new Intl.RelativeTimeFormat(language(), { numeric: 'always' }).format(4, 'day'));

function apart(count, unit) {
  if (knowsDistances()) return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(count, unit);
  return t(`${count < 0 ? 'ago' : 'in'}.${unit}`, { n: Math.abs(count) });
}

function parts(date, zone) {
  const tag = `${locale()}-u-nu-latn`;
  return {
    day: knowsMonths()
      ? new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone }).format(date)
      : ourDay(date, zone),
    time: new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(date),
  };
}

function ourDay(date, zone) {
  const numbers = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: zone })
    .formatToParts(date);
  const part = (type) => numbers.find((one) => one.type === type).value;
  return `${part('day')} ${t(`month.${part('month')}`)} ${part('year')}`;
}

/** The name of a zone by which people know it. */
export function place(zone) {
  const key = `zone.${zone}`;
  const known = t(key);
  return known === key ? zone.split('/').pop().replaceAll('_', ' ') : known;
}

/** What a date-and-time field holds, read in the browser's own zone, as the API takes it. */
export const instantOf = (field) => (field ? new Date(field).toISOString() : null);

/** The other way round: a moment as such a field takes it. */
export function fieldOf(instant) {
  const date = new Date(instant);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * MINUTE);
  return local.toISOString().slice(0, 16);
}

/** So many hours from now, as such a field takes it. */
export const inHours = (hours) => fieldOf(Date.now() + hours * HOUR);

/** A moment as a date-and-time field takes it, by the clock of a zone that need not be the browser's. */
export function fieldIn(instant, zone) {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
    .formatToParts(new Date(instant));
  const part = (type) => parts.find((one) => one.type === type).value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The other way round. */
export function instantIn(field, zone) {
  const wished = Date.parse(`${field}Z`);
  const told = (instant) => Date.parse(`${fieldIn(instant, zone)}Z`);
  // The second look is for the hours around a change of the clocks.
  let instant = wished - (told(wished) - wished);
  instant -= told(instant) - wished;
  return new Date(instant).toISOString();
}
