import { useMemo } from "react";
import { PlacesDocument } from "../../generated/kit.ts";
import { useAnswer } from "./use-answer.ts";

/** The jurisdictions whose notices the hub holds. */
export interface Places {
  /** `云南省`; the code itself where the name is not known. */
  readonly nameOf: (code: string) => string;
  /** For a choice: `云南省 530000`. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** The jurisdictions whose notices the hub holds, by their GB/T 2260 codes. */
export function usePlaces(): Places {
  const { data } = useAnswer(PlacesDocument, {});
  return useMemo(() => {
    const found = data?.policyDocuments?.map(({ jurisdiction }) => [jurisdiction.code, jurisdiction.name] as const);
    const names = new Map(found);
    return {
      nameOf: (code) => names.get(code) ?? code,
      choices: [...names].sort().map(([value, name]) => ({ value, label: `${name ?? ""} ${value}`.trim() })),
    };
  }, [data]);
}
