import type { Language } from "../values/decision/messages.ts";
import type { InvalidValue } from "../values/invalid-value.ts";

/** Why a decision was not taken; the codes of the mutations' errors. */
export type IssueRefusalCode = keyof typeof MESSAGES;

/** A decision that was not taken. */
export interface IssueRefusal {
  readonly code: IssueRefusalCode;
  /** Where in the input; empty when it is about none of its fields. */
  readonly field: readonly string[];
  readonly message: Readonly<Record<Language, string>>;
}

const MESSAGES = {
  PURPOSE_NOT_ALLOWED: {
    ZH: "调用方无权以此目的作出查询决定。",
    EN: "The caller may not ask for this purpose; its token names the purposes that it may state.",
  },
  LEGAL_BASIS_NOT_GIVEN: {
    ZH: "须写明法律依据。",
    EN: "A decision of record names the legal basis on which it is asked.",
  },
  TEXT_NOT_ACCEPTED: {
    ZH: "文本为空、过长或含有不可见字符。",
    EN: "The text is empty, too long (keys and nonces 200, legal basis 2,000 characters) or has invisible characters.",
  },
  RECHECK_NOT_ON_RECORD: {
    ZH: "没有可供复核的此项决定。",
    EN: "No decision of yours with this id is on record, so it cannot be re-checked.",
  },
  RECHECK_OF_ANOTHER_QUESTION: {
    ZH: "复核须与原决定的问题相同：企业、地区、日期和标的。",
    EN: "A re-check asks the same question: enterprise, jurisdiction, day and the measure's own parts.",
  },
  RECHECK_NOT_NEWER: {
    ZH: "原决定之后登记册副本尚无新的信息，请稍后复核。",
    EN: "The department knows nothing later than the decision that is re-checked; ask again in a moment.",
  },
  MALFORMED: { ZH: "此项输入无法识别。", EN: "A value of this item cannot be read." },
  IDEMPOTENCY_KEY_REUSED: {
    ZH: "此幂等键已用于另一请求。",
    EN: "The idempotency key was used for another request; take a new key for a new decision.",
  },
  IDEMPOTENCY_KEY_IN_FLIGHT: {
    ZH: "此幂等键的请求正在处理，请稍后以同一键重试。",
    EN: "A request with this idempotency key is being decided; ask again in a moment with the same key.",
  },
  LOG_UNAVAILABLE: {
    ZH: "决定日志无法写入，未作出决定；请稍后以同一键重试。",
    EN: "The log of decisions cannot be written, so nothing is decided; ask again later with the same key.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** A refusal in the words of its code. */
export function refused(code: IssueRefusalCode, field: readonly string[] = []): IssueRefusal {
  return { code, field, message: MESSAGES[code] };
}

/** A value of a batch's item that cannot be read. */
export function malformed(field: string, { message, messageZh }: InvalidValue): IssueRefusal {
  return { code: "MALFORMED", field: [field], message: { EN: message, ZH: messageZh } };
}
