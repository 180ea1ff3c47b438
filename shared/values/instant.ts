import type { Brand } from "./brand.ts";
import { isCivilDate } from "./civil-date.ts";
import { InvalidValue, quoted } from "./invalid-value.ts";

/**
 * An instant in UTC, written `2021-06-25T02:00:00Z` or with a fraction of one to six digits not ending in 0.
 *
 * Equal instants are equal texts; for the order use {@link compareInstants}, because fractions differ in length.
 */
export type Instant = Brand<"Instant">;

/** Text that is not an instant. */
export class InvalidInstant extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "RFC 3339 with seconds and offset, such as 2021-06-25T10:00:00+08:00, from 1900 to 2999",
      came: quoted(came),
      message: `An instant is written with seconds and an offset from UTC, such as 2021-06-25T10:00:00+08:00 (RFC 3339, 1900 to 2999, no leap seconds); ${quoted(came)} came.`,
      messageZh: `时刻应写明秒和时区，如2021-06-25T10:00:00+08:00（RFC 3339，1900至2999年，不含闰秒）；实为${quoted(came)}。`,
    });
  }
}

const FORM = /^\d{4}-\d{2}-\d{2}[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const MINUTE_MS = 60_000;

/**
 * Reads an instant; digits after the microsecond are cut off.
 *
 * @throws {InvalidInstant} when the form is another, offset or seconds are missing, or day or time do not exist
 * @see RFC 3339
 */
export function parseInstant(text: string): Instant {
  const day = text.slice(0, 10);
  if (!FORM.test(text) || !isCivilDate(day)) throw new InvalidInstant(text);
  const offset = /[Zz]$/.test(text) ? "" : text.slice(-6);
  const fraction = text.slice(20, offset === "" ? -1 : -6);
  // Nearly all come in UTC, by the thousand, and then day and time stand as they are.
  if (offset === "") return written(`${day}T${text.slice(11, 19)}`, fraction);
  // Date counts milliseconds only, so the fraction never passes through it; offsets are whole minutes.
  const second = new Date(Date.parse(`${day}T${text.slice(11, 19)}Z`) - offsetMs(offset)).toISOString().slice(0, 19);
  if (!isCivilDate(second.slice(0, 10))) throw new InvalidInstant(text);
  return written(second, fraction);
}

/**
 * The instant of a clock that counts milliseconds since 1970 (UTC).
 *
 * @throws {InvalidInstant} when the number is not whole or the instant lies outside 1900 to 2999
 */
export function instantFromEpochMs(ms: number): Instant {
  const moment = new Date(ms);
  if (!Number.isInteger(ms) || Number.isNaN(moment.getTime())) throw new InvalidInstant(`${ms} ms since 1970`);
  const text = moment.toISOString();
  if (!isCivilDate(text.slice(0, 10))) throw new InvalidInstant(text);
  return written(text.slice(0, 19), text.slice(20, 23));
}

/** Negative when `a` is earlier than `b`, positive when it is later, 0 for one and the same. */
export function compareInstants(a: Instant, b: Instant): -1 | 0 | 1 {
  if (a === b) return 0;
  // Without the Z a shorter fraction is a prefix of a longer one, and a prefix sorts first.
  return a.slice(0, -1) < b.slice(0, -1) ? -1 : 1;
}

/** The earlier of two instants. */
export function earlier(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) <= 0 ? a : b;
}

function offsetMs(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith("-") ? -minutes : minutes) * MINUTE_MS;
}

function written(second: string, fraction: string): Instant {
  const digits = fraction.slice(0, 6).replace(/0+$/, "");
  return `${second}${digits === "" ? "" : `.${digits}`}Z` as Instant;
}
