/**
 * The life of one title, written from the notices and not from the register: facts with the instants at which they were
 * recorded, and the state on a day as far as is known at an instant.
 *
 * Days are text, instants are numbers of minutes; both compare as they are.
 */

export type Act =
  | { readonly act: "post"; readonly consentOn: string | null }
  | { readonly act: "object"; readonly on: string }
  | { readonly act: "resolve"; readonly outcome: "DISMISSED" | "UPHELD"; readonly on: string }
  | { readonly act: "publish"; readonly on: string; readonly lastDay: string | null }
  | { readonly act: "revoke"; readonly on: string; readonly ground: string }
  | { readonly act: "withdraw"; readonly on: string };

/** Where a title lives: its scheme's rules, and the calendar as known at instants. */
export interface Setting {
  readonly postedOn: string | null;
  readonly consentRequired: boolean;
  readonly grounds: readonly string[];
  /** A title that states no last day ends on the corresponding day after so many years; null where the text is silent. */
  readonly validityYears: number | null;
  readonly banYears: number | null;
  /** The instant at which the list came on record. */
  readonly postedAt: number;
  /** Null without a period. */
  lastPublicityDay(knownAt: number): string | null;
}

interface Objection {
  readonly filedOn: string;
  readonly filedAt: number;
  resolved: { readonly outcome: "DISMISSED" | "UPHELD"; readonly on: string; readonly at: number } | null;
}

interface Fact {
  readonly on: string;
  readonly at: number;
}

/** What is on record of a title. */
export class TitleLife {
  readonly #setting: Setting;
  #listedAt: number | null = null;
  #latest = Number.NEGATIVE_INFINITY;
  readonly #objections: Objection[] = [];
  #published: (Fact & { readonly lastDay: string | null }) | null = null;
  #revoked: Fact | null = null;
  #withdrawn: Fact | null = null;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Records an act when it is lawful. @returns why not; null when it is */
  record(act: Act, at: number): string | null {
    const refusal = act.act === "post" ? this.#refusePost(act, at) : (this.#refuseAny(at) ?? this.#refuse(act, at));
    if (refusal === null) {
      this.#keep(act, at);
      this.#latest = at;
    }
    return refusal;
  }

