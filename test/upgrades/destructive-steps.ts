import type { QueryRunner } from "typeorm";
import type { Department } from "../../shared/server/department.ts";

// What the version before may still read, write or call.
const DESTRUCTIVE: readonly RegExp[] = [
  /^drop (table|schema|column|view|function|procedure|type|sequence|publication|role)\b/,
  /^alter table .*\bdrop (column|constraint)\b/s,
  /^alter table .*\balter (column )?\S+ (set data )?type\b/s,
  /^alter table .*\balter (column )?\S+ set not null\b/s,
  /^alter (table|schema|function|type|view) .*\brename\b/s,
  /^alter table .*\badd (column )?(if not exists )?(?!constraint)\S+ (?!.*\bdefault\b)[^,]*\bnot null\b/s,
  /^alter table .*\badd (constraint \S+ )?(check|unique|exclude|foreign key|primary key)\b(?!.*\bnot valid\b)/s,
  /^create unique index\b/,
  // What everybody may do by default is taken from nobody who was given it.
  /^revoke\b(?!.* from public$)/,
  /^(delete from|truncate)\b/,
];

/**
 * Steps of a department's migrations that are no expansion, by migration: of what an earlier migration made. What the
 * same migration makes, nobody uses yet.
 */
export async function destructiveSteps(migrations: Department["migrations"]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const migration of Object.values(migrations)) {
    if (typeof migration !== "function") continue;
    const statements = await statementsOf(migration as new () => Migration);
    const made = new Set(statements.flatMap((text) => /^create (?:unlogged )?table (\S+)/.exec(text)?.[1] ?? []));
    const schemas = new Set(statements.flatMap((text) => /^create schema (\S+)/.exec(text)?.[1] ?? []));
    const isNew = (text: string) => {
      const target =
        /\b(?:table|on|from|index \S+ on|truncate)\s+(?:only |if exists |all \w+ in schema )?([\w.]+)/.exec(
          text,
        )?.[1] ?? "";
      return made.has(target) || schemas.has(target.split(".")[0] ?? "");
    };
    const steps = statements.filter((text) => DESTRUCTIVE.some((form) => form.test(text)) && !isNew(text));
    if (steps.length > 0) found[migration.name] = steps.map((text) => text.slice(0, 80));
  }
  return found;
}

interface Migration {
  up(runner: QueryRunner): Promise<void>;
}

/** What a migration would run, one statement each, in small letters, without comments and what stands in quotes. */
async function statementsOf(type: new () => Migration): Promise<string[]> {
  const texts: string[] = [];
  const runner = { query: async (text: string) => void texts.push(text) };
  await new type().up(runner as unknown as QueryRunner);
  return texts.flatMap((text) =>
    text
      .replaceAll(/\$(\w*)\$.*?\$\1\$/gs, "''")
      .replaceAll(/--[^\n]*/g, "")
      .replaceAll(/'(?:[^']|'')*'/g, "''")
      .split(";")
      .map((each) => each.trim().replaceAll(/\s+/g, " ").toLowerCase())
      .filter((each) => each !== ""),
  );
}
