import { InvalidValue } from "../../../shared/values/invalid-value.ts";

/** A number of working days that no publicity takes. */
export class InvalidWorkingDays extends InvalidValue {
  constructor(came: number) {
    super({
      expected: "1 to 250 working days",
      came: String(came),
      message: `A publicity takes 1 to 250 working days; ${came} came.`,
      messageZh: `公示期应为1至250个工作日；实为${came}。`,
    });
  }
}
