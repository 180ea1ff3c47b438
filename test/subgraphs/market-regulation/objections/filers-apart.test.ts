import { randomUUID } from "node:crypto";
import { DatabaseError } from "pg";
import { Clerk } from "../clerk.ts";
import { refusalOf } from "../refusal.ts";
import { useRegister } from "../register-database.ts";
import { ObjectionOffice, requestOf } from "./objection-office.ts";

const FILER = { kind: "ENTERPRISE", name: "某竞争企业", contact: "13800000000" };
const PROVINCE = ["530000"];

describe("Who files something is kept apart", () => {
  const register = useRegister();
  const office = () => new ObjectionOffice(register.app);
  let publicity: string;
  let title: string;

  beforeAll(async () => {
    await office().appoint(register.owner);
    publicity = await new Clerk(register.app).post({ on: "2020-09-25" });
    title = await new Clerk(register.app).list({ publicity });
  });

  const read = async (reader: object, machine: string, id: string, divisions: readonly string[] = []) => {
    const { rows } = await register.app.query("select register.filer_read($1, $2, $3, $4) as told", [
      reader,
      machine,
      id,
      divisions,
    ]);
    return rows[0]?.told;
  };

  it.each(["objection_filer", "suggestion_filer", "filer_reading"])(
    "the application role cannot read %s",
    async (table) => {
      const attempt = () => register.app.query(`select from register.${table}`);
      expect(await refusalOf(register.owner, attempt)).toMatch(/^42501 /);
    },
  );

  it("is told to the working body of the scheme and to officers of its division, each time on record", async () => {
    const { id } = await office().file(publicity, title, "2020-10-12", { filer: FILER });
    expect(await read(requestOf("WORKING_BODY"), "objection", id)).toEqual(FILER);
    expect(await read(requestOf("DEPARTMENT"), "objection", id, PROVINCE)).toEqual(FILER);
    const { rows } = await register.owner.query(
      "select role, tenant from register.filer_reading where subject_id = $1 order by read_at",
      [id],
    );
    expect(rows).toEqual([
      { role: "WORKING_BODY", tenant: "working_body" },
      { role: "DEPARTMENT", tenant: "department" },
    ]);
  });

  it("is told to nobody else, and nothing is recorded of an attempt that was told nothing", async () => {
    const { id } = await office().file(publicity, title, "2020-10-12", { filer: FILER });
    const others: [object, string[]][] = [
      [requestOf("PUBLIC"), []],
      [requestOf("WORKING_BODY", { uscc: "12120000LEADRW025L" }), []],
      [requestOf("WORKING_BODY", { role: "EVALUATION_BODY" }), []],
      [requestOf("DEPARTMENT"), ["120000"]],
      [requestOf("DEPARTMENT"), ["530100"]],
      [requestOf("DEPARTMENT"), []],
      [requestOf("DEPARTMENT", { department: "finance" }), PROVINCE],
    ];
    for (const [reader, divisions] of others) expect(await read(reader, "objection", id, divisions)).toBeNull();
    expect(await read(requestOf("WORKING_BODY"), "objection", randomUUID())).toBeNull();
    expect(await read(requestOf("WORKING_BODY"), "title", title)).toBeNull();
    const { rows } = await register.owner.query("select from register.filer_reading where subject_id = $1", [id]);
    expect(rows).toEqual([]);
  });

  it("of suggestions alike", async () => {
    const { id } = await office().suggest({ filer: FILER });
    expect(await read(requestOf("WORKING_BODY"), "suggestion", id)).toEqual(FILER);
    expect(await read(requestOf("WORKING_BODY", { uscc: null }), "suggestion", id)).toBeNull();
  });

  it.each([
    ["a kind that there is none of", { ...FILER, kind: "RIVAL" }],
    ["a name that is too long", { ...FILER, name: FILER.name.repeat(50) }],
    ["no kind", { name: FILER.name }],
  ])("with %s the filing is refused without a word of the filer", async (_, filer) => {
    const error = await office()
      .file(publicity, title, "2020-10-12", { filer })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatabaseError);
    const { message, detail, where } = error as DatabaseError;
    expect(message).toMatch(/^FILER_NOT_ACCEPTED:/);
    expect(`${message} ${detail} ${where}`).not.toContain(FILER.name);
  });

  it("a filing comes under nobody's name, but for paper that a working body or the department records", async () => {
    const named = (request: object) => () => office().file(publicity, title, null, { request });
    const enterprise = { role: "ENTERPRISE", tenant: "enterprise-x", uscc: "x" };
    expect(await refusalOf(register.owner, named(requestOf("PUBLIC", enterprise)))).toBe("LH103 FILER_NAMED");
    const finance = requestOf("DEPARTMENT", { department: "finance" });
    expect(await refusalOf(register.owner, named(finance))).toBe("LH103 FILER_NAMED");
    const dated = () => office().file(publicity, title, "2020-10-12", { request: requestOf("PUBLIC") });
    expect(await refusalOf(register.owner, dated)).toBe("LH102 NOT_A_HANDLER");
  });

  it("an empty statement is refused, and one that is too long", async () => {
    for (const grounds of ["", "字".repeat(4001), null]) {
      const attempt = () => office().file(publicity, title, "2020-10-12", { grounds });
      expect(await refusalOf(register.owner, attempt)).toBe("LH103 STATEMENT_NOT_ACCEPTED");
    }
  });
});