  /** @returns the state on a day as known at an instant; null when there is no title yet */
  state(day: string, knownAt: number): string | null {
    if (this.#listedAt === null || knownAt < this.#listedAt) return null;
    const published = known(this.#published, knownAt);
    if (published !== null && day >= published.on) return this.#stateAfterRelease(published.lastDay, day, knownAt);
    const { postedOn } = this.#setting;
    if (postedOn === null || day < postedOn) return null;
    return this.#stateBeforeRelease(day, knownAt);
  }

  banned(day: string, knownAt: number): boolean {
    const revoked = known(this.#revoked, knownAt);
    const { banYears } = this.#setting;
    return revoked !== null && banYears !== null && revoked.on <= day && day <= yearsAfter(revoked.on, banYears);
  }

  #stateAfterRelease(lastDay: string | null, day: string, knownAt: number): string {
    const revoked = known(this.#revoked, knownAt);
    if (revoked !== null && day >= revoked.on) return "REVOKED";
    const withdrawn = known(this.#withdrawn, knownAt);
    if (withdrawn !== null && day >= withdrawn.on) return "WITHDRAWN";
    if (lastDay === null) return "VALIDITY_UNKNOWN";
    return day > lastDay ? "EXPIRED" : "IN_FORCE";
  }

  #stateBeforeRelease(day: string, knownAt: number): string {
    const objections = this.#objections.filter(({ filedAt }) => filedAt <= knownAt);
    const outcomes = objections.map(({ filedOn, resolved }) => {
      const outcome = resolved !== null && resolved.at <= knownAt ? resolved : null;
      return { filedOn, outcome };
    });
    if (outcomes.some(({ outcome }) => outcome?.outcome === "UPHELD" && outcome.on <= day)) return "REJECTED";
    if (outcomes.some(({ filedOn, outcome }) => filedOn <= day && (outcome === null || day < outcome.on))) {
      return "UNDER_OBJECTION";
    }
    const lastDay = this.#setting.lastPublicityDay(knownAt);
    return lastDay !== null && day > lastDay ? "AWAITING_PUBLICATION" : "IN_PUBLICITY";
  }

  #refusePost({ consentOn }: Extract<Act, { act: "post" }>, at: number): string | null {
    const { postedOn, postedAt, consentRequired } = this.#setting;
    if (postedOn !== null) {
      if (consentOn === null ? consentRequired : consentOn > postedOn) return "LH007 CONSENT_AFTER_PUBLICITY";
      if (at < postedAt) return "LH013 RECORDED_OUT_OF_ORDER";
    }
    return this.#listedAt === null ? null : "23505 title_number_is_unique";
  }

  #refuseAny(at: number): string | null {
    if (this.#listedAt === null) return "LH012 TITLE_NOT_ON_RECORD";
    return at < this.#latest ? "LH013 RECORDED_OUT_OF_ORDER" : null;
  }

  #refuse(act: Exclude<Act, { act: "post" }>, at: number): string | null {
    switch (act.act) {
      case "object":
        return this.#refuseObjection(act.on, at);
      case "resolve": {
        const oldest = this.#oldestOpen();
        if (oldest === null) return "LH012 NO_OPEN_OBJECTION";
        return act.on < oldest.filedOn ? "23514 objection_check1" : null;
      }
      case "publish":
        return this.#refuseRelease(act.on, act.lastDay, at);
      case "revoke":
        if (this.#revoked !== null || !this.#stands(act.on)) return "LH015 OUTSIDE_VALIDITY";
        return this.#setting.grounds.includes(act.ground) ? null : "23503 exit_case_scheme_ground_fkey";
      case "withdraw":
        if (this.#revoked !== null || this.#withdrawn !== null) return "LH015 OUTSIDE_VALIDITY";
        return this.#stands(act.on) ? null : "LH015 OUTSIDE_VALIDITY";
    }
  }

  #refuseObjection(on: string, at: number): string | null {
    const { postedOn } = this.#setting;
    if (postedOn === null) return "LH010 OBJECTION_OUTSIDE_WINDOW";
    if (this.#published !== null || this.#rejectedOn(on)) return "LH012 TITLE_NOT_IN_PUBLICITY";
    const lastDay = this.#setting.lastPublicityDay(at);
    return on < postedOn || (lastDay !== null && on > lastDay) ? "LH010 OBJECTION_OUTSIDE_WINDOW" : null;
  }

  #refuseRelease(on: string, lastDay: string | null, at: number): string | null {
    if (this.#published !== null) return "LH012 TITLE_ALREADY_PUBLISHED";
    if (this.#rejectedOn(on)) return "LH009 OBJECTION_OPEN";
    const { postedOn } = this.#setting;
    const publicityEnds = this.#setting.lastPublicityDay(at);
    if (postedOn !== null && on < postedOn) return "LH008 PUBLICITY_NOT_OVER";
    if (publicityEnds !== null && on <= publicityEnds) return "LH008 PUBLICITY_NOT_OVER";
    const settled = this.#objections.every(({ resolved }) => resolved?.outcome === "DISMISSED" && resolved.on <= on);
    if (!settled) return "LH009 OBJECTION_OPEN";
    return lastDay !== null && lastDay < on ? "23514 title_publication_check" : null;
  }

  #keep(act: Act, at: number): void {
    if (act.act === "post") this.#listedAt = at;
    if (act.act === "object") this.#objections.push({ filedOn: act.on, filedAt: at, resolved: null });
    if (act.act === "revoke") this.#revoked = { on: act.on, at };
    if (act.act === "withdraw") this.#withdrawn = { on: act.on, at };
    if (act.act === "resolve") {
      const oldest = this.#oldestOpen();
      if (oldest !== null) oldest.resolved = { outcome: act.outcome, on: act.on, at };
    }
    if (act.act === "publish") {
      const { validityYears } = this.#setting;
      const lastDay = act.lastDay ?? (validityYears === null ? null : yearsAfter(act.on, validityYears));
      this.#published = { on: act.on, at, lastDay };
    }
  }

  /** By now, as the register knows it: in force, or nobody knows. */
  #stands(on: string): boolean {
    return ["IN_FORCE", "VALIDITY_UNKNOWN"].includes(String(this.state(on, Number.POSITIVE_INFINITY)));
  }

  #rejectedOn(on: string): boolean {
    return this.#objections.some(({ resolved }) => resolved?.outcome === "UPHELD" && resolved.on <= on);
  }

  #oldestOpen(): Objection | null {
    const open = this.#objections.filter(({ resolved }) => resolved === null);
    return open.reduce<Objection | null>(
      (oldest, each) => (oldest === null || each.filedOn < oldest.filedOn ? each : oldest),
      null,
    );
  }
}

function known<T extends Fact>(fact: T | null, knownAt: number): T | null {
  return fact !== null && fact.at <= knownAt ? fact : null;
}

/** None of the days used here is a 29 February. */
function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
