import type { ExitEvent } from "../../../../subgraphs/market-regulation/domain/exits/exit-machine.ts";

export type Who =
  | "the enterprise"
  | "the working body"
  | "the evaluation body"
  | "an officer"
  | "the environment department";

const HANDLING: readonly Who[] = ["an officer", "the working body", "the evaluation body"];

/** Who takes a step with a Yunnan case, as yunnan-2020-9 §3(6) gives it; not read from the table. */
export const MAY_MOVE: Readonly<Record<ExitEvent, readonly Who[]>> = {
  OPEN: HANDLING,
  ADD_EVIDENCE: [...HANDLING, "the environment department"],
  NOTIFY: HANDLING,
  REPLY: ["the enterprise"],
  ORDER: ["the working body"],
  DECIDE: ["the evaluation body"],
  DISMISS: ["an officer", "the working body"],
  PUBLICISE: ["the working body"],
  REPORT: ["the working body"],
  ENTER_CREDIT: ["the working body"],
  CLOSE: ["an officer", "the working body"],
};
