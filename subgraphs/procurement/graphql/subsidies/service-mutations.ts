import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { actorOf, signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { isMover } from "../../../../shared/values/procedure/actor.ts";
import { officerIn } from "../../../../shared/values/procedure/department-movers.ts";
import type { ServiceRecord } from "../../domain/subsidies/subsidy.ts";
import type { MutationResolvers, ServiceRecordErrorCode } from "../generated/types.ts";

const FINANCE = officerIn("finance");

/** How the finance department records what service bodies supplied. */
export const serviceMutations = {
  async serviceRecordAdd(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "serviceRecordAdd", input);
    const reader = new InputReader<ServiceRecordErrorCode>();
    reader.text(input.schemeName, "schemeName");
    reader.text(input.weighed, "weighed", 2000);
    reader.value(parseDivisionCode, input.jurisdiction, "jurisdiction");
    if (input.suppliedOn > context.clock.today()) {
      reader.refuse("DAY_OUT_OF_ORDER", "suppliedOn", {
        ZH: "日期不得晚于今天。",
        EN: "What is supplied on a later day is recorded then.",
      });
    }
    const mine = async (id: string): Promise<ServiceRecord | null> => {
      const found = await context.subsidies.services(viewer, [input.uscc], input.jurisdiction, input.suppliedOn);
      return found.find((each) => each.id === id) ?? null;
    };
    const { thing, errors } = await takeStep<ServiceRecordErrorCode, ServiceRecord>(context, {
      viewer,
      request,
      about: input.uscc,
      async judge() {
        if (reader.refusals.length > 0) return reader.refusals;
        if (isMover(actorOf(viewer), [FINANCE], { jurisdiction: input.jurisdiction })) return [];
        return [
          refusal("NOT_FOR_THIS_CALLER", "jurisdiction", {
            ZH: "由该地区财政部门登记。",
            EN: "The finance department of the division records this.",
          }),
        ];
      },
      take: () => context.subsidies.recordService(viewer, request, input),
      refused: async (outcome) => {
        throw unexpected(outcome);
      },
      show: mine,
    });
    return { record: thing, errors };
  },
} satisfies MutationResolvers;
