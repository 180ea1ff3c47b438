import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import type { SuggestionOnDay } from "../../domain/objections/suggestion.ts";
import type { Context } from "../context.ts";
import type {
  MutationResolvers,
  SuggestionAdoptInput,
  SuggestionDeclineInput,
  SuggestionErrorCode,
} from "../generated/types.ts";
import { FiledTextReader } from "./filed-text.ts";
import { filingAs } from "./filing-viewer.ts";
import { judgeSuggestion, suggestionAsItStands, suggestionSubject, takeSuggestionStep } from "./suggestion-moves.ts";
import { suggestionNotThere } from "./suggestion-refusal.ts";

/** How anybody suggests something, and how it is handled. */
export const suggestionMutations = {
  async suggestionReceive(_root, { input }, context) {
    const { filer: by, ...asked } = input;
    const viewer = filingAs(context.viewer);
    // Without the filer, as with objections.
    const request = procedureRequest(viewer, "suggestionReceive", asked);
    const reader = new FiledTextReader();
    const { scheme, kind } = asked;
    const content = {
      scheme,
      kind,
      category: categoryOf(reader, asked.category),
      text: reader.lines(asked.text, "text"),
    };
    const filer = reader.filer(by);
    const on = asked.on ?? null;
    const { thing, errors } = await takeStep<SuggestionErrorCode, SuggestionOnDay>(context, {
      viewer,
      request,
      about: null,
      async judge() {
        if (reader.refusals.length > 0) return reader.refusals;
        const known = await context.suggestions.scheme(viewer, scheme);
        if (known === null) return [suggestionNotThere("scheme")];
        return judgeSuggestion(context, suggestionSubject(context, known, on), "RECEIVE", "scheme");
      },
      take: () => context.suggestions.receive(viewer, request, content, filer, on),
      refused: async () => [suggestionNotThere("scheme")],
      show: (id) => suggestionAsItStands(context, id),
    });
    return { suggestion: thing, errors };
  },
  suggestionConsider: (_root, { input }, context) =>
    takeSuggestionStep(
      context,
      "suggestionConsider",
      input,
      { event: "CONSIDER", to: "CONSIDERED", reasons: null, on: input.on ?? null },
      [],
    ),
  suggestionAdopt: (_root, { input }, context) => decide(context, "suggestionAdopt", input, "ADOPT"),
  suggestionDecline: (_root, { input }, context) => decide(context, "suggestionDecline", input, "DECLINE"),
} satisfies MutationResolvers;

function decide(
  context: Context,
  operation: string,
  input: SuggestionAdoptInput | SuggestionDeclineInput,
  event: "ADOPT" | "DECLINE",
) {
  const reader = new FiledTextReader();
  const reasons = reader.lines(input.reasons, "reasons");
  const to = event === "ADOPT" ? "ADOPTED" : "DECLINED";
  return takeSuggestionStep(context, operation, input, { event, to, reasons, on: input.on ?? null }, reader.refusals);
}

function categoryOf(reader: FiledTextReader, category: string | null | undefined): string | null {
  if (category == null) return null;
  if (!/^[A-T]\d{2,4}$/.test(category)) {
    reader.refuse("TEXT_NOT_ACCEPTED", "category", {
      ZH: "类别应为GB/T 4754代码，如C1530。",
      EN: "A category is a code of GB/T 4754, such as C1530.",
    });
  }
  return category;
}
