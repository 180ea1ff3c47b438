import { randomUUID } from "node:crypto";
import { SupervisionOffice } from "../../../cases/supervision/supervision-office.ts";
import { refusalOf } from "../refusal.ts";
import { CAST, useRegisterWorld } from "../register-world.ts";

describe("The database, whoever asks it", () => {
  const world = useRegisterWorld();
  const office = new SupervisionOffice(world);

  const refused = (sql: string, values: unknown[] = [], as: "app" | "owner" = "app") =>
    refusalOf(world.register.owner, () => world.register[as].query(sql, values));
  const request = (traits: object = {}) => ({
    tenant: CAST.officer.tenant,
    actor: CAST.officer.subject,
    role: "DEPARTMENT",
    department: "market-regulation",
    uscc: null,
    jurisdictions: ["530000"],
    key: randomUUID(),
    operation: "test",
    hash: "0".repeat(64),
    ...traits,
  });

  it("takes a step of supervision from nobody but an officer of the place", async () => {
    const of = await office.declared("530822");
    const plan = await office.plan({ jurisdiction: "530822" });
    const received = await office.recorded("ENTERPRISE", of.uscc);
    const make = { title: "抽查", jurisdiction: "530822", population: "DECLARATIONS", sampleSize: 1 };
    for (const [who, places] of [
      [request(), ["120000"]],
      [request(), ["530823"]],
      [request(), []],
      [request({ department: "finance" }), ["530000"]],
      [request({ role: "WORKING_BODY" }), ["530000"]],
    ] as const) {
      const asked = [who, places];
      expect([
        await refused("select register.spot_check_plan_make($1, $2, $3, null)", [...asked, make]),
        await refused("select register.spot_check_plan_draw($1, $2, $3, 1, null)", [...asked, plan.id]),
        await refused("select register.complaint_move($1, $2, $3, 1, 'ACCEPT', null, null)", [...asked, received.id]),
      ]).toEqual(Array(3).fill("LH109 OFFICER_OF_ANOTHER_PLACE"));
    }
  });

  it("draws nothing that the bound seed does not give, and adds nothing to a population", async () => {
    for (let each = 0; each < 3; each += 1) await office.declared("530824");
    const plan = await office.plan({ jurisdiction: "530824", sampleSize: 1 });
    const now = "tstzrange(register.recording_instant(null), null)";
    const other = await office.declared("530824");
    expect(
      await refused(
        `insert into register.spot_check_draw values ($1, repeat('0', 64), '2021-06-02', ${now})`,
        [plan.id],
        "owner",
      ),
    ).toBe("LH111 SEED_NOT_COMMITTED");
    expect(
      await refused(
        "insert into register.spot_check_candidate values ($1, 9, $2, $3)",
        [plan.id, other.id, other.uscc],
        "owner",
      ),
    ).toBe("LH111 POPULATION_IS_FROZEN");
    await office.draw(plan);
    const [row] = await world.rows(
      `select c.position from register.spot_check_candidate c
       where c.plan_id = $1 and not exists (select from register.spot_check k where k.plan_id = $1 and k.position = c.position)
       limit 1`,
      [plan.id],
    );
    expect(
      await refused(
        `insert into register.spot_check (plan_id, position, known) values ($1, $2, ${now})`,
        [plan.id, row?.position],
        "owner",
      ),
    ).toBe("LH111 NOT_DRAWN");
  });

  it.each([
    ["38.49", "PASS"],
    ["38.5", "FALL_SHORT"],
  ])("with %s measured where 38.5 is declared, takes no %s", async (value, event) => {
    const tested = await office.tested(await office.declared(), [
      { name: "水浸出物", unit: "%", value },
      { name: "水分", unit: "%", value: "9" },
    ]);
    expect(
      await refused("select register.spot_check_move($1, $2, $3, $4, $5, null, null)", [
        request(),
        ["530000"],
        tested.id,
        tested.revision,
        event,
      ]),
    ).toBe("LH111 FINDING_WITHOUT_MEASUREMENT");
  });

  it("adds nothing to a report that is on record, and lets no other enterprise ask for a retest", async () => {
    const tested = await office.tested(await office.declared(), [{ name: "水浸出物", unit: "%", value: "38" }]);
    const [test] = await world.rows("select id from register.spot_check_test where spot_check_id = $1", [tested.id]);
    expect(
      await refused("insert into register.spot_check_measurement values ($1, 2, '水分', '%', 9)", [test?.id], "owner"),
    ).toBe("LH111 FINDING_IS_FROZEN");
    const below = await office.moveCheck("spotCheckFallShort", tested);
    const { uscc } = await world.enterprise();
    expect(
      await refused("select register.spot_check_move($1, '{}', $2, $3, 'ASK_RETEST', '{\"reason\": \"复检\"}', null)", [
        request({ role: "ENTERPRISE", department: null, uscc }),
        below.id,
        below.revision,
      ]),
    ).toBe("LH109 CHECK_OF_ANOTHER");
  });

  it("refuses, finds and closes no complaint without a reason", async () => {
    const { uscc } = await world.enterprise();
    const received = await office.recorded("ENTERPRISE", uscc);
    expect(
      await refused("select register.complaint_move($1, $2, $3, 1, 'REFUSE', null, null)", [
        request(),
        ["530000"],
        received.id,
      ]),
    ).toBe("LH112 REASON_MISSING");
  });

  it("receives a complaint from another procedure, and none about nobody", async () => {
    const { uscc } = await world.enterprise();
    const receive = (subject: string) =>
      world.rows(
        `select register.complaint_receive('PUBLIC', 'ENTERPRISE', $1, '逾期异议', '{"name": "某人"}', 'OBJECTION', $2, $3,
           register.recording_instant(null)) as id`,
        [subject, randomUUID(), request({ role: "PUBLIC", department: null })],
      );
    const [row] = await receive(uscc);
    const [step] = await world.rows("select event, tenant from register.procedure_step where subject_id = $1", [
      row?.id,
    ]);
    expect(step).toEqual({ event: "FILE", tenant: "public" });
    await expect(receive("91350100M000100Y43")).rejects.toThrow("COMPLAINT_ABOUT_NOBODY");
  });

  it("keeps commitments of leaders alone", async () => {
    const { uscc } = await world.enterprise();
    expect(
      await refused(
        `insert into register.quality_commitment (uscc, text, signed_by, signed_on, known)
         values ($1, '承诺', '某人', '2021-06-01', tstzrange(register.recording_instant(null), null))`,
        [uscc],
        "owner",
      ),
    ).toBe("LH113 NOT_A_LEADER");
  });
});
