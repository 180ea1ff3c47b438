import { readPolicies } from "../../../../shared/policy/read-policies.ts";
import type { Citation } from "../../../../shared/values/policy.ts";
import { alertCitations, type LoanAlertKind } from "../../../../subgraphs/credit/domain/watch/alert-citations.ts";

const OF_SCHEME: Citation = { document: "yunnan-2020-9", clause: "§3(5)", basis: "TEXT" };
const KINDS: readonly LoanAlertKind[] = [
  "ALERT_EXPIRED",
  "ALERT_REVOKED",
  "ALERT_WITHDRAWN",
  "ALERT_VALIDITY_UNKNOWN",
  "ALERT_BANNED",
  "ALERT_RISK",
];

describe("The clauses of an alert", () => {
  it.each(KINDS)("%s names at least the one by which banks are told, whatever the scheme's text says", (kind) => {
    for (const ofScheme of [OF_SCHEME, null]) {
      expect(alertCitations(kind, ofScheme)[0]).toEqual({
        document: "guangyuan-2019-32",
        clause: "§2(3)9",
        basis: "TEXT",
      });
    }
  });

  it("are ones that the notices have", () => {
    const { documents } = readPolicies("policies");
    const held = new Set(documents.flatMap(({ id, clauses }) => clauses.map(({ clause }) => `${id} ${clause}`)));
    const cited = KINDS.flatMap((kind) => alertCitations(kind, OF_SCHEME));
    expect(cited.filter(({ document, clause }) => !held.has(`${document} ${clause}`))).toEqual([]);
  });

  it("a ban that reaches another title is a reading, the end of a title by the scheme's words is none", () => {
    expect(alertCitations("ALERT_BANNED", OF_SCHEME).at(-1)?.basis).toBe("INTERPRETATION");
    expect(alertCitations("ALERT_EXPIRED", OF_SCHEME).at(-1)).toEqual(OF_SCHEME);
  });

  it("a scheme of which nothing is held adds none", () => {
    expect(alertCitations("ALERT_REVOKED", null)).toHaveLength(1);
  });
});
