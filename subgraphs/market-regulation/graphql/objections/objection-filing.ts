import { isDone, procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import type { ObjectionOnDay } from "../../domain/objections/objection.ts";
import type { OfScheme } from "../../domain/procedure/movers.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers, ObjectionErrorCode } from "../generated/types.ts";
import { hashOfSecret, newSecret } from "../procedure/secret.ts";
import { FiledTextReader } from "./filed-text.ts";
import { filingAs, handles } from "./filing-viewer.ts";
import { asItStands, judgeObjection } from "./objection-moves.ts";
import { objectionNotThere } from "./objection-refusal.ts";

/** What became of a filing: an objection, or a complaint when it came outside the window. */
type Filed =
  | { readonly objection: ObjectionOnDay; readonly complaint: null }
  | { readonly objection: null; readonly complaint: string };

/** How anybody files an objection. */
export const objectionFiling = {
  async objectionFile(_root, { input }, context) {
    const { filer: by, ...asked } = input;
    const viewer = filingAs(context.viewer);
    // Without the filer: nothing of who filed stands outside its own table, not even as a hash.
    const request = procedureRequest(viewer, "objectionFile", asked);
    const reader = new FiledTextReader();
    const grounds = reader.lines(asked.grounds, "grounds");
    const filer = reader.filer(by);
    const on = asked.on ?? null;
    const against = asked.against ?? null;
    const secret = newSecret();
    let isFresh = false;
    const { thing, errors } = await takeStep<ObjectionErrorCode, Filed>(context, {
      viewer,
      request,
      about: null,
      async judge() {
        if (reader.refusals.length > 0) return reader.refusals;
        const posted = isId(asked.publicity) ? await context.objections.publicity(viewer, asked.publicity) : null;
        if (posted === null) return withoutCurrent([objectionNotThere("publicity")]);
        if (against !== null && !isId(against)) return withoutCurrent([objectionNotThere("against")]);
        return withoutCurrent(judgeFiling(context, posted, on));
      },
      async take() {
        const objection = { publicity: asked.publicity, against, grounds, filer, on, secretHash: hashOfSecret(secret) };
        const said = await context.objections.file(viewer, request, objection);
        isFresh = isDone(said) && said.fresh === true;
        return said;
      },
      refused: async () => withoutCurrent([objectionNotThere(against === null ? "publicity" : "against")]),
      async show(id): Promise<Filed> {
        const objection = await asItStands(context, id);
        return objection === null ? { objection, complaint: id } : { objection, complaint: null };
      },
    });
    const told = thing ?? { objection: null, complaint: null };
    return { ...told, secret: isFresh ? secret : null, errors: withoutCurrent(errors) };
  },
} satisfies MutationResolvers;

function judgeFiling(context: Context, posted: OfScheme, on: string | null) {
  const today = context.clock.today();
  const facts = {
    jurisdiction: posted.jurisdiction,
    workingBody: posted.workingBody,
    on: on ?? today,
    today,
    lastStepOn: null,
    dayStated: on !== null,
    handles: handles(context.viewer, posted),
    secretShown: false,
    expertsNeeded: false,
    review: null,
  };
  return judgeObjection(context, { state: null, facts }, "FILE", "publicity");
}

/** What is filed anew stands nowhere yet, so nothing of it can be shown with a refusal. */
function withoutCurrent<Refused extends object>(refusals: readonly Refused[]) {
  return refusals.map((each) => ({ ...each, current: null }));
}
