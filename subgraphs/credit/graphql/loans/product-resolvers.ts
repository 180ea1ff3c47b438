import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import type { ProductOnDay } from "../../domain/loans/institution.ts";
import type { Context } from "../context.ts";
import type { CreditProductErrorCode as Code, Resolvers } from "../generated/types.ts";
import { stateThing } from "./stated-thing.ts";

const MOST_DIVISIONS = 100;

/** Products: shown to everybody, stated by the bank that offers them. */
export const productResolvers = {
  Query: {
    async creditProducts(_root, { tenant = null, division, validOn, knownAt, ...part }, context) {
      const { viewer, institutions, clock } = context;
      const { things, hasNext } = await institutions.products(viewer, {
        tenant,
        division: division == null ? null : parseDivisionCode(division),
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? LAST_INSTANT,
        ...readListPart(part),
      });
      return connectionOf(things, hasNext, ({ recordedAt, id }) => ({ at: recordedAt, id }));
    },
  },
  Mutation: {
    async creditProductState(_root, { input }, context) {
      const { institutions } = context;
      const { ifRevision, leadersOnly, largestBand, from = null } = input;
      const reader = new InputReader<Code>();
      const code = reader.text(input.code, "code", 64);
      const name = reader.text(input.name, "name");
      const summary = reader.text(input.summary, "summary", 1000);
      const divisions = readDivisions(reader, input.divisions);
      const said = { code, ifRevision, name, summary, divisions, leadersOnly, largestBand, from };
      const { thing, errors } = await stateThing<Code, ProductOnDay>(context, {
        operation: "creditProductState",
        input,
        day: from,
        dayField: "from",
        ends: false,
        refusals: reader.refusals,
        ...ofTheBank(context, code),
        take: (bank, request) => institutions.stateProduct(bank, request, said),
        show: (id) => productById(context, id),
      });
      return { product: thing, errors };
    },
    async creditProductEnd(_root, { input }, context) {
      const { institutions } = context;
      const { code, ifRevision, on = null } = input;
      const { thing, errors } = await stateThing<Code, ProductOnDay>(context, {
        operation: "creditProductEnd",
        input,
        day: on,
        dayField: "on",
        ends: true,
        refusals: [],
        ...ofTheBank(context, code),
        take: (bank, request) => institutions.endProduct(bank, request, { tenant: bank.tenant, code, ifRevision, on }),
        show: (id) => productById(context, id),
      });
      return { product: thing, errors };
    },
  },
  CreditProductError: refusalMessage,
} satisfies Resolvers;

function readDivisions(reader: InputReader<Code>, divisions: readonly string[]): string[] {
  const refuses = {
    refuse: (code: ListCode, field: string, message: Parameters<typeof reader.refuse>[2]) =>
      reader.refuse(code, field, message),
  };
  if (divisions.length === 0) {
    reader.refuse("TOO_MANY", "divisions", { ZH: "至少列明一个行政区划。", EN: "At least one division is named." });
  }
  refuseTwice(refuses, divisions, "divisions");
  return readList(refuses, divisions, "divisions", MOST_DIVISIONS, (each, place) =>
    reader.value(parseDivisionCode, each, place),
  );
}

/** A product of the bank that asks: nobody else's is in the way. */
function ofTheBank({ viewer, institutions, clock }: Context, code: string) {
  const tenant = viewer.kind === "SIGNED_IN" ? viewer.tenant : "";
  return {
    newest: () => institutions.newest(viewer, "product", tenant, code),
    mayState: ({ role }: { readonly role: string }) => role === "BANK",
    async current() {
      const { things } = await institutions.products(viewer, {
        tenant,
        division: null,
        validOn: clock.today(),
        knownAt: LAST_INSTANT,
        first: 100,
        after: null,
      });
      const found = things.find((product) => product.code === code);
      return found === undefined ? null : found;
    },
  };
}

function productById({ viewer, institutions, clock }: Context, id: string) {
  return institutions.productById(viewer, id, { validOn: clock.today(), knownAt: LAST_INSTANT });
}
