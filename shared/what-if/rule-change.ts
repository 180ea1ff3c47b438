import { isDeepStrictEqual } from "node:util";
import type { StoredRuleRow } from "../policy/rules-of.ts";
import type { Adoption } from "./adopted-rows.ts";

/** What a draft would do to one rule. */
export interface RuleChange {
  /** MEASURE, SCHEME or SIZE_TABLE decide answers; SCHEME_RULE and EXIT_GROUND bear on later acts of the register only. */
  readonly rule: string;
  /** `beijing-2020/creditSupport` */
  readonly id: string;
  readonly kind: "ADDED" | "CHANGED" | "ENDED";
  readonly fields: readonly FieldChange[];
}

/** One member of a rule, before and after, as JSON; null where the rule is not there. */
export interface FieldChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

// When a row is on record says nothing of what it rules.
const CLOCK_OF_RECORD = ["id", "knownFrom", "knownTo"];

/** The rules that would be others, by their ids; a correction counts as a change of the rule that it corrects. */
export function ruleChanges({ closed, added }: Adoption): RuleChange[] {
  const names = [...closed, ...added].map(({ kind, id }) => `${kind} ${ruleId(id)}`);
  return [...new Set(names)].sort().flatMap((name) => {
    const isOf = (row: StoredRuleRow) => `${row.kind} ${ruleId(row.id)}` === name;
    const [rule = "", id = ""] = name.split(" ");
    return changeOf(rule, id, closed.find(isOf) ?? null, added.find(isOf) ?? null);
  });
}

/** A change of one rule, given what it says before and after; none when both say the same. */
export function changeOf(rule: string, id: string, before: object | null, after: object | null): RuleChange[] {
  const [old, young] = [membersOf(before), membersOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])].sort();
  const fields = names
    .filter((name) => !CLOCK_OF_RECORD.includes(name) && !isDeepStrictEqual(old[name], young[name]))
    .map((name) => ({ name, before: asText(old[name]), after: asText(young[name]) }));
  if (fields.length === 0) return [];
  return [{ rule, id, kind: before === null ? "ADDED" : after === null ? "ENDED" : "CHANGED", fields }];
}

/** A row's body with the days on which the row holds. */
function membersOf(row: object | null): Record<string, unknown> {
  if (row === null) return {};
  const { body, kind: _, ...members } = row as Partial<StoredRuleRow>;
  return { ...body, ...members };
}

function asText(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** The id of a rule without the version that tells a correction apart. */
export function ruleId(id: string): string {
  return id.split("@")[0] ?? id;
}
