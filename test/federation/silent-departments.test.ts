import type { FormattedExecutionResult } from "graphql";
import { DEPARTMENTS, type DepartmentName } from "../../gateway/departments.ts";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import type { Transport } from "../../gateway/transport.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { inventedDepartments, SILENT } from "./invented-departments.ts";

const QUESTION = `query ($usccs: [USCC!]!) {
  standings(usccs: $usccs, validOn: "2021-06-15", knownAt: "2021-06-25T02:00:00Z") {
    uscc validOn knownAt
    enterprise { name }
    ban { firstDay }
    lot: procurementPreference(jurisdiction: "530000", lot: { catalogueCode: "A02061804" }) { determination notBefore }
    ...Other
  }
  publicityLastDay(postedOn: "2020-09-25", workingDays: 10)
  procurementTieBreak(bids: [], criteria: []) { effect first }
}
fragment Other on Standing {
  creditSupport(jurisdiction: "530000") { determination validOn }
  awardAdoption(jurisdiction: "110000") { determination reasons { message(language: EN) } knownAt }
}`;

const CODES = ["91000000000000010L", "91000000000000020M"];

/** What each department owes to the question: the fields of an enterprise, and the fields at the root. */
const OWED: Record<DepartmentName, { fields: Record<string, unknown>; roots: Record<string, unknown> }> = {
  "market-regulation": { fields: { enterprise: null, ban: null }, roots: { publicityLastDay: null } },
  procurement: {
    fields: { lot: { determination: "UNDETERMINED", notBefore: null } },
    roots: { procurementTieBreak: { effect: "UNDETERMINED", first: [] } },
  },
  credit: { fields: { creditSupport: { determination: "UNDETERMINED", validOn: "2021-06-15" } }, roots: {} },
  "quality-award": {
    fields: {
      awardAdoption: {
        determination: "UNDETERMINED",
        reasons: [{ message: "The deciding department does not answer." }],
        knownAt: "2021-06-25T02:00:00Z",
      },
    },
    roots: {},
  },
};

const SILENCES: Record<string, Transport> = {
  "refuses the connection": async () => {
    throw new Error("connect ECONNREFUSED 10.0.0.7:4001");
  },
  "hangs and heeds the signal": ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  "hangs and heeds nothing": () => new Promise(() => undefined),
  "fails before it is asked": () => {
    throw new TypeError("SELECT * FROM credit.rows");
  },
};

describe("A department that does not answer (G1, G2)", () => {
  const silent = new Map<string, Transport>();
  let gateway: Gateway;
  let good: FormattedExecutionResult;

  beforeAll(async () => {
    const answering = inventedDepartments();
    const transports = { ...answering };
    for (const name of DEPARTMENTS) transports[name] = (request) => (silent.get(name) ?? answering[name])(request);
    const breaker = { window: 1, failures: 2, openMs: 0 };
    // Nobody is hurried while the question is planned.
    const deadlines = { departmentMs: 60_000, requestMs: 60_000 };
    gateway = await createGateway({ transports, clock: () => 0, log: SILENT, breaker, deadlines });
    good = await gateway.execute({ viewer: SUPERVISOR, query: QUESTION, variables: { usccs: CODES } });
    deadlines.departmentMs = 60;
  });

  beforeEach(() => silent.clear());

  afterAll(() => gateway.close());

  const ask = () => gateway.execute({ viewer: SUPERVISOR, query: QUESTION, variables: { usccs: CODES } });

  for (const [way, transport] of Object.entries(SILENCES)) {
    it.each(DEPARTMENTS)(`costs its own fields and no others when it ${way}: %s`, async (department) => {
      silent.set(department, transport);
      const answer = await ask();
      expect(JSON.stringify(answer.data, null, 1)).toBe(JSON.stringify(without([department], good), null, 1));
      expect(unavailable(answer)).toEqual(errorsOf([department]));
    });
  }

  it("leaves the question and an answer in three values when nobody answers", async () => {
    for (const name of DEPARTMENTS) silent.set(name, () => new Promise(() => undefined));
    const answer = await ask();
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(without(DEPARTMENTS, good)));
    expect(unavailable(answer)).toEqual(errorsOf(DEPARTMENTS));
    const [first] = Object(answer.data).standings;
    expect(first).toMatchObject({ uscc: CODES[0], validOn: "2021-06-15", knownAt: "2021-06-25T02:00:00Z" });
  });

  it("is named in the error, in two languages, and nothing else is told", async () => {
    silent.set("credit", async () => {
      throw new Error("password authentication failed for user hub at 10.0.0.7");
    });
    const error = (await ask()).errors?.find(({ extensions }) => extensions?.department === "credit");
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      message: "The department credit does not answer. Ask again later.",
      path: ["standings", 0, "creditSupport"],
      extensions: {
        code: "DEPARTMENT_UNAVAILABLE",
        department: "credit",
        messageZh: "部门credit未应答，请稍后再查询。",
      },
    });
  });
});

function without(departments: readonly DepartmentName[], { data }: FormattedExecutionResult): unknown {
  const fields = Object.assign({}, ...departments.map((name) => OWED[name].fields));
  const roots = Object.assign({}, ...departments.map((name) => OWED[name].roots));
  const { standings } = Object(data);
  return { ...data, ...roots, standings: standings.map((standing: object) => ({ ...standing, ...fields })) };
}

function errorsOf(departments: readonly DepartmentName[]): string[] {
  return departments
    .flatMap((name) => [
      ...Object.keys(OWED[name].roots).map((root) => `${root}: ${name}`),
      ...CODES.flatMap((_, index) =>
        Object.keys(OWED[name].fields).map((field) => `standings.${index}.${field}: ${name}`),
      ),
    ])
    .sort();
}

function unavailable({ errors = [] }: FormattedExecutionResult): string[] {
  return errors
    .filter(({ extensions }) => extensions?.code === "DEPARTMENT_UNAVAILABLE")
    .map(({ path, extensions }) => `${path?.join(".")}: ${extensions?.department}`)
    .sort();
}
