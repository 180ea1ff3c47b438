import type { ExitGround } from "../../../../shared/values/exit-ground.ts";
import type { OfEnterprise } from "../../../../shared/values/procedure/movers.ts";
import type { OfScheme } from "../procedure/movers.ts";
import type { ExitDutyKind } from "./exit-case.ts";

/** What a scheme's text says of cancelling, on a day. */
export interface ExitRules {
  /** Whether the working body orders the evaluation body to cancel. */
  readonly ordered: boolean;
  /** Whether the enterprise is told before. */
  readonly noticeFirst: boolean;
  /** Whether another integrity problem than fraud is a ground. */
  readonly otherIntegrity: boolean;
  /** What follows, in the order of the text. */
  readonly duties: readonly ExitDutyKind[];
}

/** What the guards of a case have to know. */
export interface ExitFacts extends OfScheme, OfEnterprise {
  readonly rules: ExitRules;
  /** Credit codes of the evaluation bodies that may cancel the title; none where none is on record. */
  readonly cancellingBodies: readonly string[];
  readonly ground: ExitGround;
  readonly groundOfScheme: boolean;
  /** Whether the title was released and is not revoked. */
  readonly cancellable: boolean;
  /** Days on which the title is in force, as far as is known; `to` null is without end. */
  readonly liveDays: readonly { readonly from: string; readonly to: string | null }[];
  readonly hasEvidence: boolean;
  readonly noticeGiven: boolean;
  /** Whether the title is revoked by this case. */
  readonly hasEffect: boolean;
  /** Whether a decision is on record that states no day. */
  readonly effectOpen: boolean;
  readonly dutiesDone: readonly ExitDutyKind[];
  /** Whether the decision comes with a reason; true where only its possibility is asked. */
  readonly reasonGiven: boolean;
  /** Whether the decision finds fraud; true where only its possibility is asked. */
  readonly fraudFound: boolean;
  /** The first day of the revocation; null where the decision states none. */
  readonly effectiveOn: string | null;
  readonly on: string;
  readonly today: string;
  readonly lastStepOn: string | null;
}
