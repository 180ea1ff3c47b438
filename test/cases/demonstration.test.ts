import { readFileSync } from "node:fs";
import { loadDemonstration } from "../../hub/demo/load-demonstration.ts";
import { EXAMPLE_QUESTIONS, whatToTry } from "../../hub/demo/what-to-try.ts";
import { readHistory } from "../../hub/import/history/read-history.ts";
import { reasonMessage } from "../../shared/values/decision/messages.ts";
import { REASON_CODES, type ReasonCode } from "../../shared/values/decision/reason-code.ts";
import type { Measure } from "../../shared/values/policy.ts";
import { usccWarnings } from "../../shared/values/uscc.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import {
  type DemonstrationFile,
  type DemonstrationLine,
  demonstrationFile,
  impossibleReasons,
  MEASURES,
} from "./demonstration-cases.ts";

const JURISDICTIONS = ["guangyuan", "beijing", "yunnan", "tianjin"];
const history = readHistory(
  "demonstration.jsonl",
  readFileSync(new URL("../../hub/demo/demonstration.jsonl", import.meta.url)),
  "2026-06-01T00:00:00Z",
).map((line) => line.event);
const registered = history.filter((event) => event.event === "ENTERPRISE_REGISTERED");
const codeOf = new Map(registered.map((event) => [event.name, event.uscc] as const).reverse());

let hub: OpenHub;

beforeAll(async () => {
  const databases = await createHubDatabases();
  await loadDemonstration(databases);
  hub = await openHub(databases);
}, 120_000);

afterAll(() => hub.close());

describe("The demonstration data", () => {
  it("is invented: every name says so, and no code was ever issued", () => {
    expect(registered.filter(({ name }) => !name.startsWith("示例企业 "))).toEqual([]);
    expect(registered.filter(({ uscc }) => !/^91\d{6}LEADR[5-8]/.test(uscc))).toEqual([]);
    expect(registered.flatMap(({ uscc }) => usccWarnings(uscc))).toEqual([]);
  });

  it("lies between 2024 and the middle of 2026, so that its answers never change", () => {
    expect(history.at(0)?.recordedAt).toBe("2024-01-02T01:00:00Z");
    expect(history.at(-1)?.recordedAt).toBe("2026-05-18T02:00:00Z");
  });
});

describe.each(JURISDICTIONS)("In %s the demonstration data", (name) => {
  const file = demonstrationFile(name);

  describe.each(MEASURES)("%s", (measure) => {
    const lines = file.cases[measure];

    it.each(lines.map((line): [string, DemonstrationLine] => [sentence(file, line), line]))("%s", async (_, line) => {
      expect(await ask(file, measure, line)).toEqual({
        determination: line.is,
        reasons: line.because,
        citations: line.citing.map((clause) => `${file.document} ${clause}`),
        notBefore: line.notBefore ?? null,
      });
    });

    it("shows every reason there is, but those that no data can give here", () => {
      const shown = new Set(lines.flatMap((line) => line.because));
      const impossible = impossibleReasons(file, measure);
      expect(impossible.filter((reason) => shown.has(reason as never))).toEqual([]);
      expect([...shown, ...impossible].sort()).toEqual([...REASON_CODES].sort());
    });
  });
});

