import { randomUUID } from "node:crypto";
import { syntheticUscc } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST, enterpriseIdentity } from "../../subgraphs/market-regulation/register-world.ts";
import { FILER, type FilePayload, useObjectionWorld } from "./objection-world.ts";

const { nobody, workingBody, officerOfTianjin } = CAST;
const STATUS = "query ($secret: String!) { objectionStatus(secret: $secret) { id state reasons } }";

describe("Anybody objects to what is in publicity today", () => {
  const world = useObjectionWorld();
  let publicity: string;
  let candidate: string;

  beforeEach(async () => {
    const list = await world.list(1, await world.today());
    publicity = list.publicity;
    candidate = list.candidates[0] ?? "";
  });

  const status = async (secret: unknown) => (await world.ask(nobody, STATUS, { secret })).data?.objectionStatus;
  const stateOf = async (title: string) => {
    const [row] = await world.rows(
      "select register.title_state($1, register.shanghai_day(clock_timestamp()), clock_timestamp()) as state",
      [title],
    );
    return row?.state;
  };

  it("without signing in, and follows it by a secret that is told once", async () => {
    const { objection, secret, complaint, errors } = await world.file(nobody, { publicity, against: candidate });
    expect([errors, complaint]).toEqual([[], null]);
    expect(objection).toMatchObject({ state: "FILED", filedOn: await world.today(), against: candidate });
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(await status(secret)).toEqual({ id: objection?.id, state: "FILED", reasons: null });
    expect(await status(`${secret}x`)).toBeNull();
    expect(await status("")).toBeNull();
    const kept = await world.rows("select secret_hash from register.objection_filer where objection_id = $1", [
      objection?.id,
    ]);
    expect(kept).toEqual([{ secret_hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(await stateOf(candidate)).toBe("UNDER_OBJECTION");
  });

  it("once for a key: repeated it is told again, but not the secret, whoever is said to have filed it", async () => {
    const input = { publicity, against: candidate, idempotencyKey: randomUUID() };
    const first = await world.file(nobody, input);
    const again = await world.file(nobody, { ...input, filer: { kind: "MEDIA" } });
    expect(again).toEqual({ ...first, secret: null });
    expect(await world.rows("select from register.objection where publicity_id = $1", [publicity])).toHaveLength(1);
    await expect(world.file(nobody, { ...input, grounds: "另一理由" })).rejects.toThrow("IDEMPOTENCY_KEY_REUSED");
  });

  it("and twice at once with one key there is one, with one secret", async () => {
    const input = { publicity, against: candidate, idempotencyKey: randomUUID() };
    const answers = await Promise.all([world.file(nobody, input), world.file(nobody, input)]);
    expect(new Set(answers.map(({ objection }) => objection?.id)).size).toBe(1);
    expect(answers.filter(({ secret }) => secret !== null)).toHaveLength(1);
  });

  it("takes it back by the secret, once; the candidate is in publicity again", async () => {
    const { secret } = await world.file(nobody, { publicity, against: candidate });
    const withdraw = (told: unknown, ifRevision: number) =>
      world.step(nobody, "objectionWithdraw", { secret: told, ifRevision });
    expect((await withdraw("another", 1)).errors).toMatchObject([
      { code: "NOT_ON_RECORD", field: ["input", "secret"] },
    ]);
    expect((await withdraw(secret, 2)).errors).toMatchObject([{ code: "CONFLICT", current: { revision: 1 } }]);
    expect(await withdraw(secret, 1)).toMatchObject({ objection: { state: "WITHDRAWN", revision: 2 }, errors: [] });
    expect(await stateOf(candidate)).toBe("IN_PUBLICITY");
    expect((await withdraw(secret, 2)).errors).toMatchObject([{ code: "STATE_DOES_NOT_ALLOW" }]);
  });

  it("signed in, leaves no trace of oneself with it", async () => {
    const competitor = enterpriseIdentity(syntheticUscc());
    const { objection, errors } = await world.file(competitor, { publicity, against: candidate });
    expect(errors).toEqual([]);
    const traces = await world.rows(
      `select tenant, actor from register.procedure_step where subject_id in ($1, $2) and tenant <> 'register'
       union select tenant, 'public' from register.procedure_request where outcome->>'id' = $1::text`,
      [objection?.id, candidate],
    );
    expect(traces).toEqual([{ tenant: "public", actor: "public" }]);
    expect(await world.rows("select from access.access_entry where tenant = $1", [competitor.tenant])).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    ["a day of one's own", { on: "2020-10-12" }, "DAY_NOT_FOR_FILER", "on"],
    ["no grounds", { grounds: " \n " }, "TEXT_NOT_ACCEPTED", "grounds"],
    ["grounds without end", { grounds: "字".repeat(4001) }, "TEXT_NOT_ACCEPTED", "grounds"],
    ["a name of nothing", { filer: { ...FILER, name: "" } }, "TEXT_NOT_ACCEPTED", "filer.name"],
    ["a key that others could have", { idempotencyKey: "2026-001" }, "TEXT_NOT_ACCEPTED", "idempotencyKey"],
    ["a publicity that is none", { publicity: randomUUID() }, "NOT_ON_RECORD", "publicity"],
    ["a publicity that cannot be one", { publicity: "x" }, "NOT_ON_RECORD", "publicity"],
    ["a candidate of nothing", { against: randomUUID() }, "NOT_ON_RECORD", "against"],
    ["a candidate that cannot be one", { against: "x" }, "NOT_ON_RECORD", "against"],
  ])("but not with %s", async (_, input, code, field) => {
    const before = await world.recorded();
    const answer = await world.file(nobody, { publicity, against: candidate, ...input });
    expect(answer).toMatchObject({ objection: null, complaint: null, secret: null });
    expect(answer.errors).toMatchObject([{ code, field: ["input", ...field.split(".")], current: null }]);
    expect(JSON.stringify(answer.errors)).not.toContain(FILER.name);
    expect(await world.recorded()).toBe(before);
  });

  it("another scheme's officer and its working body state no day either", async () => {
    for (const viewer of [officerOfTianjin, CAST.workingBodyOfTianjin]) {
      const { errors } = await world.file(viewer, { publicity, against: candidate, on: await world.today() });
      expect(errors).toMatchObject([{ code: "DAY_NOT_FOR_FILER" }]);
    }
  });

  it("and paper is recorded with its day, which is not to come", async () => {
    const { errors } = await world.file(workingBody, { publicity, against: candidate, on: "2999-01-01" });
    expect(errors).toMatchObject([{ code: "DAY_OUT_OF_ORDER", field: ["input", "on"] }]);
    const { objection }: FilePayload = await world.file(workingBody, {
      publicity,
      against: candidate,
      on: await world.today(),
    });
    expect(objection).toMatchObject({ state: "FILED" });
  });

  it("against a national list nobody objects here", async () => {
    const national = await world.clerk().post({ on: "2020-09-25", scheme: "NATIONAL", workingDays: 15 });
    const { errors } = await world.file(nobody, { publicity: national });
    expect(errors).toMatchObject([{ code: "SCHEME_NOT_KEPT_HERE" }]);
  });
});
