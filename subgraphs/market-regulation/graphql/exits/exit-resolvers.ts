import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import type { ExitCaseOnDay } from "../../domain/exits/exit-case.ts";
import { EXIT_MACHINE } from "../../domain/exits/exit-machine.ts";
import type { Enterprise, LeaderTitle } from "../../domain/register-standing.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { subjectOf } from "./exit-moves.ts";

/** How exit cases, what is outstanding after them, and bans are shown. */
export const exitResolvers = {
  Query: {
    async exitCase(_root, { id, validOn, knownAt }, { clock, exitCasesById, access }) {
      if (!isId(id)) return null;
      const found = await exitCasesById.load({
        id,
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? clock.now(),
      });
      if (found !== null) access.about(found.uscc);
      return found;
    },
    async exitCases(_root, { scheme, uscc, title, states, validOn, knownAt, ...part }, context) {
      const { viewer, clock, exits, access } = context;
      if (title != null && !isId(title)) return connectionOf<ExitCaseOnDay>([], false, placeOfCase);
      const { exitCases, hasNext } = await exits.cases.page(viewer, {
        scheme: scheme ?? null,
        uscc: uscc ?? null,
        title: title ?? null,
        states: states ?? null,
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      for (const each of exitCases) access.about(each.uscc);
      return connectionOf(exitCases, hasNext, placeOfCase);
    },
    async exitDuties(_root, { scheme, overdue, validOn, knownAt, ...part }, { viewer, clock, exits }) {
      const { duties, hasNext } = await exits.outstandingDuties(viewer, {
        scheme: scheme ?? null,
        overdue,
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      return connectionOf(duties, hasNext, ({ decidedAt, placeId }) => ({ at: decidedAt, id: placeId }));
    },
    async bans(_root, { uscc, scheme, state, validOn, knownAt, ...part }, { viewer, clock, exits }) {
      const { bans, hasNext } = await exits.bans(viewer, {
        uscc: uscc ?? null,
        scheme: scheme ?? null,
        state: state ?? null,
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      return connectionOf(bans, hasNext, ({ recordedAt, ban }) => ({ at: recordedAt, id: ban.id }));
    },
  },
  ExitCase: {
    title: titleShown,
    enterprise: enterpriseShown,
    async availableActions({ id }, _args, context) {
      const { viewer, exitCasesNow } = context;
      const now = await exitCasesNow.load(id);
      if (now === null) return [];
      // What a decision would have to say is for the decision to say.
      const said = { reason: "", fraud: true };
      return availableActions(
        EXIT_MACHINE,
        subjectOf(context, now, null, said),
        viewer.kind === "PUBLIC" ? null : viewer,
      );
    },
  },
  OutstandingDuty: {
    async exitCase({ exitCaseId, validOn, knownAt }, _args, { exitCasesById, access }) {
      const found = await exitCasesById.load({ id: exitCaseId, validOn, knownAt });
      if (found === null) throw new Error(`The case of an outstanding duty was expected on record: ${exitCaseId}.`);
      access.about(found.uscc);
      return found;
    },
  },
  BanOnDay: {
    enterprise: enterpriseShown,
    exitCase: ({ exitCaseId, validOn, knownAt }, _args, { exitCasesById }) =>
      exitCaseId === null ? null : exitCasesById.load({ id: exitCaseId, validOn, knownAt }),
  },
  ExitCaseError: { ...refusalMessage, citations: ({ citations }) => (citations === undefined ? [] : citations) },
} satisfies Resolvers;

interface OfTitle {
  readonly uscc: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** The enterprise of a case or a ban, on the same day. */
export async function enterpriseShown({ uscc, validOn, knownAt }: OfTitle, _args: object, { standings }: Context) {
  const { enterprise } = await standings.load({ uscc, validOn, knownAt });
  if (enterprise === null) throw new Error(`The enterprise of a title was expected on record: ${uscc}.`);
  return enterprise satisfies Enterprise;
}

/** A title on the same day; null when the register does not show it on that day. */
export async function titleShown(
  { titleId, uscc, validOn, knownAt }: OfTitle & { readonly titleId: string },
  _args: object,
  { standings }: Context,
): Promise<LeaderTitle | null> {
  const { titles } = await standings.load({ uscc, validOn, knownAt });
  const found = titles.find(({ title }) => title.id === titleId);
  return found === undefined ? null : found.title;
}

function placeOfCase({ openedAt, id }: ExitCaseOnDay) {
  return { at: openedAt, id };
}
