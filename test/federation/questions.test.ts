import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import { createHubContext } from "../../gateway/hub-context.ts";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { PATIENT } from "../harness/open-hub.ts";
import { inventedDepartments, SILENT } from "./invented-departments.ts";

const GOOD = "91000000000000010L";

describe("A question", () => {
  let gateway: Gateway;
  let readings: number[] = [];
  let asked: unknown[] = [];

  beforeAll(async () => {
    const transports = inventedDepartments();
    const { credit } = transports;
    transports.credit = (request) => {
      asked.push(...Object.values(request.variables).flat());
      return credit(request);
    };
    // A clock that moves on with every reading shows how often it is read.
    const clock = () => {
      readings.push(Date.UTC(2024, 1, 29, 15, 59, 58, 500) + 60_000 * readings.length);
      return readings.at(-1) ?? 0;
    };
    gateway = await createGateway({ transports, clock, log: SILENT, deadlines: PATIENT });
  });

  beforeEach(() => {
    readings = [];
    asked = [];
  });

  afterAll(() => gateway.close());

  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    gateway.execute({ viewer: SUPERVISOR, query, variables });
  const refusal = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors = [] } = await ask(query, variables);
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(asked).toEqual([]);
    return Object(errors[0]);
  };

  it("is about today in Shanghai and as known now when it says nothing, read from the clock once", async () => {
    const { data } = await ask(`{
      a: standing(uscc: "${GOOD}") { validOn knownAt creditSupport(jurisdiction: "530000") { validOn } }
      b: standings(usccs: ["${GOOD}"], validOn: null, knownAt: null) { validOn knownAt }
    }`);
    expect(readings).toHaveLength(1);
    const now = { validOn: "2024-02-29", knownAt: "2024-02-29T16:00:00Z" };
    expect(data).toMatchObject({ a: now, b: [now] });
    expect(asked).toEqual([{ __typename: "Standing", uscc: GOOD, ...now }]);
  });

  it("is about the day and the instant that it names, the instant in UTC", async () => {
    const { data } = await ask(
      `query ($at: DateTime) { a: standing(uscc: "${GOOD}", validOn: "2021-06-15", knownAt: "2021-06-25T10:00:00+08:00") { validOn knownAt }
        b: standing(uscc: "${GOOD}", knownAt: $at) { knownAt } }`,
      { at: "2021-06-25T10:00:00.500000+08:00" },
    );
    expect(data).toEqual({
      a: { validOn: "2021-06-15", knownAt: "2021-06-25T02:00:00Z" },
      b: { knownAt: "2021-06-25T02:00:00.5Z" },
    });
  });

  it("keeps the order of the codes and repeats what is repeated", async () => {
    const usccs = ["91000000000000020M", GOOD, "91000000000000020M"];
    const { data } = await ask("query ($usccs: [USCC!]!) { standings(usccs: $usccs) { uscc } }", { usccs });
    expect(data).toEqual({ standings: usccs.map((uscc) => ({ uscc })) });
  });

  it("reads a code as people write it", async () => {
    const { data } = await ask('{ standing(uscc: " 9100 0000 0000 0001 0l ") { uscc } }');
    expect(data).toEqual({ standing: { uscc: GOOD } });
  });

  it("asks each department once about an enterprise that is named twice", async () => {
    await ask(
      `{ standings(usccs: ["${GOOD}", "${GOOD}"], validOn: "2021-06-15") { creditSupport(jurisdiction: "530000") { determination } } }`,
    );
    expect(asked).toHaveLength(1);
  });

  it("is refused with every wrong code, its position and what is wrong, before any department is asked", async () => {
    const query = `query ($usccs: [USCC!]!) { standings(usccs: $usccs) { creditSupport(jurisdiction: "530000") { determination } } }`;
    const { message, extensions } = await refusal(query, { usccs: [GOOD, "9100", GOOD, "91000000000000010M"] });
    expect(message).toBe(
      '2 of 4 codes cannot be read. usccs[1]: A unified social credit code has 18 characters; "9100" has 4. ' +
        "usccs[3]: The check character at position 18 should be L; it is M. Compare the code with the licence.",
    );
    expect(extensions.code).toBe("BAD_USER_INPUT");
    expect(extensions.invalid.map(({ index }: { index: number }) => index)).toEqual([1, 3]);
    expect(extensions.messageZh).toBe(
      '4个代码中有2个无法识别。usccs[1]：统一社会信用代码应为18位；"9100"为4位。usccs[3]：第18位校验码应为L，实为M；请与营业执照核对。',
    );
  });

  it("names the first ten of many wrong codes in the message and all of them beside it", async () => {
    const usccs = Array.from({ length: 1_000 }, () => "1");
    const { message, extensions } = await refusal("query ($usccs: [USCC!]!) { standings(usccs: $usccs) { uscc } }", {
      usccs,
    });
    expect(message).toMatch(/^1000 of 1000 codes cannot be read\..* And 990 more, listed in extensions\.invalid\.$/);
    expect(extensions.invalid).toHaveLength(1_000);
  });

  it("says what is wrong with a single code", async () => {
    const { message, extensions } = await refusal('{ standing(uscc: "9100") { uscc } }');
    expect(message).toBe('A unified social credit code has 18 characters; "9100" has 4.');
    expect(extensions).toMatchObject({ code: "BAD_USER_INPUT", messageZh: '统一社会信用代码应为18位；"9100"为4位。' });
  });

  it.each([
    [0, "A question names 1 to 1000 enterprises; 0 came."],
    [1_001, "A question names 1 to 1000 enterprises; 1001 came."],
  ])("names 1 to 1,000 enterprises: not %i", async (count, message) => {
    const usccs = Array.from({ length: count }, () => GOOD);
    const refused = await refusal("query ($usccs: [USCC!]!) { standings(usccs: $usccs) { uscc } }", { usccs });
    expect(refused).toMatchObject({ message, extensions: { code: "BAD_USER_INPUT" } });
  });

  it("may name 1,000", async () => {
    const usccs = Array.from({ length: 1_000 }, () => GOOD);
    const { data } = await ask("query ($usccs: [USCC!]!) { standings(usccs: $usccs) { uscc } }", { usccs });
    expect(Object(data).standings).toHaveLength(1_000);
  });

  it.each([
    ['{ standing(uscc: "91000000000000010L", validOn: "2021-02-30") { uscc } }', {}, "A day is written YYYY-MM-DD"],
    [
      'query ($on: Date) { standing(uscc: "91000000000000010L", validOn: $on) { uscc } }',
      { on: "15.6.2021" },
      "A day is written YYYY-MM-DD",
    ],
    [
      'query ($at: DateTime) { standing(uscc: "91000000000000010L", knownAt: $at) { uscc } }',
      { at: "2021-06-25" },
      "An instant is written",
    ],
    ["query ($uscc: USCC!) { standing(uscc: $uscc) { uscc } }", { uscc: 91 }, "A unified social credit code is text"],
    [
      "query ($uscc: USCC!) { standing(uscc: $uscc) { uscc } }",
      {},
      'Variable "$uscc" of required type "USCC!" was not provided.',
    ],
  ])("is refused when a day, an instant or a variable is not one: %s", async (query, variables, expected) => {
    expect((await refusal(query, variables)).message).toContain(expected);
  });

  it("answers nothing for an operation that the document has not", async () => {
    const { errors } = await gateway.execute({
      viewer: SUPERVISOR,
      query: "query A { __typename }",
      operationName: "B",
    });
    expect(errors?.[0]).toMatchObject({ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } });
  });

  it("may be about the schema and the enterprises at once", async () => {
    const { data } = await ask(
      `{ kind: __typename standing(uscc: "${GOOD}", validOn: "2021-06-15") { validOn } __type(name: "Standing") { name } }`,
    );
    expect(JSON.stringify(data)).toBe(
      '{"kind":"Query","standing":{"validOn":"2021-06-15"},"__type":{"name":"Standing"}}',
    );
  });
});

describe("Now", () => {
  it.each([
    ["2024-02-29T15:59:59.999Z", "2024-02-29", "2024-02-29T16:00:01Z"],
    ["2024-02-29T16:00:00.000Z", "2024-03-01", "2024-02-29T16:00:01Z"],
    ["2024-02-29T16:00:00.001Z", "2024-03-01", "2024-02-29T16:00:02Z"],
  ])("at %s it is %s in Shanghai, and as known now means %s", (instant, today, now) => {
    expect(createHubContext(Date.parse(instant), PUBLIC_VIEWER)).toEqual({ viewer: PUBLIC_VIEWER, today, now });
  });
});
