import type { DecidingMeasure } from "../../../shared/decision-record/deciding-measure.ts";
import { rulesConsulted } from "../../../shared/decision-record/rules-consulted.ts";
import { decideCreditSupport } from "../domain/decide-credit-support.ts";
import type { CreditRegister } from "./register.ts";

/** A question about credit support has no parts of its own. */
export type CreditParts = Readonly<Record<never, never>>;

/** Credit support as the record of decisions asks for it: the same reading and the same rules as a query. */
export function creditMeasure(register: CreditRegister): DecidingMeasure<CreditParts> {
  return {
    department: "credit",
    measure: "creditSupport",
    ownParts: [],
    async decideAll(viewer, questions) {
      const { rules, readings } = await register.standings(viewer, questions);
      return readings.map(({ facts, extra: size }, index) => {
        const question = questions[index];
        if (question === undefined) throw new Error("A reading for each question was expected.");
        const { jurisdiction } = question;
        const answer = decideCreditSupport(rules, jurisdiction, facts, size);
        const tables = [{ kind: "size-table", rows: rules.sizeTables }];
        const asked = { measure: "creditSupport", jurisdiction, knownAt: answer.knownAt } as const;
        return { answer, rules: rulesConsulted(rules, asked, tables) };
      });
    },
  };
}
