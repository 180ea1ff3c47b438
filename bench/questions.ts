import { ASKED_DAY } from "./register-titles.ts";

const FIELDS = `{
  titles { state }
  credit: creditSupport(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
  procurement: procurementPreference(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
  award: awardAdoption(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
}`;

/** All four departments about one enterprise, and about many. */
export const ONE = `query ($uscc: USCC!) { standing(uscc: $uscc, validOn: "${ASKED_DAY}") ${FIELDS} }`;
export const MANY = `query ($usccs: [USCC!]!) { standings(usccs: $usccs, validOn: "${ASKED_DAY}") ${FIELDS} }`;
