import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { catalogueStem } from "../../domain/catalogue/catalogue-code-form.ts";
import { faultsOfStatement, type MappingStatement } from "../../domain/catalogue/mapping-statement.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers } from "../generated/types.ts";
import { readStatement } from "./mapping-input.ts";
import type { MappingRefusal } from "./mapping-refusal.ts";

type Refusals = readonly MappingRefusal[];

/** How a finance department states the map of a category. */
export const mappingMutations = {
  async categoryMappingState(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const { categoryMappings, clock } = context;
    const request = procedureRequest(viewer, "categoryMappingState", input);
    const { statement, refusals } = readStatement(input, clock.today());
    const { ifRevision } = input;
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      judge: async (): Promise<Refusals> => (statement === null ? refusals : judged(context, statement, ifRevision)),
      take() {
        if (statement === null) throw new Error("What cannot be read is refused before it is taken.");
        return categoryMappings.state(viewer, request, { ...statement, on: input.on ?? null }, ifRevision);
      },
      async refused(outcome): Promise<Refusals> {
        if (statement === null || (outcome !== "CONFLICT" && outcome !== "EDITION_NOT_ON_RECORD")) {
          throw unexpected(outcome);
        }
        return judged(context, statement, ifRevision);
      },
      show: (id) => categoryMappings.byId(viewer, id),
    });
    return { categoryMapping: thing, errors };
  },
} satisfies MutationResolvers;

async function judged(context: Context, statement: MappingStatement, ifRevision: number): Promise<Refusals> {
  const { catalogue, categoryMappings, clock } = context;
  const viewer = signedIn(context.viewer);
  const { category, categoryEdition, catalogueEdition: edition, entries } = statement;
  const knownAt = clock.now();
  const [editions, items, last] = await Promise.all([
    catalogue.editions(viewer),
    catalogue.items(
      viewer,
      entries.map(({ code }) => ({ edition, stem: catalogueStem(code), code, knownAt })),
    ),
    categoryMappings.last(viewer, category, categoryEdition, edition),
  ]);
  const facts = {
    edition: editions.find(({ id }) => id === edition) ?? null,
    codesOnRecord: new Set(items.flatMap((item) => (item === null ? [] : [item.code as string]))),
    today: clock.today(),
  };
  const faults = faultsOfStatement(statement, facts, viewer);
  if (faults.length > 0) return faults.map(({ code, field, message }) => refusal(code, field, message));
  return (last === null ? 0 : last.revision) === ifRevision ? [] : [conflict(last)];
}