describe("The three questions to try", () => {
  it("show a bank a yes, a no and an answer that is not known", async () => {
    expect(await answerOf(0)).toEqual({
      standings: [
        credit("北京 中型", "ELIGIBLE", ["POLICY_PROVIDES", "SIZE_CLASS_MEDIUM", "TITLE_IN_FORCE"]),
        credit("北京 大型", "NOT_ELIGIBLE", ["SIZE_CLASS_LARGE"]),
        credit("北京 规模未报", "UNDETERMINED", ["SIZE_CLASS_UNKNOWN"]),
      ],
    });
  });

  it("show a purchaser a bidder who comes first among equal bids", async () => {
    expect(await answerOf(1)).toMatchObject({
      standing: {
        procurementPreference: {
          determination: "ELIGIBLE",
          reasons: [{ code: "CATEGORY_COVERED" }, { code: "POLICY_PROVIDES" }, { code: "TITLE_IN_FORCE" }],
          citations: [{ document: "tianjin-2021", clause: "§4.1" }],
        },
      },
    });
  });

  it("show a department a revoked title and the ban that follows", async () => {
    const title = { number: "示例-YN-2025-02", category: "C1530", standard: "Q/LEADR YN-2025-02" };
    expect(await answerOf(2)).toEqual({
      standing: {
        enterprise: { name: "示例企业 云南 取消", registrationPlace: { name: "云南省昆明市官渡区" } },
        titles: [{ title, state: "REVOKED", revocationGround: "BELOW_DECLARED_LEVEL" }],
        ban: { firstDay: "2026-03-16", lastDay: "2029-03-16" },
      },
    });
  });

  it.each(["README.md", "README.zh-CN.md"])("get in %s the answers that they get from the hub", async (page) => {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
    const shown = [...text.matchAll(/```graphql\n([^`]*)```\s*(?:```json\n([^`]*)```)?/g)];
    expect(shown.length).toBe(EXAMPLE_QUESTIONS.length);
    for (const [, question, answer] of shown) {
      const { data, errors } = await hub.ask(String(question));
      expect(errors).toBeUndefined();
      if (answer !== undefined) expect(JSON.stringify(data)).toContain(JSON.stringify(JSON.parse(answer)));
    }
  });

  it("stand, ready to paste, in what the hub prints when it has started", () => {
    const printed = whatToTry("http://127.0.0.1:4000", true);
    const bodies = [...printed.matchAll(/-d '([^']*)'/g)].map(([, body]) => JSON.parse(String(body)));
    expect(bodies.map(({ query }) => query)).toEqual(EXAMPLE_QUESTIONS.map(({ query }) => query.replace(/\s+/g, " ")));
    expect(whatToTry("http://127.0.0.1:4000", false)).toContain("import registrations");
  });
});

async function answerOf(index: number): Promise<unknown> {
  const { data, errors } = await hub.ask(EXAMPLE_QUESTIONS[index]?.query ?? "");
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

function credit(name: string, determination: string, codes: readonly string[]): object {
  const reasons = codes.map((code) => ({ code, message: reasonMessage(code as ReasonCode, "ZH") }));
  const citations = [{ document: "beijing-2020", clause: "§4(3)13" }];
  return { enterprise: { name: `示例企业 ${name}` }, creditSupport: { determination, reasons, citations } };
}

function sentence(file: DemonstrationFile, line: DemonstrationLine): string {
  const { about, on = file.on, lot, award, knownAt, is, because } = line;
  const details = [
    ...(line.in === undefined ? [] : [`in ${line.in}`]),
    `on ${on}`,
    ...(lot === undefined ? [] : [`for lot ${lot}`]),
    ...(award === undefined ? [] : [`for ${award}`]),
    ...(knownAt === undefined ? [] : [`as known at ${knownAt}`]),
  ];
  return `示例企业 ${about} is ${is} ${details.join(" ")}: ${because.join(", ")}`;
}

interface Answer {
  readonly determination: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly citations: readonly { readonly document: string; readonly clause: string }[];
  readonly notBefore: string | null;
}

const ARGUMENTS: Readonly<Record<Measure, readonly [declared: string, passed: string]>> = {
  procurementPreference: [", $lot: LotInput", ", lot: $lot"],
  creditSupport: ["", ""],
  awardAdoption: [", $award: ID", ", award: $award"],
  subsidyPriority: ["", ""],
};

async function ask(file: DemonstrationFile, measure: Measure, line: DemonstrationLine): Promise<unknown> {
  const [declared, passed] = ARGUMENTS[measure];
  const { data, errors } = await hub.ask(
    `query ($uscc: USCC!, $validOn: Date, $knownAt: DateTime, $jurisdiction: ID!${declared}) {
      standing(uscc: $uscc, validOn: $validOn, knownAt: $knownAt) {
        answer: ${measure}(jurisdiction: $jurisdiction${passed}) {
          determination reasons { code } citations { document clause } notBefore
        }
      }
    }`,
    {
      uscc: codeOf.get(`示例企业 ${line.about}`),
      validOn: line.on ?? file.on,
      knownAt: line.knownAt,
      jurisdiction: line.in ?? file.jurisdiction,
      ...(measure === "procurementPreference" && { lot: lotOf(line.lot) }),
      ...(measure === "awardAdoption" && { award: line.award }),
    },
  );
  if (errors !== undefined) throw new Error(`No errors were expected: ${JSON.stringify(errors)}`);
  const { answer } = (data as { standing: { answer: Answer } }).standing;
  return {
    determination: answer.determination,
    reasons: answer.reasons.map(({ code }) => code),
    citations: answer.citations.map(({ document, clause }) => `${document} ${clause}`),
    notBefore: answer.notBefore,
  };
}

function lotOf(lot: string | undefined): object | null {
  const [catalogueCode, catalogueEdition] = lot?.split(" ") ?? [];
  return catalogueCode === undefined ? null : { catalogueCode, catalogueEdition };
}
