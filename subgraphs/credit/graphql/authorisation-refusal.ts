import type { Language } from "../../../shared/values/decision/messages.ts";

/** Why an authorisation was not given or not withdrawn; the words come with the language that is asked for. */
export interface AuthorisationRefusal<Code extends keyof typeof MESSAGES> {
  readonly code: Code;
  /** Where in the input. */
  readonly field: readonly string[];
}

export type GrantRefusal = AuthorisationRefusal<"TEXT_NOT_ACCEPTED" | "UNTIL_PASSED" | "ALREADY_AUTHORISED">;
export type WithdrawRefusal = AuthorisationRefusal<"NOT_ON_RECORD" | "ALREADY_ENDED">;

const MESSAGES = {
  TEXT_NOT_ACCEPTED: {
    ZH: "机构名称或幂等键为空、过长或含有不允许的字符。",
    EN: "The text is empty, too long (institutions 128, keys 200 characters) or has characters that it may not have.",
  },
  UNTIL_PASSED: { ZH: "截止日已过。", EN: "The last day of an authorisation is today or later; this one has passed." },
  ALREADY_AUTHORISED: {
    ZH: "该机构在此期间已有同类授权。",
    EN: "The institution has such an authorisation for some of these days already; withdraw it first.",
  },
  NOT_ON_RECORD: { ZH: "本企业没有此项授权。", EN: "No authorisation of this enterprise has this id." },
  ALREADY_ENDED: { ZH: "该授权已经到期。", EN: "The authorisation has ended by itself." },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The words of a refusal. */
export const refusalMessage = {
  message: ({ code }: { readonly code: keyof typeof MESSAGES }, { language }: { readonly language: Language }) =>
    MESSAGES[code][language],
};
