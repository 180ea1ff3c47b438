import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { DeclarationOnDay } from "../../domain/declarations/declaration-on-day.ts";
import type {
  DeclarationDeclareErrorCode,
  DeclarationDraftErrorCode,
  DeclarationReviseErrorCode,
  DeclarationWithdrawErrorCode,
} from "../generated/types.ts";

export type DraftRefusal = ProcedureRefusal<DeclarationDraftErrorCode, DeclarationOnDay>;
export type DeclareRefusal = ProcedureRefusal<DeclarationDeclareErrorCode, DeclarationOnDay>;
export type ReviseRefusal = ProcedureRefusal<DeclarationReviseErrorCode, DeclarationOnDay>;
export type WithdrawRefusal = ProcedureRefusal<DeclarationWithdrawErrorCode, DeclarationOnDay>;

const MESSAGES = {
  NOT_ON_RECORD: { ZH: "本企业没有此项声明。", EN: "No declaration of this enterprise has this id." },
  NOT_ITS_REVISION: {
    ZH: "所列草稿不是对此声明的修订。",
    EN: "The draft named does not revise this declaration.",
  },
  ENTERPRISE_NOT_ON_RECORD: {
    ZH: "登记册中没有本企业。",
    EN: "The register does not hold the enterprise; its registration comes first.",
  },
  REVISION_NOT_STATED: {
    ZH: "修改草稿须注明所见版次；新草稿不注明版次，修改时不另指明所修订的声明。",
    EN: "A change of a draft names the revision at which it was seen; a new draft names none, and only a new one says what it revises.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function declarationRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}

/** The refusal of somebody who saw a declaration as it no longer is. */
export function conflict(
  field: string,
  current: DeclarationOnDay | null,
): ProcedureRefusal<"CONFLICT", DeclarationOnDay> {
  return {
    ...refusal("CONFLICT", field, {
      ZH: "此声明已被他人更改，请按现状办理。",
      EN: "Somebody has changed it since it was seen; look at how it stands and ask again.",
    }),
    current,
  };
}
