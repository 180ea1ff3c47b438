import { useMemo } from "react";
import type { LotInput } from "../../generated/purchasing.ts";
import { useAddress } from "../kit/address.ts";

/** What is asked about one enterprise, as the address has it. */
export interface CheckQuestion {
  readonly uscc: string;
  readonly jurisdiction: string;
  readonly edition: string;
  readonly code: string;
  /** Null while no code is written: then the category is not tested. */
  readonly lot: LotInput | null;
}

/** The question of the page and how its parts are changed; it stands in the address, so that a link asks it again. */
export function useCheckQuestion() {
  const [uscc, setUscc] = useAddress("uscc");
  const [jurisdiction, setJurisdiction] = useAddress("jurisdiction");
  const [edition, setEdition] = useAddress("edition", "2022");
  const [code, setCode] = useAddress("code");
  const question = useMemo<CheckQuestion>(() => {
    const lot = code === "" ? null : { catalogueCode: code, catalogueEdition: edition };
    return { uscc, jurisdiction, edition, code, lot };
  }, [uscc, jurisdiction, edition, code]);
  return { question, change: { setUscc, setJurisdiction, setEdition, setCode } };
}
