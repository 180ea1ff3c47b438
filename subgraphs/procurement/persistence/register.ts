import type { Pool } from "pg";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { rulesOf } from "../../../shared/policy/rules-of.ts";
import {
  type Question,
  type ReadFor,
  type Reading,
  StandingReader,
} from "../../../shared/register-copy/standing-reader.ts";
import type { PolicyRules } from "../../../shared/values/decision/decide.ts";
import { parseInstant } from "../../../shared/values/instant.ts";
import type { MappingFact } from "../domain/mapping-fact.ts";

/** What the procurement department reads: its copy of the register, its category maps, its rule rows. */
export interface ProcurementRegister {
  standings(
    viewer: Viewer,
    questions: readonly Question[],
  ): Promise<{ rules: PolicyRules; readings: Reading<readonly MappingFact[]>[] }>;
}

const MAPPINGS_COLUMN = `
  (select jsonb_agg(jsonb_build_object('id', m.id, 'category', m.category, 'edition', m.catalogue_edition,
      'codes', to_jsonb(m.codes), 'broaderCodes', (select coalesce(jsonb_agg(c.code order by c.code), '[]')
        from procurement.mapped_code c where c.mapping_id = m.id and c.relation = 'BROADER'), 'knownFrom', register.as_text(lower(m.known))) order by m.id)
   from procurement.category_mapping m
   where m.known @> a.as_known
     and m.category in (select t.category from register.title t where t.uscc = a.uscc)) as mappings,`;

interface MappingRow {
  readonly id: string;
  readonly category: string;
  readonly edition: string;
  readonly codes: readonly string[];
  readonly broaderCodes: readonly string[];
  readonly knownFrom: string;
}

/** Opens the department's register on its application role's connections. */
export function openProcurementRegister(
  pool: Pick<Pool, "query">,
  freshnessLimitMs: number | null,
  readFor: ReadFor = "ANSWER",
): ProcurementRegister {
  const reader = new StandingReader<PolicyRules, readonly MappingFact[]>({
    pool,
    freshnessLimitMs,
    readFor,
    extraColumns: MAPPINGS_COLUMN,
    // The statement itself builds this column; an enterprise without titles has no categories to map.
    readExtra: (row) => (row.mappings === null ? [] : (row.mappings as MappingRow[]).map(mappingFact)),
    readRules: rulesOf,
  });
  return { standings: (_viewer, questions) => reader.read(questions) };
}

function mappingFact(row: MappingRow): MappingFact {
  return {
    category: row.category,
    edition: row.edition,
    codes: row.codes,
    broaderCodes: row.broaderCodes,
    evidence: {
      kind: "category-mapping",
      id: row.id,
      subject: `${row.category} ${row.edition}`,
      validFrom: null,
      validTo: null,
      knownFrom: parseInstant(row.knownFrom),
    },
  };
}
