import type DataLoader from "dataloader";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { questionLoader } from "../../../../shared/server/question-loader.ts";
import type { CatalogueEdition, CatalogueItem } from "../../domain/catalogue/catalogue.ts";
import type { CategoryMapping } from "../../domain/catalogue/category-mapping.ts";
import type { Catalogue, ItemQuestion, ItemsQuestion, PartOf } from "../../persistence/catalogue/catalogue.ts";
import type {
  CategoryMappings,
  MappingQuestion,
  MappingsQuestion,
} from "../../persistence/catalogue/category-mappings.ts";

type ByQuestion<Asked, Found> = DataLoader<Asked, Found, string>;

/** What resolvers of the catalogue and its maps share within one request. */
export interface CatalogueDesk {
  editions(): Promise<CatalogueEdition[]>;
  readonly items: ByQuestion<ItemQuestion, CatalogueItem | null>;
  readonly meanings: ByQuestion<Parameters<Catalogue["meanings"]>[1][number], CatalogueItem[]>;
  readonly itemPages: ByQuestion<ItemsQuestion, PartOf<CatalogueItem>>;
  readonly mappings: ByQuestion<MappingQuestion, CategoryMapping | null>;
  readonly mappingPages: ByQuestion<MappingsQuestion, PartOf<CategoryMapping>>;
}

/** Makes the loaders of one request; they must not outlive it. */
export function createCatalogueDesk(
  { catalogue, categoryMappings }: { readonly catalogue: Catalogue; readonly categoryMappings: CategoryMappings },
  viewer: Viewer,
): CatalogueDesk {
  let editions: Promise<CatalogueEdition[]> | null = null;
  return {
    editions() {
      editions ??= catalogue.editions(viewer);
      return editions;
    },
    items: questionLoader((questions) => catalogue.items(viewer, questions)),
    meanings: questionLoader((questions) => catalogue.meanings(viewer, questions)),
    itemPages: questionLoader((questions) => catalogue.pages(viewer, questions)),
    mappings: questionLoader((questions) => categoryMappings.standing(viewer, questions)),
    mappingPages: questionLoader((questions) => categoryMappings.pages(viewer, questions)),
  };
}
