import fc from "fast-check";
import pg from "pg";
import { PUBLIC_VIEWER } from "../../../shared/access/viewer.ts";
import { openRegister } from "../../../subgraphs/market-regulation/persistence/register.ts";
import { Clerk, syntheticUscc, TIANJIN, YUNNAN } from "./clerk.ts";
import { said } from "./refusal.ts";
import { useRegister } from "./register-database.ts";
import { type Act, type Setting, TitleLife } from "./title-life-model.ts";

/** The instants of this test count minutes from midnight UTC of its setting's first day. */
interface Stage extends Setting {
  readonly name: string;
  readonly runs: number;
  readonly scheme: string;
  readonly workingDays: number | null;
  readonly midnight: string;
  /** Days around the boundaries of the setting. */
  readonly days: readonly string[];
  /** Instants around its changes. */
  readonly instants: readonly number[];
}

const DAY = 24 * 60;
const ALL_GROUNDS = ["OTHER", "BELOW_DECLARED_LEVEL", "FRAUD_OR_INTEGRITY"];

const STAGES: readonly Stage[] = [
  {
    name: "A Yunnan list of autumn 2020, fifteen working days over the National Day",
    runs: 75,
    scheme: YUNNAN,
    postedOn: "2020-09-25",
    workingDays: null,
    consentRequired: true,
    grounds: ALL_GROUNDS,
    validityYears: 1,
    banYears: 3,
    midnight: "2020-09-25T00:00:00Z",
    postedAt: 60,
    lastPublicityDay: () => "2020-10-22",
    days: [
      ...["2020-09-24", "2020-09-25", "2020-10-12", "2020-10-22", "2020-10-23", "2020-10-28", "2021-06-15"],
      ...["2021-10-22", "2021-10-23", "2021-10-24", "2021-10-28", "2021-10-29", "2024-06-15", "2024-06-16"],
    ],
    instants: [60, 61, 62, 10 * DAY, 30 * DAY, 31 * DAY, 400 * DAY],
  },
  {
    name: "Ten working days from 20 January 2020, while the festival is extended",
    runs: 50,
    // Before its own notice the scheme's text is silent on everything but what it is told.
    scheme: TIANJIN,
    postedOn: "2020-01-20",
    workingDays: 10,
    consentRequired: false,
    grounds: ["BELOW_DECLARED_LEVEL", "FRAUD_OR_INTEGRITY"],
    validityYears: null,
    banYears: null,
    midnight: "2020-01-20T00:00:00Z",
    postedAt: 60,
    // The second notice is known from 27 January, 00:00 in Shanghai.
    lastPublicityDay: (knownAt) => (knownAt < 7 * DAY - 8 * 60 ? "2020-02-07" : "2020-02-11"),
    days: [
      ...["2020-01-19", "2020-01-20", "2020-01-31", "2020-02-07", "2020-02-08", "2020-02-11", "2020-02-12"],
      ...["2020-02-14", "2020-12-31", "2021-02-12"],
    ],
    instants: [60, 61, 7 * DAY - 8 * 60 - 1, 7 * DAY - 8 * 60, 20 * DAY, 24 * DAY, 400 * DAY],
  },
  {
    name: "A Tianjin title without publicity",
    runs: 25,
    scheme: TIANJIN,
    postedOn: null,
    workingDays: null,
    consentRequired: false,
    grounds: ["BELOW_DECLARED_LEVEL", "FRAUD_OR_INTEGRITY"],
    validityYears: null,
    banYears: null,
    midnight: "2020-01-20T00:00:00Z",
    postedAt: 0,
    lastPublicityDay: () => null,
    days: ["2020-01-19", "2020-01-20", "2020-06-30", "2020-12-31", "2021-01-01"],
    instants: [0, 1, DAY, 300 * DAY],
  },
];

describe("Whatever is recorded, in whatever order, the register tells what the notices say", () => {
  const register = useRegister();
  let pool: pg.Pool;

  beforeAll(() => {
    pool = new pg.Pool({ connectionString: register.appUrl, max: 1 });
  });
  afterAll(() => pool.end());

  it.each(STAGES.map((stage) => [stage.name, stage] as const))("%s", async (_, stage) => {
    await fc.assert(
      fc.asyncProperty(sequences(stage), async (sequence) => {
        await check(stage, sequence);
      }),
      { numRuns: stage.runs },
    );
  });

  async function check(stage: Stage, sequence: readonly (readonly [Act, number])[]): Promise<void> {
    const life = new TitleLife(stage);
    const uscc = syntheticUscc();
    await register.owner.query("insert into register.enterprise values ($1, 'test', '[2015-01-05,)')", [uscc]);
    const scribe = new Scribe(stage, uscc, (at) => new Clerk(register.owner, instant(stage, at)));
    // One transaction, as a take-over is: what is superseded in its very instant may then vanish.
    await register.owner.query("begin");
    await scribe.open();
    const outcomes: string[] = [];
    for (const [act, at] of sequence) {
      await register.owner.query("savepoint act");
      const outcome = await scribe.record(act, at);
      if (outcome !== "accepted") await register.owner.query("rollback to act");
      outcomes.push(outcome);
    }
    await register.owner.query("commit");
    expect(outcomes).toEqual(sequence.map(([act, at]) => life.record(act, at) ?? "accepted"));
    const grid = stage.instants.flatMap((at) => stage.days.map((day) => ({ day, at })));
    const standings = await openRegister(pool).standings(
      PUBLIC_VIEWER,
      grid.map(({ day, at }) => ({ uscc, validOn: day, knownAt: instant(stage, at) })),
    );
    const told = grid.map(({ day, at }, index) => {
      const standing = standings[index];
      const states = standing?.titles.map((title) => title.state);
      return { day, at, states, banned: standing?.ban !== null };
    });
    expect(told).toEqual(
      grid.map(({ day, at }) => {
        const state = life.state(day, at);
        return { day, at, states: state === null ? [] : [state], banned: life.banned(day, at) };
      }),
    );
  }
});

