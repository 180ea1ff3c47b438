import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { isId, refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Citation } from "../../../../shared/values/policy.ts";
import { availableActions } from "../../../../shared/values/procedure/available-actions.ts";
import { compareVersions } from "../../domain/declarations/compare-versions.ts";
import { compareWithBaselines } from "../../domain/declarations/compare-with-baselines.ts";
import { DECLARATION_MACHINE } from "../../domain/declarations/declaration-machine.ts";
import type { DeclarationOnDay } from "../../domain/declarations/declaration-on-day.ts";
import type { DeclarationsQuestion, PartOfDeclarations } from "../../persistence/declarations/declarations.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/types.ts";
import { subjectOf } from "./declaration-moves.ts";

/** How declarations are shown and compared. */
export const declarationResolvers = {
  Query: {
    async declarations(_root, { uscc, validOn, knownAt, ...part }, context) {
      const { clock, declarationPages } = context;
      const question = {
        uscc,
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      };
      return connection(await declarationPages.load(question));
    },
    async declaration(_root, { id, validOn, knownAt }, { clock, declarationsById }) {
      if (!isId(id)) return null;
      return declarationsById.load({ id, validOn: validOn ?? clock.today(), knownAt: knownAt ?? clock.now() });
    },
    async compareVersions(_root, { before, after, knownAt }, { clock, declarationsById }) {
      if (!isId(before) || !isId(after)) return null;
      const asked = { validOn: clock.today(), knownAt: knownAt ?? clock.now() };
      const earlier = await declarationsById.load({ id: before, ...asked });
      const later = await declarationsById.load({ id: after, ...asked });
      if (earlier === null || later === null) return null;
      return compareVersions(earlier.indicators, later.indicators);
    },
  },
  Enterprise: {
    async declarations({ uscc, validOn, knownAt }, part, { declarationPages }) {
      const question: DeclarationsQuestion = { uscc, validOn, knownAt, ...readListPart(part) };
      return connection(await declarationPages.load(question));
    },
  },
  Declaration: {
    async enterprise({ uscc, validOn, knownAt }, _args, { standings }) {
      const { enterprise } = await standings.load({ uscc, validOn, knownAt });
      // A declaration is about an enterprise on record, known before it.
      if (enterprise === null) throw new Error(`The enterprise of a declaration was expected on record: ${uscc}.`);
      return enterprise;
    },
    revises: (declaration, _args, context) => revised(declaration, context),
    async comparisonWithRevised(declaration, _args, context) {
      const earlier = await revised(declaration, context);
      return earlier === null ? null : compareVersions(earlier.indicators, declaration.indicators);
    },
    async comparisonWithBaselines({ indicators, referenceStandards, validOn, knownAt }, _args, { baselinesOf }) {
      const baselines = await baselinesOf.load({ standards: referenceStandards, validOn, knownAt });
      return { ...compareWithBaselines(indicators, baselines), citations: STRICTER };
    },
    async availableActions({ id }, _args, context) {
      const { viewer, declarationsNow } = context;
      const now = await declarationsNow.load(id);
      if (now === null) return [];
      const revision = now.revisionId === null ? null : await declarationsNow.load(now.revisionId);
      const actor = viewer.kind === "PUBLIC" ? null : viewer;
      return availableActions(DECLARATION_MACHINE, subjectOf(context, now, revision, null), actor);
    },
  },
  DeclarationDraftError: refusalMessage,
  DeclarationDeclareError: refusalMessage,
  DeclarationReviseError: refusalMessage,
  DeclarationWithdrawError: refusalMessage,
} satisfies Resolvers;

/** Who asks for "stricter than national and industry standards", and how that is read. */
const STRICTER: readonly Citation[] = [
  { document: "yunnan-2020-9", clause: "§3(4)4", basis: "TEXT" },
  { document: "yunnan-2020-9", clause: "§3(4)4", basis: "INTERPRETATION" },
];

/** The version whose place a declaration takes, on the same day. */
async function revised(
  { revisesId, validOn, knownAt }: DeclarationOnDay,
  { declarationsById }: Context,
): Promise<DeclarationOnDay | null> {
  return revisesId === null ? null : declarationsById.load({ id: revisesId, validOn, knownAt });
}

function connection({ declarations, hasNext }: PartOfDeclarations) {
  return connectionOf(declarations, hasNext, ({ draftedAt, id }) => ({ at: draftedAt, id }));
}
