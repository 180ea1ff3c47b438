import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { CALL_MACHINE, type CallFacts } from "../../domain/schemes/call-machine.ts";
import { KEY_FIELD_MACHINE, type KeyFieldFacts } from "../../domain/schemes/key-field-machine.ts";
import type { CallNow, CallOnDay } from "../../persistence/schemes/calls.ts";
import type { KeyFieldOnDay } from "../../persistence/schemes/key-fields.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";

/** How key fields and calls are shown. */
export const keyFieldResolvers = {
  Query: {
    keyFieldGroups: (_root, { scheme }, { schemesDesk }) => schemesDesk.groups.load(scheme),
    async keyFields(_root, { scheme, year, validOn, knownAt, ...part }, { clock, schemesDesk }) {
      const days = { validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
      const found = await schemesDesk.keyFieldPages.load({ scheme, year, ...days, ...readListPart(part) });
      return connectionOf(found.items, found.hasNext, ({ publishedAt, id }) => ({ at: publishedAt, id }));
    },
    async calls(_root, { scheme, year, validOn, knownAt, ...part }, { clock, schemesDesk }) {
      const days = { validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
      const found = await schemesDesk.callPages.load({ scheme, year: year ?? null, ...days, ...readListPart(part) });
      return connectionOf(found.items, found.hasNext, ({ callAt, id }) => ({ at: callAt, id }));
    },
    async call(_root, { id, validOn, knownAt }, { clock, schemesDesk }) {
      if (!isId(id)) return null;
      return schemesDesk.calls.load({ id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() });
    },
  },
  KeyField: {
    async group({ scheme, group }, _args, { schemesDesk }) {
      if (group === null) return null;
      const groups = await schemesDesk.groups.load(scheme);
      return groups.find(({ code }) => code === group) ?? null;
    },
    async availableActions({ id }, _args, context) {
      const { viewer, schemesDesk, clock } = context;
      const now = await schemesDesk.keyFields.load({ id, validOn: clock.today(), knownAt: LAST_INSTANT });
      if (now === null) return [];
      const subject = { state: now.state, facts: await factsOfKeyField(context, now, null) };
      return availableActions(KEY_FIELD_MACHINE, subject, viewer.kind === "PUBLIC" ? null : viewer);
    },
  },
  KeyFieldGroup: {
    name: ({ name, nameEn }, { language }) => (language === "ZH" ? name : nameEn),
    citation: ({ document, clause, basis }) => ({ document, clause, basis }),
  },
  KeyFieldError: {
    ...refusalMessage,
    current: ({ current }) => (current === null ? null : (current[0] ?? null)),
  },
  Call: {
    async keyFields({ keyFieldIds, validOn, knownAt }: CallOnDay, _args, { schemesDesk }) {
      const found = await Promise.all(keyFieldIds.map((id) => schemesDesk.keyFields.load({ id, validOn, knownAt })));
      return found.filter((each) => each !== null);
    },
    async availableActions({ id }, _args, context) {
      const { viewer, schemesDesk } = context;
      const now = await schemesDesk.callsNow.load(id);
      if (now === null) return [];
      const subject = { state: now.state, facts: await factsOfCall(context, now, null) };
      return availableActions(CALL_MACHINE, subject, viewer.kind === "PUBLIC" ? null : viewer);
    },
  },
  CallError: refusalMessage,
} satisfies Resolvers;

/** What the guards have to know of a key field that is published. */
export async function factsOfKeyField(
  { clock, schemesDesk }: Context,
  { scheme, group, publishedOn, stateSince, state }: KeyFieldOnDay,
  on: string | null,
): Promise<KeyFieldFacts> {
  const today = clock.today();
  const ties = await schemesDesk.ties.load({ scheme, on: today });
  const groups = (await schemesDesk.groups.load(scheme)).map(({ code }) => code);
  const { jurisdiction = null, workingBody = null } = ties ?? {};
  const lastStepOn = state === "PUBLISHED" ? publishedOn : stateSince;
  return { jurisdiction, workingBody, group, groups, publishedAlready: true, on: on ?? today, today, lastStepOn };
}

/** What the guards have to know of a call. */
export async function factsOfCall(
  { clock, schemesDesk }: Context,
  { scheme, keyFieldCount, keyFieldsPublished, closesOn, lastStepOn }: CallNow,
  on: string | null,
): Promise<CallFacts> {
  const today = clock.today();
  const ties = await schemesDesk.ties.load({ scheme, on: today });
  const { jurisdiction = null, workingBody = null } = ties ?? {};
  return {
    jurisdiction,
    workingBody,
    keyFieldCount,
    keyFieldsPublished,
    closesOn,
    on: on ?? today,
    today,
    lastStepOn,
  };
}
