import { GraphQLError } from "graphql";
import { PUBLIC_TENANT } from "../../access/viewer.ts";
import type { ProcedureRequest } from "../../procedure/procedure-request.ts";
import type { Language } from "../../values/decision/messages.ts";
import type { Bilingual } from "../../values/procedure/state-machine.ts";

/** Why nothing was done. */
export interface ProcedureRefusal<Code extends string, Thing> {
  readonly code: Code;
  /** Where in the input. */
  readonly field: readonly string[];
  readonly message: Bilingual;
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current: Thing | null;
}

/** The words of a refusal in the language asked for. */
export const refusalMessage = {
  message: ({ message }: { readonly message: Bilingual }, { language }: { readonly language: Language }) =>
    message[language],
};

/** A refusal for one place of the input. */
export function refusal<Code extends string>(
  code: Code,
  field: string,
  message: Bilingual,
): ProcedureRefusal<Code, never> {
  return { code, field: field === "" ? ["input"] : ["input", ...field.split(".")], message, current: null };
}

/**
 * The refusal of a key that nobody could have meant; empty for one that can be taken. Those who do not sign in share
 * one tenant, so that only a random key keeps them apart.
 */
export function keyRefusal({ key, tenant }: ProcedureRequest): ProcedureRefusal<"TEXT_NOT_ACCEPTED", never>[] {
  if (tenant === PUBLIC_TENANT) return RANDOM_KEY.test(key) ? [] : [KEY_NOT_RANDOM];
  if (/^[^\p{C}]+$/u.test(key) && key.length <= 200) return [];
  return [
    refusal("TEXT_NOT_ACCEPTED", "idempotencyKey", {
      ZH: "幂等键应为1至200个可见字符。",
      EN: "An idempotency key has 1 to 200 characters, none of them invisible.",
    }),
  ];
}

const RANDOM_KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const KEY_NOT_RANDOM = refusal("TEXT_NOT_ACCEPTED", "idempotencyKey", {
  ZH: "未登录者的幂等键应为随机UUID（第4版，小写）。",
  EN: "Without a sign-in the idempotency key is a random UUID (version 4, lower case).",
});

/** The fault of a key that was used for another request. */
export function keyReused(): GraphQLError {
  return new GraphQLError("The idempotency key was used for another request; take a new key.", {
    extensions: { code: "IDEMPOTENCY_KEY_REUSED", messageZh: "此幂等键已用于另一请求，请换用新键。" },
  });
}

/** Whether a text can be an id of this register. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
