import { randomUUID } from "node:crypto";
import { TIANJIN, YUNNAN } from "./clerk.ts";
import { requestOf } from "./declarant.ts";
import { CAST, useRegisterWorld } from "./register-world.ts";

describe("who may take a step, by the register itself", () => {
  const world = useRegisterWorld();
  const ofOfficer = (jurisdictions: readonly string[], more: object = {}) => ({
    ...requestOf("market-regulation", "test"),
    jurisdictions,
    ...more,
  });
  const asked = async (who: object, scheme: string) => {
    const [row] = await world.rows(
      "select register.is_officer_of($1, $2) as officer, register.is_working_body($1, $2) as body",
      [who, scheme],
    );
    return row;
  };
  const call = (name: string, values: readonly unknown[]) =>
    world.register.app.query(
      `select register.${name}(${values.map((_, index) => `$${index + 1}`).join(", ")}) as said`,
      [...values],
    );
  const recorded = async () =>
    (
      await world.rows(
        "select (select count(*) from register.procedure_request)::int as requests, (select count(*) from register.procedure_step)::int as steps",
      )
    )[0];

  it("an officer acts where their department does: the province, no other, no national scheme", async () => {
    expect(await asked(ofOfficer([YUNNAN]), YUNNAN)).toEqual({ officer: true, body: false });
    expect(await asked(ofOfficer([TIANJIN]), YUNNAN)).toEqual({ officer: false, body: false });
    // A city's officer does not act for the scheme of its province.
    expect(await asked(ofOfficer(["530100"]), YUNNAN)).toEqual({ officer: false, body: false });
    expect(await asked(ofOfficer([YUNNAN, TIANJIN]), "NATIONAL")).toEqual({ officer: false, body: false });
    expect(await asked(ofOfficer([]), YUNNAN)).toEqual({ officer: false, body: false });
    expect(await asked(ofOfficer([YUNNAN], { department: "finance" }), YUNNAN)).toEqual({
      officer: false,
      body: false,
    });
  });

  it("somebody who tells no role, no place or no department is told no, never neither yes nor no", async () => {
    const { role, jurisdictions, department, ...bare } = ofOfficer([YUNNAN]);
    for (const who of [
      bare,
      { ...bare, role, department },
      { ...bare, role, jurisdictions },
      { ...bare, jurisdictions, department },
    ]) {
      expect(await asked(who, YUNNAN)).toEqual({ officer: false, body: false });
    }
  });

  it.each(["tenant", "actor", "role", "key", "operation", "hash"])(
    "a request that does not tell its %s is refused before anything is recorded",
    async (missing) => {
      const before = await recorded();
      const whole = { ...ofOfficer([YUNNAN]), uscc: CAST.workingBody.uscc, [missing]: undefined };
      await expect(
        call("working_body_appoint", [whole, YUNNAN, CAST.workingBody.uscc, "示例机构", "2020-01-06", null]),
      ).rejects.toMatchObject({ code: "LH079" });
      expect(await recorded()).toEqual(before);
    },
  );

  it("an officer of another province appoints nobody and publishes nothing there", async () => {
    const before = await recorded();
    const elsewhere = ofOfficer([TIANJIN]);
    const { rows } = await call("working_body_appoint", [
      elsewhere,
      YUNNAN,
      CAST.workingBody.uscc,
      "示例机构",
      "2020-01-06",
      null,
    ]);
    expect(rows).toEqual([{ said: { outcome: "NOT_FOR_THIS_CALLER" } }]);
    const fields = JSON.stringify([{ category: "C1530", edition: "./T 4754-2017", group: "茶", name: "精制茶" }]);
    await expect(
      call("key_fields_publish", [elsewhere, YUNNAN, 2020, "示例通知", fields, "2020-03-02"]),
    ).rejects.toMatchObject({ code: "LH089" });
    await expect(
      call("statistic_publish", [elsewhere, "OWN_LEADERS", YUNNAN, "2021-01-01", "2026-01-01T00:00:00Z", null, null]),
    ).rejects.toMatchObject({ code: "LH114" });
    const receipt = { kind: "PUBLIC", name: null, contact: null };
    await expect(
      call("suggestion_receive", [elsewhere, YUNNAN, "KEY_FIELD", "C1530", "建议", "2020-03-02", receipt]),
    ).rejects.toMatchObject({ code: "LH102" });
    expect(await recorded()).toEqual(before);
  });

  it("a baseline is entered by officers, a declaration drafted by its enterprise", async () => {
    const { uscc, viewer } = await world.enterprise();
    const before = await recorded();
    const stranger = requestOf(viewer.tenant, "test");
    await expect(
      call("baseline_set", [stranger, "./T 22111-2008", "水浸出物", "%", "HIGHER_BETTER", "1", "2020-01-06", null]),
    ).rejects.toMatchObject({ code: "LH079" });
    const other = requestOf(`enterprise-${(await world.enterprise()).uscc}`, "test");
    await expect(call("declaration_draft", [other, uscc, null, null, null, "{}"])).rejects.toMatchObject({
      code: "LH079",
    });
    await expect(call("declaration_withdraw", [other, uscc, randomUUID(), 1, null])).rejects.toMatchObject({
      code: "LH079",
    });
    expect(await recorded()).toEqual(before);
  });
});
