import { useClient } from "urql";
import { OwnAuthorisationWithdrawDocument } from "../../generated/own.ts";
import { useLanguage } from "../kit/language.tsx";
import { problemsOf } from "../kit/problem.ts";
import type { StepResult } from "../kit/use-step.ts";

/** Takes an authorisation back; it has no key, since a repeat changes nothing. */
export function useWithdrawal(): (id: string) => Promise<StepResult<unknown>> {
  const client = useClient();
  const { language } = useLanguage();
  return async (id) => {
    const { data, error } = await client
      .mutation(OwnAuthorisationWithdrawDocument, { input: { id }, language })
      .toPromise();
    const payload = data?.creditAuthorisationWithdraw ?? null;
    if (payload === null) {
      return {
        done: false,
        errors: problemsOf(error, language).map(({ code, message }) => ({ code, field: [], message })),
      };
    }
    return payload.errors.length > 0 ? { done: false, errors: payload.errors } : { done: true, payload };
  };
}