/** Records acts on one title through the register's functions, at stated instants. */
class Scribe {
  readonly #stage: Stage;
  readonly #uscc: string;
  readonly #clerkAt: (at: number) => Clerk;
  #publicity: string | null = null;
  #title = "00000000-0000-4000-8000-000000000000";

  constructor(stage: Stage, uscc: string, clerkAt: (at: number) => Clerk) {
    this.#stage = stage;
    this.#uscc = uscc;
    this.#clerkAt = clerkAt;
  }

  /** Posts the list, where there is one. */
  async open(): Promise<void> {
    const { scheme, postedOn, postedAt, workingDays } = this.#stage;
    if (postedOn === null) return;
    this.#publicity = await this.#clerkAt(postedAt).post({ scheme, on: postedOn, workingDays });
  }

  /** @returns "accepted" or the refusal */
  async record(act: Act, at: number): Promise<string> {
    return this.#do(act, this.#clerkAt(at)).then(() => "accepted", said);
  }

  async #do(act: Act, clerk: Clerk): Promise<void> {
    switch (act.act) {
      case "post": {
        const title = { uscc: this.#uscc, number: `T-${this.#uscc}`, scheme: this.#stage.scheme };
        this.#title = await clerk.list({ ...title, publicity: this.#publicity, consentOn: act.consentOn });
        return;
      }
      case "object":
        await clerk.object(this.#title, act.on);
        return;
      case "resolve":
        await clerk.resolve(this.#title, act.outcome, act.on);
        return;
      case "publish":
        await clerk.publish(this.#title, act.on, act.lastDay);
        return;
      case "revoke":
        await clerk.revoke(this.#title, act.on, act.ground);
        return;
      case "withdraw":
        await clerk.withdraw(this.#title, act.on);
    }
  }
}

/** Sequences that begin with a posting more often than not, and are recorded in order more often than not. */
function sequences(stage: Stage): fc.Arbitrary<(readonly [Act, number])[]> {
  const anyDay = fc.constantFrom(...stage.days);
  const half = Math.ceil(stage.days.length / 2);
  const early = mostly(fc.constantFrom(...stage.days.slice(1, half)), anyDay);
  const late = mostly(fc.constantFrom(...stage.days.slice(Math.floor(half / 2))), anyDay);
  const lastDay = mostly(fc.constant(null), anyDay);
  const consentOn = mostly(fc.constant("2019-12-31"), fc.constantFrom(null, ...stage.days.slice(0, 3)));
  const outcome = fc.constantFrom("DISMISSED", "DISMISSED", "DISMISSED", "UPHELD");
  const ground = fc.constantFrom(...ALL_GROUNDS);
  const post: fc.Arbitrary<Act> = fc.record({ act: fc.constant("post"), consentOn });
  const acts: fc.Arbitrary<Act> = fc.oneof(
    { weight: 5, arbitrary: fc.record({ act: fc.constant("object"), on: early }) },
    { weight: 5, arbitrary: fc.record({ act: fc.constant("resolve"), outcome, on: late }) },
    { weight: 4, arbitrary: fc.record({ act: fc.constant("publish"), on: late, lastDay }) },
    { weight: 3, arbitrary: fc.record({ act: fc.constant("revoke"), on: late, ground }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant("withdraw"), on: late }) },
    { weight: 1, arbitrary: post },
  );
  const steps = fc.array(fc.tuple(acts, fc.constantFrom(...stage.instants)), { minLength: 3, maxLength: 14 });
  const inOrder = steps.map((each) => [...each].sort(([, one], [, other]) => one - other));
  const first = fc.tuple(post, fc.constantFrom(stage.postedAt, stage.postedAt + 1));
  return fc
    .tuple(
      mostly(
        first.map((each) => [each]),
        fc.constant<(readonly [Act, number])[]>([]),
      ),
      mostly(inOrder, steps),
    )
    .map(([beginning, rest]) => [...beginning, ...rest]);
}

function mostly<T>(usual: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: seldom });
}

function instant({ midnight }: Stage, minutes: number): string {
  return new Date(Date.parse(midnight) + minutes * 60_000).toISOString();
}
