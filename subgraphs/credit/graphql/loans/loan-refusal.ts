import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { CreditCaseOnDay } from "../../domain/loans/credit-case.ts";
import {
  branchOnRecord,
  checkOfThatDay,
  checkOnRecord,
  firstCaseOfItsCheck,
  institutionOnRecord,
  productOffered,
  titleCounted,
  titleNamed,
} from "../../domain/loans/credit-case-guards.ts";
import type { BranchOnDay, InstitutionOnDay, ProductOnDay } from "../../domain/loans/institution.ts";
import type { LoanPublication } from "../../persistence/loans/loan-statistics.ts";
import type {
  CreditBranchErrorCode,
  CreditCaseErrorCode,
  CreditInstitutionErrorCode,
  CreditLoanPublicationErrorCode,
  CreditProductErrorCode,
} from "../generated/types.ts";

export type InstitutionRefusal = ProcedureRefusal<CreditInstitutionErrorCode, InstitutionOnDay>;
export type BranchRefusal = ProcedureRefusal<CreditBranchErrorCode, BranchOnDay>;
export type ProductRefusal = ProcedureRefusal<CreditProductErrorCode, ProductOnDay>;
export type CaseRefusal = ProcedureRefusal<CreditCaseErrorCode, CreditCaseOnDay>;
export type PublicationRefusal = ProcedureRefusal<CreditLoanPublicationErrorCode, LoanPublication>;

/** What this desk says no with, beside what its table says. */
const MESSAGES = {
  NOT_ON_RECORD: { ZH: "没有可供办理的此项记录。", EN: "Nothing that the caller may move has this id or code." },
  NOT_FOR_THIS_CALLER: { ZH: "此操作由其他主体办理。", EN: "By the procedure somebody else does this." },
  DAY_OUT_OF_ORDER: { ZH: "日期不得晚于今天。", EN: "What is stated holds from today or an earlier day." },
  ENDED_ALREADY: { ZH: "该日此项记录已终止。", EN: "By that day it has ended already." },
  CODE_OF_ANOTHER: {
    ZH: "此统一社会信用代码已登记于另一机构。",
    EN: "The credit code is on record for a lender with another tenant.",
  },
  QUARTER_NOT_KNOWN: { ZH: "没有此季度。", EN: "A quarter is 1 to 4 of a year from 2000 to 2999." },
  PERIOD_NOT_OVER: {
    ZH: "本季度贷款尚可报送，暂不发布。",
    EN: "Loans of the quarter may still be reported; it is published 30 days after its end.",
  },
  PUBLISHED_ALREADY: {
    ZH: "本季度统计已发布；每季度只发布一次。",
    EN: "The figures of the quarter are published; they are published once.",
  },
  LOANS_CHANGED: {
    ZH: "计算期间又有本季度贷款报送，请以新的幂等键重试。",
    EN: "Loans of the quarter were reported while it was counted; ask again with a new key.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const GUARD_MESSAGES: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  [
    institutionOnRecord,
    firstCaseOfItsCheck,
    branchOnRecord,
    productOffered,
    checkOnRecord,
    checkOfThatDay,
    titleCounted,
    titleNamed,
  ].map(({ refusal: { code, message } }) => [code, message]),
);

/** A refusal by its code. */
export function loanRefusal<Code extends keyof typeof MESSAGES>(
  code: Code,
  field: string,
): ProcedureRefusal<Code, never> {
  return refusal(code, field, MESSAGES[code]);
}

/** Where in the input a refusal is at home, by its code; where the thing itself is named for any other. */
const FIELDS: Readonly<Record<string, string>> = {
  DAY_OUT_OF_ORDER: "on",
  BRANCH_NOT_ON_RECORD: "branch",
  PRODUCT_NOT_OFFERED: "product",
  DECISION_NOT_ON_RECORD: "decision",
  CASE_ON_RECORD: "decision",
  CHECK_OF_ANOTHER_DAY: "decision",
  TITLE_NOT_NAMED: "title",
  TITLE_NOT_COUNTED: "title",
};

/** The refusal for a code of the table or an outcome of the database, at its place in the input. */
export function refusalFor<Code extends string>(
  code: string,
  field: string,
  told?: Bilingual,
): ProcedureRefusal<Code, never> {
  const message = told ?? GUARD_MESSAGES[code] ?? (MESSAGES as Readonly<Record<string, Bilingual>>)[code];
  if (message === undefined) throw new Error(`An outcome of the procedure was expected; ${code} came.`);
  // The functions and the table of a thing tell only what its enum has; a test holds them together.
  return refusal(code as Code, FIELDS[code] ?? field, message);
}
