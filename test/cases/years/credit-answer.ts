import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import type { YearWorld } from "./year-world.ts";

/** What a bank is told of an enterprise on a day: determination, reasons, clauses. */
export async function creditAnswer(world: YearWorld, uscc: string, jurisdiction: string, validOn: string) {
  const text = `{ standing(uscc: "${uscc}", validOn: "${validOn}") { creditSupport(jurisdiction: "${jurisdiction}") {
    determination reasons { code } citations { document clause } } } }`;
  const { standing } = await world.ask(CAST.bank, text);
  const { creditSupport } = standing as { creditSupport: CreditSupport };
  const { determination, reasons, citations } = creditSupport;
  return [
    determination,
    reasons.map(({ code }) => code),
    citations.map(({ document, clause }) => `${document} ${clause}`),
  ] as const;
}

interface CreditSupport {
  readonly determination: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly citations: readonly { readonly document: string; readonly clause: string }[];
}
