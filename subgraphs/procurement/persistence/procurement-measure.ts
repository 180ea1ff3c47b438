import type { DecidingMeasure } from "../../../shared/decision-record/deciding-measure.ts";
import { rulesConsulted } from "../../../shared/decision-record/rules-consulted.ts";
import { decideProcurementPreference } from "../domain/decide-procurement-preference.ts";
import type { Lot } from "../domain/mapping-fact.ts";
import type { ProcurementRegister } from "./register.ts";

/** What a question about the preference has of its own: the lot. */
export interface ProcurementParts {
  readonly [part: string]: LotParts | null;
  readonly lot: LotParts | null;
}

/** A lot as it stands in a signed statement. */
export interface LotParts {
  readonly [part: string]: string | null;
  readonly catalogueCode: string;
  readonly catalogueEdition: string | null;
}

/** The preference as the record of decisions asks for it: the same reading and the same rules as a query. */
export function procurementMeasure(register: ProcurementRegister): DecidingMeasure<ProcurementParts> {
  return {
    department: "procurement",
    measure: "procurementPreference",
    ownParts: ["lot"],
    async decideAll(viewer, questions) {
      const { rules, readings } = await register.standings(viewer, questions);
      return readings.map(({ facts, extra: mappings }, index) => {
        const question = questions[index];
        if (question === undefined) throw new Error("A reading for each question was expected.");
        const { jurisdiction, own } = question;
        const answer = decideProcurementPreference(rules, jurisdiction, lotOf(own.lot), facts, mappings);
        const asked = { measure: "procurementPreference", jurisdiction, knownAt: answer.knownAt } as const;
        return { answer, rules: rulesConsulted(rules, asked) };
      });
    },
  };
}

function lotOf(lot: LotParts | null): Lot | null {
  return lot === null ? null : { code: lot.catalogueCode, edition: lot.catalogueEdition };
}
