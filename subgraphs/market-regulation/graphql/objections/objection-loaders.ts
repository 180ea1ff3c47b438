import DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { questionLoader } from "../../../../shared/server/question-loader.ts";
import type { ObjectionOnDay } from "../../domain/objections/objection.ts";
import type { SuggestionOnDay } from "../../domain/objections/suggestion.ts";
import type {
  ObjectionNow,
  ObjectionQuestion,
  Objections,
  ObjectionsQuestion,
  PartOfObjections,
} from "../../persistence/objections/objections.ts";
import type {
  PartOfSuggestions,
  SuggestionNow,
  SuggestionQuestion,
  Suggestions,
  SuggestionsQuestion,
} from "../../persistence/objections/suggestions.ts";

/** What resolvers of objections and suggestions share within one request. */
export interface ObjectionLoaders {
  readonly objectionPages: DataLoader<ObjectionsQuestion, PartOfObjections, string>;
  readonly objectionsById: DataLoader<ObjectionQuestion, ObjectionOnDay | null, string>;
  readonly objectionsNow: DataLoader<string, ObjectionNow | null>;
  readonly objectionGrounds: DataLoader<string, string | null>;
  readonly suggestionPages: DataLoader<SuggestionsQuestion, PartOfSuggestions, string>;
  readonly suggestionsById: DataLoader<SuggestionQuestion, SuggestionOnDay | null, string>;
  readonly suggestionsNow: DataLoader<string, SuggestionNow | null>;
  readonly suggestionTexts: DataLoader<string, string | null>;
}

/** Makes the loaders of one request. */
export function objectionLoaders(
  { objections, suggestions }: { readonly objections: Objections; readonly suggestions: Suggestions },
  viewer: Viewer,
): ObjectionLoaders {
  return {
    objectionPages: questionLoader((questions) => objections.pages(viewer, questions)),
    objectionsById: questionLoader((questions) => objections.find(viewer, questions)),
    objectionsNow: new DataLoader((ids) => objections.standingNow(viewer, ids)),
    objectionGrounds: new DataLoader((ids) => objections.grounds(viewer, ids)),
    suggestionPages: questionLoader((questions) => suggestions.pages(viewer, questions)),
    suggestionsById: questionLoader((questions) => suggestions.find(viewer, questions)),
    suggestionsNow: new DataLoader((ids) => suggestions.standingNow(viewer, ids)),
    suggestionTexts: new DataLoader((ids) => suggestions.texts(viewer, ids)),
  };
}
