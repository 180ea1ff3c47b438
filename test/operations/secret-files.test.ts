import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnvironment } from "../../shared/server/environment.ts";

const ADDRESS = "postgresql://credit_app:secret@db/credit";

describe("The address of a database", () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-hub-secret-"));
  const file = join(folder, "address");

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ["CREDIT_DATABASE_URL", "databaseUrl"],
    ["CREDIT_MIGRATOR_DATABASE_URL", "migratorDatabaseUrl"],
    ["CREDIT_ADMIN_DATABASE_URL", "adminDatabaseUrl"],
  ] as const)("may stand in a file, with the line's end that editors add: %s_FILE", (name, field) => {
    writeFileSync(file, `${ADDRESS}\n`);
    const { departments } = readEnvironment(["credit"], { [`${name}_FILE`]: file });
    expect(departments.credit[field]).toBe(ADDRESS);
  });

  it("of the register for the copies may stand in a file as well", () => {
    writeFileSync(file, ADDRESS);
    expect(readEnvironment([], { REGISTER_COPY_DATABASE_URL_FILE: file }).registerCopyDatabaseUrl).toBe(ADDRESS);
  });

  it("is refused when it is given both ways, and not repeated", () => {
    writeFileSync(file, ADDRESS);
    const read = () => readEnvironment(["credit"], { CREDIT_DATABASE_URL: ADDRESS, CREDIT_DATABASE_URL_FILE: file });
    expect(read).toThrow("Of the environment variables CREDIT_DATABASE_URL and CREDIT_DATABASE_URL_FILE one should be");
    expect(read).not.toThrow("secret");
  });

  it("is refused with the file's name when the file is not there", () => {
    const missing = join(folder, "nothing");
    const read = () => readEnvironment(["credit"], { CREDIT_DATABASE_URL_FILE: missing });
    expect(read).toThrow(
      `CREDIT_DATABASE_URL_FILE should name a file that this account can read; ${missing} cannot be`,
    );
  });

  it("is checked as any other, and what came is not repeated", () => {
    writeFileSync(file, "credit_app:secret@db");
    const read = () => readEnvironment(["credit"], { CREDIT_DATABASE_URL_FILE: file });
    expect(read).toThrow("CREDIT_DATABASE_URL should be an address that begins with postgresql://");
    expect(read).not.toThrow("secret");
  });

  it("is not looked for where an empty name of a file came", () => {
    expect(readEnvironment(["credit"], { CREDIT_DATABASE_URL_FILE: "" }).departments.credit.databaseUrl).toBeNull();
  });
});
