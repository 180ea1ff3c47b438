import type { TypedDocumentNode } from "@urql/core";
import { useCallback, useState } from "react";
import { useClient } from "urql";
import { type Language, useLanguage } from "./language.tsx";
import { type Problem, problemsOf } from "./problem.ts";

/** Why a step was not taken, as its mutation says it. */
export interface StepError {
  readonly code: string;
  /** Where in the input: `["input", "on"]`. */
  readonly field: readonly string[];
  readonly message: string;
}

/** What came of a step. */
export type StepResult<Payload> =
  | { readonly done: true; readonly payload: Payload }
  | { readonly done: false; readonly errors: readonly StepError[] };

/** Takes steps of one kind. */
interface Step<Input, Payload> {
  readonly take: (input: Input) => Promise<StepResult<Payload>>;
  readonly taking: boolean;
}

interface WithErrors {
  readonly errors: readonly { readonly code: string; readonly field: readonly string[]; readonly message: string }[];
}

/**
 * A mutation of the hub with `$input` and `$language`. The idempotency key stays the same while the same input is sent
 * again, so that a lost answer does nothing twice.
 *
 * @param payloadOf finds the mutation's payload in the answer
 */
export function useStep<Data, Input extends { idempotencyKey: string | number }, Payload extends WithErrors>(
  mutation: TypedDocumentNode<Data, { input: Input; language: Language }>,
  payloadOf: (data: Data) => Payload | null | undefined,
): Step<Omit<Input, "idempotencyKey">, Payload> {
  const client = useClient();
  const { language } = useLanguage();
  const [taking, setTaking] = useState(false);
  const [sent, setSent] = useState<{ readonly text: string; readonly key: string } | null>(null);
  const take = useCallback(
    async (input: Omit<Input, "idempotencyKey">): Promise<StepResult<Payload>> => {
      const text = JSON.stringify(input);
      const key = sent?.text === text ? sent.key : crypto.randomUUID();
      setSent({ text, key });
      setTaking(true);
      try {
        const variables = { input: { ...input, idempotencyKey: key } as Input, language };
        const { data, error } = await client.mutation(mutation, variables).toPromise();
        const payload = data === undefined || data === null ? null : payloadOf(data);
        if (!payload) return { done: false, errors: problemsOf(error, language).map(asStepError) };
        // Something was answered: the same words again are a new step.
        setSent(null);
        return payload.errors.length > 0 ? { done: false, errors: payload.errors } : { done: true, payload };
      } finally {
        setTaking(false);
      }
    },
    [client, mutation, payloadOf, language, sent],
  );
  return { take, taking };
}

/**
 * A mutation of the hub that needs no idempotency key, since a repeat changes nothing.
 *
 * @param payloadOf finds the mutation's payload in the answer
 */
export function useKeylessStep<Data, Input extends object, Payload extends WithErrors>(
  mutation: TypedDocumentNode<Data, { input: Input; language: Language }>,
  payloadOf: (data: Data) => Payload | null | undefined,
): (input: Input) => Promise<StepResult<Payload>> {
  const client = useClient();
  const { language } = useLanguage();
  return useCallback(
    async (input: Input): Promise<StepResult<Payload>> => {
      const { data, error } = await client.mutation(mutation, { input, language }).toPromise();
      const payload = data === undefined || data === null ? null : payloadOf(data);
      if (!payload) return { done: false, errors: problemsOf(error, language).map(asStepError) };
      return payload.errors.length > 0 ? { done: false, errors: payload.errors } : { done: true, payload };
    },
    [client, mutation, payloadOf, language],
  );
}

function asStepError({ code, message }: Problem): StepError {
  return { code, field: [], message };
}
