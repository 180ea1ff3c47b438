import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import {
  type ProcedureRefusal,
  refusal,
  refusalMessage,
} from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { type AccidentFact, supplies } from "../../domain/exits/accident-fact.ts";
import type { Context } from "../context.ts";
import type { AccidentFactErrorCode, AccidentFactRecordInput, Resolvers } from "../generated/types.ts";
import { readSha256 } from "./exit-mutations.ts";
import { enterpriseShown } from "./exit-resolvers.ts";

export type AccidentRefusal = ProcedureRefusal<AccidentFactErrorCode, AccidentFact>;

/** How departments supply facts, and how those are shown. */
export const accidentResolvers = {
  Query: {
    async accidentFacts(_root, { uscc, knownAt, ...part }, { viewer, clock, exits }) {
      const { facts, hasNext } = await exits.accidentFacts.page(viewer, {
        uscc,
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      return connectionOf(facts, hasNext, ({ recordedAt, id }) => ({ at: recordedAt, id }));
    },
  },
  Mutation: {
    accidentFactRecord: (_root, { input }, context) => recordFact(context, input),
  },
  AccidentFact: {
    enterprise: ({ uscc, knownAt }, args, context) =>
      enterpriseShown({ uscc, knownAt, validOn: context.clock.today() }, args, context),
    async exitCases({ exitCaseIds, knownAt }, _args, { clock, exitCasesById }) {
      const validOn = clock.today();
      const found = await Promise.all(exitCaseIds.map((id) => exitCasesById.load({ id, validOn, knownAt })));
      return found.filter((each) => each !== null);
    },
  },
  AccidentFactError: refusalMessage,
} satisfies Resolvers;

async function recordFact(context: Context, input: AccidentFactRecordInput) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, "accidentFactRecord", input);
  const { uscc, kind, happenedOn } = input;
  const reader = new InputReader<AccidentFactErrorCode>();
  const fact = {
    uscc,
    kind,
    happenedOn,
    description: reader.text(input.description, "description", 2000),
    fileName: reader.text(input.fileName, "fileName"),
    sha256: readSha256(reader, input.sha256, "sha256"),
    on: input.on ?? null,
  };
  const today = context.clock.today();
  if (viewer.role !== "DEPARTMENT" || !supplies(viewer.department, kind)) {
    reader.refuse("NOT_FOR_THIS_CALLER", "kind", {
      ZH: "此类事实由其他部门提供。",
      EN: "Facts of this kind are supplied by another department.",
    });
  }
  if (happenedOn > (fact.on ?? today) || (fact.on ?? today) > today) {
    reader.refuse("DAY_OUT_OF_ORDER", happenedOn > today ? "happenedOn" : "on", {
      ZH: "发生之日不得晚于提供之日，提供之日不得晚于今天。",
      EN: "A fact is supplied not before it happened and not after today.",
    });
  }
  const { thing, errors } = await takeStep<AccidentFactErrorCode, AccidentFact>(context, {
    viewer,
    request,
    about: uscc,
    judge: async () => reader.refusals,
    take: () => context.exits.accidentFacts.record(viewer, request, fact),
    refused: async () => [
      refusal("ENTERPRISE_NOT_ON_RECORD", "uscc", {
        ZH: "登记册中没有该企业。",
        EN: "The register does not hold the enterprise.",
      }),
    ],
    show: (id) => context.exits.accidentFacts.byId(viewer, id),
  });
  return { accidentFact: thing, errors };
}
