import type { ActionState } from "../kit/actions.tsx";

/** Conditions that the form for an approval meets: it asks for the decision of record, its day and the title. */
const NAMED_IN_FORM = new Set(["CHECK_OF_ANOTHER_DAY", "TITLE_NOT_NAMED"]);

/**
 * The steps as the hub tells them, about today and what the case began with; an approval that lacks only what its form
 * asks for can be begun.
 */
export function withForms(actions: readonly ActionState[]): readonly ActionState[] {
  return actions.map((state) => {
    const met = state.action === "APPROVE" && state.reasons.every(({ code }) => NAMED_IN_FORM.has(String(code)));
    return met ? { ...state, possible: true } : state;
  });
}
