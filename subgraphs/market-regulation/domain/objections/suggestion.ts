/** RECEIVED 已收到, CONSIDERED 研究中, ADOPTED 采纳, DECLINED 未采纳. */
export type SuggestionState = "RECEIVED" | "CONSIDERED" | "ADOPTED" | "DECLINED";

/** What is suggested: yunnan-2020-9 §7(2). */
export type SuggestionKind = "KEY_FIELD" | "CORE_INDICATOR" | "SUPERVISION";

/** What somebody suggests. */
export interface SuggestionContent {
  readonly scheme: string;
  readonly kind: SuggestionKind;
  /** Category by GB/T 4754-2017; null when it concerns none. */
  readonly category: string | null;
  readonly text: string;
}

/** A suggestion as it was on a day, as far as was known at an instant; who made it stands elsewhere. */
export interface SuggestionOnDay {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly scheme: string;
  /** The division of the scheme; null for the national one. */
  readonly jurisdiction: string | null;
  /** The credit code of its working body; null while none is appointed. */
  readonly workingBody: string | null;
  readonly kind: SuggestionKind;
  readonly category: string | null;
  readonly receivedOn: string;
  readonly state: SuggestionState;
  readonly stateSince: string;
  /** Why it was adopted or declined; null until it was. */
  readonly reasons: string | null;
  readonly revision: number;
  readonly receivedAt: string;
  readonly recordedAt: string;
}
