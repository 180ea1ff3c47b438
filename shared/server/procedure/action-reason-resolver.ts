import { refusalMessage } from "./procedure-answer.ts";

/** Puts into words why something cannot be done now; for every department that shows `availableActions`. */
export const actionReasonResolver = { ActionReason: refusalMessage };
