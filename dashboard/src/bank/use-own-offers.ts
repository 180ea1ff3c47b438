import { BankInstitutionDocument, BankProductsDocument } from "../../generated/bank.ts";
import { useAnswer } from "../kit/use-answer.ts";
import { useSession } from "../session/session.tsx";

/** Something to choose in a form. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The bank's own products and branches today, to choose from. */
export function useOwnOffers(): { readonly products: readonly Choice[]; readonly branches: readonly Choice[] } {
  const { viewer } = useSession();
  const tenant = viewer?.tenant ?? "";
  const pause = viewer === null;
  const products = useAnswer(BankProductsDocument, { tenant, first: 100 }, { pause });
  const institution = useAnswer(BankInstitutionDocument, { tenant }, { pause });
  const offered = products.data?.creditProducts?.edges.map(({ node }) => node);
  const branches = institution.data?.creditInstitution?.branches;
  return {
    products: offered === undefined ? [] : offered.map(asChoice),
    branches: branches === undefined ? [] : branches.map(asChoice),
  };
}

function asChoice({ code, name }: { readonly code: string; readonly name: string }): Choice {
  return { value: code, label: `${name}（${code}）` };
}
