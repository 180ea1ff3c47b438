import type { DecidingMeasure } from "../../../shared/decision-record/deciding-measure.ts";
import { rulesConsulted } from "../../../shared/decision-record/rules-consulted.ts";
import { decideAwardAdoption } from "../domain/decide-award-adoption.ts";
import type { AwardRegister } from "./register.ts";

/** What a question about adoption has of its own: the award. */
export interface AwardParts {
  readonly [part: string]: string | null;
  readonly award: string | null;
}

/** Adoption by an award as the record of decisions asks for it: the same reading and the same rules as a query. */
export function awardMeasure(register: AwardRegister): DecidingMeasure<AwardParts> {
  return {
    department: "quality-award",
    measure: "awardAdoption",
    ownParts: ["award"],
    async decideAll(viewer, questions) {
      const { rules, readings } = await register.standings(viewer, questions);
      return readings.map(({ facts }, index) => {
        const question = questions[index];
        if (question === undefined) throw new Error("A reading for each question was expected.");
        const { jurisdiction, own } = question;
        const answer = decideAwardAdoption(rules, jurisdiction, own.award, facts);
        const asked = { measure: "awardAdoption", jurisdiction, knownAt: answer.knownAt } as const;
        return { answer, rules: rulesConsulted(rules, asked) };
      });
    },
  };
}
