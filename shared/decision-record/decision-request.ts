import { createHash } from "node:crypto";
import type { SignedInViewer } from "../access/viewer.ts";
import { canonicalBytes } from "../signing/canonical.ts";
import type { CivilDate } from "../values/civil-date.ts";
import type { DivisionCode } from "../values/division.ts";
import type { Uscc } from "../values/uscc.ts";
import type { OwnParts } from "./decision-statement.ts";
import { type IssueRefusal, refused } from "./issue-refusal.ts";

/** What somebody asks to have decided. */
export interface DecisionRequest<Own extends OwnParts> {
  readonly uscc: Uscc;
  readonly jurisdiction: DivisionCode;
  /** Null for today, or for the day of the decision that is re-checked. */
  readonly validOn: CivilDate | null;
  readonly own: Own;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly idempotencyKey: string;
  readonly nonce: string | null;
  /** The earlier decision whose question is asked again; null for a new question. */
  readonly recheckOf: string | null;
}

const LONGEST_KEY = 200;
const LONGEST_LEGAL_BASIS = 2_000;

/** Why a request cannot be decided whatever the facts are; null when it can. */
export function faultOf(
  { scopes: _, ...viewer }: SignedInViewer,
  request: DecisionRequest<OwnParts>,
): IssueRefusal | null {
  if (!viewer.purposes.has(request.purpose)) return refused("PURPOSE_NOT_ALLOWED", ["purpose"]);
  if (request.legalBasis.trim() === "") return refused("LEGAL_BASIS_NOT_GIVEN", ["legalBasis"]);
  const texts = [
    ["legalBasis", request.legalBasis, LONGEST_LEGAL_BASIS],
    ["idempotencyKey", request.idempotencyKey, LONGEST_KEY],
    ["nonce", request.nonce ?? "-", LONGEST_KEY],
  ] as const;
  const wrong = texts.find(([, text, longest]) => !isAccepted(text, longest));
  return wrong === undefined ? null : refused("TEXT_NOT_ACCEPTED", [wrong[0]]);
}

/** Characters that nobody sees could make two texts look alike, or break a line of a log. */
function isAccepted(text: string, longest: number): boolean {
  return (
    text.length > 0 &&
    text.length <= longest &&
    !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\p{Noncharacter_Code_Point}]/u.test(text)
  );
}

/** SHA-256 of everything that was asked for but the key: a repeat is the same request or it is refused. */
export function requestHash({ idempotencyKey: _, ...asked }: DecisionRequest<OwnParts>): Buffer {
  return createHash("sha256").update(canonicalBytes(asked)).digest();
}
