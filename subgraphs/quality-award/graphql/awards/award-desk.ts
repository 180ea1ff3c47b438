import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { Clock } from "../../../../shared/server/department.ts";
import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import { questionLoader } from "../../../../shared/server/question-loader.ts";
import type { PolicyRules } from "../../../../shared/values/decision/decide.ts";
import type { Instant } from "../../../../shared/values/instant.ts";
import type { ThingQuestion, ThingsQuestion } from "../../persistence/awards/asked.ts";
import type { AwardStores } from "../../persistence/awards/open-awards.ts";
import type { AwardRegister } from "../../persistence/register.ts";

/** What the resolvers of the award offices share within one request. */
export type AwardDesk = ReturnType<typeof createAwardDesk>;

interface DeskParts {
  readonly awards: AwardStores;
  readonly register: Pick<AwardRegister, "rules">;
  readonly clock: Clock;
}

/** Makes the loaders of one request; they must not outlive it. */
export function createAwardDesk({ awards, register, clock }: DeskParts, viewer: Viewer) {
  const { programmes, rounds, nominations, adoptions, recommendations, conversions } = awards;
  const things = {
    programmes: loader((questions) => programmes.find(viewer, questions)),
    rounds: loader((questions) => rounds.find(viewer, questions)),
    nominations: loader((questions) => nominations.find(viewer, questions)),
    recommendations: loader((questions) => recommendations.find(viewer, questions)),
    conversions: loader((questions) => conversions.find(viewer, questions)),
  };
  let rules: Promise<PolicyRules> | null = null;
  let now: Instant | null = null;
  return {
    ...things,
    programmePages: questionLoader((asked: readonly ThingsQuestion[]) => programmes.pages(viewer, asked)),
    roundPages: questionLoader((asked: readonly ThingsQuestion[]) => rounds.pages(viewer, asked)),
    nominationPages: questionLoader((asked: readonly ThingsQuestion[]) => nominations.pages(viewer, asked)),
    affectedPages: questionLoader((asked: readonly ThingsQuestion[]) => nominations.affected(viewer, asked)),
    adoptionPages: questionLoader((asked: readonly ThingsQuestion[]) => adoptions.pages(viewer, asked)),
    recommendationPages: questionLoader((asked: readonly ThingsQuestion[]) => recommendations.pages(viewer, asked)),
    conversionPages: questionLoader((asked: readonly ThingsQuestion[]) => conversions.pages(viewer, asked)),
    effects: new DataLoader((decisions: readonly string[]) => nominations.effects(viewer, decisions)),
    /** Read once for each request. */
    rules(): Promise<PolicyRules> {
      rules ??= register.rules(viewer);
      return rules;
    },
    /** One instant for all that a request asks the register. */
    now(): Instant {
      now ??= clock.now();
      return now;
    },
    /** A thing as it stands, whatever day was asked about. */
    standing: (id: string): ThingQuestion => ({ id, validOn: clock.today(), knownAt: LAST_INSTANT }),
    /** What was read before a step is not what stands after it. */
    forget(): void {
      for (const each of Object.values(things)) each.clearAll();
    },
  };
}

function loader<Found>(find: (questions: readonly ThingQuestion[]) => Promise<Found[]>) {
  return questionLoader<ThingQuestion, Found>(find);
}
