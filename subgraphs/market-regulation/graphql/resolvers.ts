import { accessEntries } from "../../../shared/access-log/access-entries.ts";
import { mergeDesks } from "../../../shared/server/merge-desks.ts";
import { actionReasonResolver } from "../../../shared/server/procedure/action-reason-resolver.ts";
import { parseDivisionCode } from "../../../shared/values/division.ts";
import { parseUscc } from "../../../shared/values/uscc.ts";
import { InvalidWorkingDays } from "../domain/invalid-working-days.ts";
import { policyFile } from "../persistence/policy-file.ts";
import { bodyResolvers } from "./bodies/body-resolvers.ts";
import { baselineResolvers } from "./declarations/baseline-resolvers.ts";
import { declarationMutations } from "./declarations/declaration-mutations.ts";
import { declarationResolvers } from "./declarations/declaration-resolvers.ts";
import { accidentResolvers } from "./exits/accident-resolvers.ts";
import { exitMutations } from "./exits/exit-mutations.ts";
import { exitResolvers } from "./exits/exit-resolvers.ts";
import { reviewResolvers } from "./exits/review-resolvers.ts";
import { feedResolvers } from "./feeds/feed-resolvers.ts";
import { openDataResolvers } from "./feeds/open-data-resolvers.ts";
import { findingResolvers } from "./finding/finding-resolvers.ts";
import type { Resolvers } from "./generated/types.ts";
import { objectionFiling } from "./objections/objection-filing.ts";
import { objectionMutations } from "./objections/objection-mutations.ts";
import { objectionResolvers } from "./objections/objection-resolvers.ts";
import { suggestionMutations } from "./objections/suggestion-mutations.ts";
import { suggestionResolvers } from "./objections/suggestion-resolvers.ts";
import { departmentView, noticeView } from "./policy-view.ts";
import { rankingMutations } from "./rankings/ranking-mutations.ts";
import { rankingResolvers } from "./rankings/ranking-resolvers.ts";
import { callMutations } from "./schemes/call-mutations.ts";
import { evaluationSchemeMutations } from "./schemes/evaluation-scheme-mutations.ts";
import { evaluationSchemeResolvers } from "./schemes/evaluation-scheme-resolvers.ts";
import { keyFieldMutations } from "./schemes/key-field-mutations.ts";
import { keyFieldResolvers } from "./schemes/key-field-resolvers.ts";
import { publicityMutations } from "./schemes/publicity-mutations.ts";
import { publicityResolvers } from "./schemes/publicity-resolvers.ts";
import { dutyResolvers } from "./statistics/duty-resolvers.ts";
import { figureResolvers } from "./statistics/figure-resolvers.ts";
import { reportResolvers } from "./statistics/report-resolvers.ts";
import { statisticResolvers } from "./statistics/statistic-resolvers.ts";
import { reportMutations } from "./statistics/statistics-resolvers.ts";
import { supervisionResolvers } from "./supervision/supervision-resolvers.ts";
import { timerResolvers } from "./timers/timer-resolvers.ts";
import { candidateMutations } from "./titles/candidate-mutations.ts";
import { candidateResolvers } from "./titles/candidate-resolvers.ts";
import { shortlistMutations } from "./titles/shortlist-mutations.ts";
import { titleMutations } from "./titles/title-mutations.ts";
import { titleResolvers } from "./titles/title-resolvers.ts";

const registerResolvers: Resolvers = {
  Query: {
    registerAccessEntries: (_root, asked, { viewer, accessLog }) => accessEntries(accessLog, viewer, asked),
    async publicityLastDay(_root, { postedOn, workingDays, knownAt }, { viewer, register, clock }) {
      if (workingDays < 1 || workingDays > 250) throw new InvalidWorkingDays(workingDays);
      return register.workingDayAfter(viewer, postedOn, workingDays, knownAt ?? clock.now());
    },
    async policyDocuments(_root, { knownAt }, { viewer, register, clock }) {
      const rows = await register.notices(viewer, null, knownAt ?? clock.now());
      return rows.map(noticeView);
    },
    async policyDocument(_root, { id, knownAt }, { viewer, register, clock }) {
      const [row] = await register.notices(viewer, id, knownAt ?? clock.now());
      return row === undefined ? null : noticeView(row);
    },
    policyFile: (_root, { name }, { viewer }) => policyFile(viewer, name),
    async departments(_root, { jurisdiction }, { viewer, register }) {
      const rows = await register.departments(viewer, parseDivisionCode(jurisdiction));
      return rows
        .filter(({ department }) => department.kind === "DEPARTMENT")
        .map(({ department, notice }) => departmentView(department, notice));
    },
  },
  Standing: {
    enterprise: async (question, _args, { standings }) => (await standings.load(question)).enterprise,
    titles: async (question, _args, { standings }) => (await standings.load(question)).titles,
    ban: async (question, _args, { standings }) => (await standings.load(question)).ban,
    registerKnownAt: async (question, _args, { standings }) => (await standings.load(question)).knownAt,
  },
  Enterprise: {
    // Without a question beside the code, the enterprise is shown as it is today.
    async __resolveReference(reference, { standings, clock }) {
      const uscc = parseUscc(reference.uscc);
      return (await standings.load({ uscc, validOn: clock.today(), knownAt: clock.now() })).enterprise;
    },
  },
};

/** A line for each desk of the department. */
export const resolvers: Resolvers = mergeDesks<Resolvers>(
  registerResolvers,
  actionReasonResolver,
  { Mutation: declarationMutations },
  declarationResolvers,
  baselineResolvers,
  { Mutation: { ...keyFieldMutations, ...callMutations, ...evaluationSchemeMutations, ...publicityMutations } },
  keyFieldResolvers,
  evaluationSchemeResolvers,
  publicityResolvers,
  bodyResolvers,
  { Mutation: rankingMutations },
  rankingResolvers,
  ...supervisionResolvers,
  { Mutation: exitMutations },
  exitResolvers,
  accidentResolvers,
  reviewResolvers,
  { Mutation: { ...objectionFiling, ...objectionMutations, ...suggestionMutations } },
  objectionResolvers,
  suggestionResolvers,
  timerResolvers,
  figureResolvers,
  dutyResolvers,
  statisticResolvers,
  reportResolvers,
  reportMutations,
  { Mutation: { ...shortlistMutations, ...candidateMutations, ...titleMutations } },
  candidateResolvers,
  titleResolvers,
  feedResolvers,
  openDataResolvers,
  findingResolvers,
);
