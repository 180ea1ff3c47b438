import { PurchasingCatalogueEditionsDocument } from "../../generated/purchasing.ts";
import { useAnswer } from "../kit/use-answer.ts";

// What a form offers while the department does not answer; it says itself whether it knows them.
const USUAL = ["2013", "2022"];

/** The editions of the catalogue to choose from. */
export function useEditionChoices(): { readonly value: string; readonly label: string }[] {
  const { data } = useAnswer(PurchasingCatalogueEditionsDocument, {});
  const editions = data?.catalogueEditions;
  if (!editions) return USUAL.map((value) => ({ value, label: value }));
  return editions.map(({ id, document }) => ({ value: id, label: document === null ? id : `${id} ${document}` }));
}
