import type { Client } from "pg";
import { syntheticUscc, TIANJIN, YUNNAN } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const NOW = "tstzrange(register.recording_instant(null), null)";

describe("Who may not evaluate", () => {
  const register = useRegister();

  beforeEach(async () => {
    // One scheme has one working body, so each test ends those of the test before.
    await register.owner.query("select register.start_recording()");
    for (const table of ["working_body", "body_relation", "evaluation_body"]) {
      await register.owner.query(
        `update register.${table} set known = tstzrange(lower(known), register.recording_instant(null)) where upper_inf(known)`,
      );
    }
  });

  const workingBody = (client: Client, uscc: string, scheme = YUNNAN) =>
    client.query(
      `insert into register.working_body (scheme, uscc, name, source, known) values ($1, $2, '工作机构', 'test', ${NOW})`,
      [scheme, uscc],
    );
  const below = (client: Client, body: string, parent: string) =>
    client.query(`insert into register.body_relation (body, parent, source, known) values ($1, $2, 'test', ${NOW})`, [
      body,
      parent,
    ]);
  const evaluator = (client: Client, uscc: string, { scheme = YUNNAN, registeredIn = "CN" } = {}) =>
    client.query(
      `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
       values ($1, $2, '评估机构', 'TESTING', $3, 'test', ${NOW})`,
      [scheme, uscc, registeredIn],
    );

  describe("even to the owner (I-03)", () => {
    const cannot = async (attempt: () => Promise<unknown>) =>
      expect(await refusalOf(register.owner, attempt)).toBe("LH003 WORKING_BODY_CANNOT_EVALUATE");

    it("the working body itself is refused as an evaluation body", async () => {
      const institute = syntheticUscc();
      await workingBody(register.owner, institute);
      await cannot(() => evaluator(register.owner, institute));
    });

    it("an evaluation body is refused as the working body", async () => {
      const institute = syntheticUscc();
      await evaluator(register.owner, institute);
      await cannot(() => workingBody(register.owner, institute));
    });

    it("a subordinate, and a subordinate of a subordinate, is refused as an evaluation body", async () => {
      const [institute, centre, laboratory] = [syntheticUscc(), syntheticUscc(), syntheticUscc()];
      await workingBody(register.owner, institute);
      await below(register.owner, centre, institute);
      await below(register.owner, laboratory, centre);
      await cannot(() => evaluator(register.owner, centre));
      await cannot(() => evaluator(register.owner, laboratory));
    });

    it("an evaluation body is refused as a subordinate, and as a subordinate of a subordinate", async () => {
      const [institute, centre, laboratory] = [syntheticUscc(), syntheticUscc(), syntheticUscc()];
      await workingBody(register.owner, institute);
      await below(register.owner, centre, institute);
      await evaluator(register.owner, laboratory);
      await cannot(() => below(register.owner, laboratory, institute));
      await cannot(() => below(register.owner, laboratory, centre));
    });

    it("a unit above evaluation bodies is refused as the working body", async () => {
      const [institute, centre, laboratory] = [syntheticUscc(), syntheticUscc(), syntheticUscc()];
      await evaluator(register.owner, laboratory);
      await below(register.owner, laboratory, centre);
      await below(register.owner, centre, institute);
      await cannot(() => workingBody(register.owner, centre));
      await cannot(() => workingBody(register.owner, institute));
    });

    it("a relation in the middle that joins working body and evaluation body is refused", async () => {
      const [institute, centre] = [syntheticUscc(), syntheticUscc()];
      const [department, laboratory] = [syntheticUscc(), syntheticUscc()];
      await workingBody(register.owner, institute);
      await below(register.owner, centre, institute);
      await below(register.owner, laboratory, department);
      await evaluator(register.owner, laboratory);
      await cannot(() => below(register.owner, department, centre));
    });

    it("a body registered abroad is refused (I-04)", async () => {
      for (const country of ["DE", "US", "", "cn"]) {
        const attempt = () => evaluator(register.owner, syntheticUscc(), { registeredIn: country });
        expect(await refusalOf(register.owner, attempt)).toBe("23514 registered_in_the_prc");
      }
    });
  });

  it("a circle of relations does not keep the register busy for ever", async () => {
    const [one, other] = [syntheticUscc(), syntheticUscc()];
    await workingBody(register.owner, one);
    await below(register.owner, other, one);
    await below(register.owner, one, other);
    expect(await refusalOf(register.owner, () => evaluator(register.owner, other))).toBe(
      "LH003 WORKING_BODY_CANNOT_EVALUATE",
    );
  });

  it("a body that no longer stands under the working body may evaluate", async () => {
    const [institute, centre] = [syntheticUscc(), syntheticUscc()];
    await workingBody(register.owner, institute);
    await below(register.owner, centre, institute);
    await register.owner.query(
      "update register.body_relation set known = tstzrange(lower(known), register.recording_instant(null)) where body = $1",
      [centre],
    );
    await evaluator(register.owner, centre);
  });

  it("the working body of one scheme may evaluate for another", async () => {
    const institute = syntheticUscc();
    await workingBody(register.owner, institute);
    await evaluator(register.owner, institute, { scheme: TIANJIN });
  });

  it("where the text is silent, as in Tianjin, the hub invents no such rule", async () => {
    const institute = syntheticUscc();
    await workingBody(register.owner, institute, TIANJIN);
    await evaluator(register.owner, institute, { scheme: TIANJIN });
  });

  it("a scheme has one working body", async () => {
    await workingBody(register.owner, syntheticUscc());
    expect(await refusalOf(register.owner, () => workingBody(register.owner, syntheticUscc()))).toBe(
      "23P01 working_body_scheme_known_excl",
    );
  });
});
