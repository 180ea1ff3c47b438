import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { isWithin, parseDivisionCode } from "../../../../shared/values/division.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { subsidyPolicy } from "../../domain/subsidies/priority-list.ts";
import { SUBSIDY_APPLICATION_MACHINE, SUBSIDY_PROGRAMME_MACHINE } from "../../domain/subsidies/subsidy-machines.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { applicationFacts, judgeApplying, listingOf, NOTHING_TO_LIST, programmeFacts } from "./subsidy-facts.ts";
import { provisionMessage, provisionOf } from "./subsidy-policy-view.ts";

/** How programmes, applications and lists are shown. */
export const subsidyResolvers = {
  Query: {
    async subsidyPolicy(_root, { jurisdiction, validOn, knownAt }, { clock, subsidyLoaders }) {
      const division = parseDivisionCode(jurisdiction);
      const asked = { validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() };
      return { jurisdiction, finding: subsidyPolicy(await subsidyLoaders.rules(), division, asked) };
    },
    async subsidyProgrammes(_root, { jurisdiction, validOn, knownAt, ...part }, { viewer, clock, subsidies }) {
      const { items, hasNext } = await subsidies.programmes(viewer, {
        jurisdiction: jurisdiction == null ? null : parseDivisionCode(jurisdiction),
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? null,
        ...readListPart(part),
      });
      return connectionOf(items, hasNext, ({ recordedAt, id }) => ({ at: recordedAt, id }));
    },
    async subsidyProgramme(_root, { id, validOn, knownAt }, { viewer, clock, subsidies }) {
      if (!isId(id)) return null;
      const asked = { id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? null };
      return (await subsidies.find(viewer, [asked]))[0] ?? null;
    },
    async subsidyApplications(_root, { programme, ...part }, { viewer, access, subsidies }) {
      const asked = readListPart(part);
      const { items, hasNext } =
        programme != null && !isId(programme)
          ? { items: [], hasNext: false }
          : await subsidies.applications(viewer, { programme: programme ?? null, ...asked });
      for (const { uscc } of items) access.about(uscc);
      return connectionOf(items, hasNext, ({ recordedAt, id }) => ({ at: recordedAt, id }));
    },
    async serviceRecords(_root, { jurisdiction, uscc }, context) {
      const division = parseDivisionCode(jurisdiction);
      const { viewer, clock, access, subsidies } = context;
      // The department reads what its own divisions recorded.
      const officer = viewer.kind === "SIGNED_IN" && viewer.department === "finance";
      if (!officer || !viewer.jurisdictions.some((each) => isWithin(division, each))) return [];
      const found = await subsidies.services(viewer, uscc == null ? null : [uscc], jurisdiction, clock.today());
      for (const record of found) access.about(record.uscc);
      return found;
    },
  },
  SubsidyPolicy: {
    provision: ({ finding }) => provisionOf(finding),
    message: ({ finding }, { language }) => provisionMessage(finding, language),
    citation: ({ finding: { rule } }) => (rule === null ? null : rule.citation),
  },
  SubsidyProgramme: {
    async priorityList({ id, state }, _args, { subsidyLoaders }) {
      return state === "LISTED" ? subsidyLoaders.lists.load(id) : null;
    },
    async availableActions({ id }, _args, context) {
      const now = await context.subsidyLoaders.programmes.load(id);
      if (now === null) return [];
      // Whoever may not list is not told what is in the way.
      const listing = now.state === "CLOSED" && isFinance(context) ? await listingOf(context, now) : NOTHING_TO_LIST;
      const facts = await programmeFacts(context, now, null, listing);
      const ofOffice = availableActions(
        SUBSIDY_PROGRAMME_MACHINE,
        { state: now.state, facts },
        actorOf(context.viewer),
      );
      return [...ofOffice, await judgeApplying(context, now)];
    },
  },
  SubsidyApplication: {
    async programme({ programme }, _args, context) {
      const found = await context.subsidyLoaders.programmes.load(programme);
      if (found === null) throw new Error("An application's programme was expected.");
      return found;
    },
    async availableActions({ id }, _args, context) {
      const now = await context.subsidyLoaders.applications.load(id);
      const programme = now === null ? null : await context.subsidyLoaders.programmes.load(now.programme);
      if (now === null || programme === null) return [];
      const { uscc, lastStepOn } = now;
      const facts = applicationFacts(context, programme, uscc, { on: null, lastStepOn, appliedAlready: true });
      return availableActions(SUBSIDY_APPLICATION_MACHINE, { state: now.state, facts }, actorOf(context.viewer));
    },
  },
  SubsidyProgrammeError: refusalMessage,
  SubsidyApplicationError: refusalMessage,
  ServiceRecordError: refusalMessage,
} satisfies Resolvers;

function isFinance({ viewer }: Context): boolean {
  return viewer.kind === "SIGNED_IN" && viewer.department === "finance";
}
