// One Apollo Server over the same statements, written by hand: no federation, no departments, nothing in between. It
// proves callers and puts reads on record as the hub does; it has no limits, deadlines or breakers.
import { randomUUID } from "node:crypto";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { scalarResolvers } from "../../shared/server/scalars.ts";
import type { Answer } from "../../shared/values/decision/decide.ts";
import { determinationMeaning, reasonMessage } from "../../shared/values/decision/messages.ts";
import type { ReasonCode } from "../../shared/values/decision/reason-code.ts";
import { parseDivisionCode } from "../../shared/values/division.ts";
import { parseUscc } from "../../shared/values/uscc.ts";
import { decideCreditSupport } from "../../subgraphs/credit/domain/decide-credit-support.ts";
import { sizeClassOn } from "../../subgraphs/credit/domain/size-class-on.ts";
import { decideProcurementPreference } from "../../subgraphs/procurement/domain/decide-procurement-preference.ts";
import { decideSubsidyPriority } from "../../subgraphs/procurement/domain/decide-subsidy-priority.ts";
import { decideAwardAdoption } from "../../subgraphs/quality-award/domain/decide-award-adoption.ts";
import { callerProof } from "../serve/caller.ts";
import { readSettings, tellAddress } from "../serve/settings.ts";
import { openStatements, recordRead } from "./departments.ts";
import { TYPE_DEFS } from "./schema.ts";

interface Context {
  readonly viewer: SignedInViewer;
  readonly requestId: string;
}

interface Asked {
  readonly uscc: string;
  readonly validOn: string;
  readonly knownAt: string;
}

interface InJurisdiction {
  readonly jurisdiction: string;
}

const settings = await readSettings();
const { register, credit, procurement, award, logs } = openStatements(settings.databases);
const proveCaller = callerProof(settings.issuer);

/** What is read about one enterprise: each statement once, and what is not public on record, all at the same time. */
function readEverything(asked: Asked, { viewer, requestId }: Context) {
  const one = [asked];
  const recorded = Promise.all([
    recordRead(logs.credit, viewer, requestId, asked.uscc, ["creditSupport", "size"]),
    recordRead(logs.procurement, viewer, requestId, asked.uscc, ["procurementPreference", "subsidyPriority"]),
    recordRead(logs.award, viewer, requestId, asked.uscc, ["awardAdoption"]),
  ]);
  const after = async <T>(read: Promise<T>): Promise<T> => (await Promise.all([read, recorded]))[0];
  return {
    ...asked,
    register: register.standings(viewer, one).then(([standing]) => standing),
    credit: after(credit.standings(viewer, one)),
    procurement: after(procurement.standings(viewer, one)),
    award: after(award.standings(viewer, one)),
  };
}

type Everything = ReturnType<typeof readEverything>;

async function first<Read extends { readonly readings: readonly unknown[] }>(
  reading: Promise<Read>,
): Promise<Omit<Read, "readings"> & { readonly reading: Read["readings"][number] }> {
  const { readings, ...rest } = await reading;
  return { ...rest, reading: readings[0] };
}

const resolvers = {
  ...scalarResolvers,
  Query: {
    standing: (_: unknown, { uscc, validOn, knownAt }: Asked, context: Context) =>
      readEverything({ uscc: parseUscc(uscc), validOn, knownAt }, context),
  },
  Standing: {
    registerKnownAt: async (all: Everything) => (await all.register)?.knownAt,
    enterprise: async (all: Everything) => (await all.register)?.enterprise,
    titles: async (all: Everything) => (await all.register)?.titles,
    ban: async (all: Everything) => (await all.register)?.ban,
    async creditSupport(all: Everything, { jurisdiction }: InJurisdiction) {
      const { rules, reading } = await first(all.credit);
      return reading && decideCreditSupport(rules, parseDivisionCode(jurisdiction), reading.facts, reading.extra);
    },
    async size(all: Everything) {
      const { rules, reading } = await first(all.credit);
      if (!reading?.extra?.shown) return null;
      const { statement } = reading.extra;
      return { ...statement, class: sizeClassOn(statement, rules.sizeTables, reading.facts) };
    },
    async procurementPreference(all: Everything, { jurisdiction }: InJurisdiction) {
      const { rules, reading } = await first(all.procurement);
      const division = parseDivisionCode(jurisdiction);
      return reading && decideProcurementPreference(rules, division, null, reading.facts, reading.extra);
    },
    async subsidyPriority(all: Everything, { jurisdiction }: InJurisdiction) {
      const { rules, reading } = await first(all.procurement);
      return reading && decideSubsidyPriority(rules, parseDivisionCode(jurisdiction), reading.facts);
    },
    async awardAdoption(all: Everything, { jurisdiction }: InJurisdiction) {
      const { rules, reading } = await first(all.award);
      return reading && decideAwardAdoption(rules, parseDivisionCode(jurisdiction), null, reading.facts);
    },
  },
  PolicyAnswer: { meaning: ({ determination }: Answer) => determinationMeaning(determination, "ZH") },
  Reason: { code: (code: ReasonCode) => code, message: (code: ReasonCode) => reasonMessage(code, "ZH") },
};

const server = new ApolloServer<Context>({ typeDefs: TYPE_DEFS, resolvers, includeStacktraceInErrorResponses: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: 0 },
  async context({ req }) {
    const { viewer } = await proveCaller(req.headers.authorization ?? null);
    if (viewer.kind === "PUBLIC") throw new Error("A caller who signed in was expected.");
    return { viewer, requestId: randomUUID() };
  },
});
tellAddress(url.replace(/\/$/, ""));
