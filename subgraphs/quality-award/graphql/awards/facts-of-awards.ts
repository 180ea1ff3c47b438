import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { awardOnDay } from "../../domain/awards/award-rule.ts";
import type { ConversionFacts } from "../../domain/awards/conversion-guards.ts";
import type { NominationFacts } from "../../domain/awards/nomination-guards.ts";
import type { ProgrammeFacts } from "../../domain/awards/programme-machine.ts";
import type { RecommendationFacts } from "../../domain/awards/recommendation-machine.ts";
import type { RoundFacts } from "../../domain/awards/round-machine.ts";
import { decideAwardAdoption } from "../../domain/decide-award-adoption.ts";
import type { Conversion } from "../../persistence/awards/conversions.ts";
import type { Nomination } from "../../persistence/awards/nominations.ts";
import type { Programme } from "../../persistence/awards/programmes.ts";
import type { Recommendation } from "../../persistence/awards/recommendations.ts";
import type { Round } from "../../persistence/awards/rounds.ts";
import type { Context } from "../context.ts";

/** What the guards of a programme's table have to know. */
export async function factsOfProgramme(
  { awardDesk, clock }: Context,
  { jurisdiction, award }: Pick<Programme, "jurisdiction" | "award">,
  daysFit = true,
): Promise<ProgrammeFacts> {
  const asked = {
    jurisdiction: parseDivisionCode(jurisdiction),
    award,
    validOn: clock.today(),
    knownAt: awardDesk.now(),
  };
  const { named } = awardOnDay(await awardDesk.rules(), asked);
  return { jurisdiction, named, daysFit };
}

/** What the guards of a round's table have to know; where no days are stated, they fit. */
export function factsOfRound(
  { jurisdiction, checked }: Pick<Round, "jurisdiction" | "checked">,
  days: Pick<RoundFacts, "daysFit" | "movesCutOff"> = { daysFit: true, movesCutOff: false },
): RoundFacts {
  return { jurisdiction, checked, ...days };
}

/** What the guards of a nomination's table have to know; where its check says yes, the same question is asked again. */
export async function factsOfNomination(
  context: Context,
  now: Nomination,
  on: string | null,
): Promise<NominationFacts> {
  const { jurisdiction, opensOn, cutOffOn, lastStepOn, check } = now;
  const today = context.clock.today();
  const asks = now.state === "CHECKED" && check?.determination === "ELIGIBLE";
  return {
    jurisdiction,
    opensOn,
    cutOffOn,
    on: on ?? today,
    today,
    lastStepOn,
    determination: check === null ? null : check.determination,
    determinationNow: asks ? await determinationNow(context, now) : null,
  };
}

async function determinationNow(
  { standings, awardDesk }: Context,
  { uscc, cutOffOn, jurisdiction, award }: Nomination,
) {
  const { rules, facts } = await standings.load({ uscc, validOn: cutOffOn, knownAt: awardDesk.now() });
  return decideAwardAdoption(rules, parseDivisionCode(jurisdiction), award, facts).determination;
}

/** What the guards of a recommendation's table have to know. */
export function factsOfRecommendation(
  { clock }: Pick<Context, "clock">,
  {
    jurisdiction,
    standingChanged,
    lastStepOn,
  }: Pick<Recommendation, "jurisdiction" | "standingChanged" | "lastStepOn">,
  on: string | null,
): RecommendationFacts {
  const today = clock.today();
  return { jurisdiction, standingChanged, lastStepOn, on: on ?? today, today };
}

/** What the guards of a conversion's table have to know; whether the title holds, only a proposal asks. */
export function factsOfConversion(
  { clock }: Pick<Context, "clock">,
  { jurisdiction, standard, level, lastStepOn }: Pick<Conversion, "jurisdiction" | "standard" | "level" | "lastStepOn">,
  on: string | null,
  stated: Partial<Pick<ConversionFacts, "titleInForce" | "number">> = {},
): ConversionFacts {
  const today = clock.today();
  const { titleInForce = null, number = null } = stated;
  return { jurisdiction, standard, level, lastStepOn, titleInForce, number, on: on ?? today, today };
}
