import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ClaimMapping, DEFAULT_CLAIM_MAPPING, viewerOf } from "../../shared/access/claim-mapping.ts";
import { readClaimMapping } from "../../shared/access/read-claim-mapping.ts";
import { Unauthenticated } from "../../shared/access/unauthenticated.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { bearing, token, trial } from "./token-issuer.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "leader-hub-claims-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function written(text: string): Promise<string> {
  const file = join(folder, "claims.yaml");
  await writeFile(file, text);
  return file;
}

/** As a city's Keycloak says it. */
const CITY = `
tenant: organisation
role:
  claim: [realm_access, roles]
  values:
    lingpaozhe-department: DEPARTMENT
    lingpaozhe-bank: BANK
department: [organisation_details, "code of department"]
jurisdictions: [organisation_details, divisions]
uscc: https://sign-on.example/claims/uscc
scopes: scope
purposes: purposes
`;

const CITY_CLAIMS = {
  organisation: "北京市财政局",
  realm_access: { roles: ["offline_access", "uma_authorization", "lingpaozhe-department"] },
  organisation_details: { "code of department": "finance", divisions: "110000 110105" },
  "https://sign-on.example/claims/uscc": "91350100M000100Y43",
  scope: "openid credit:check",
  purposes: ["supervision"],
};

describe("A claim mapping file", () => {
  it("lets the hub read another provider's claims, nested, listed or in one text", async () => {
    const claims = readClaimMapping(await written(CITY));
    const { verifier } = trial({ claims });
    const hidden = {
      hub_tenant: undefined,
      hub_role: undefined,
      hub_jurisdictions: undefined,
      hub_purposes: undefined,
    };
    const viewer = await verifier.verify(bearing(await token({ ...hidden, ...CITY_CLAIMS, sub: "f:1:zhang" })));
    expect(viewer).toEqual({
      kind: "SIGNED_IN",
      subject: "f:1:zhang",
      tenant: "北京市财政局",
      role: "DEPARTMENT",
      department: "finance",
      jurisdictions: ["110000", "110105"],
      uscc: "91350100M000100Y43",
      scopes: new Set(["openid", "credit:check"]),
      purposes: new Set(["supervision"]),
      purpose: null,
    });
  });

  it("makes the embedded provider's claims mean nothing where it names others", async () => {
    const { verifier, refusals } = trial({ claims: readClaimMapping(await written(CITY)) });
    await expect(verifier.verify(bearing(await token()))).rejects.toBeInstanceOf(Unauthenticated);
    expect(refusals).toEqual([{ reason: "ROLE_UNCLEAR", kid: "ed" }]);
  });

  it("may name some claims only", async () => {
    expect(readClaimMapping(await written("tenant: org\n"))).toEqual({ ...DEFAULT_CLAIM_MAPPING, tenant: "org" });
  });

  it.each([
    ["tenants: org\n", ':1 tenants: expected only the keys that the format names, came the key "tenants".'],
    ["tenant: 7\n", ":1 tenant: expected the name of a claim, or a list of names that lead to it, came 7."],
    ["\nuscc: []\n", ":2 uscc: expected a list of at least 1, came an empty list."],
    [
      "role:\n  claim: r\n  values:\n    admin: ADMIN\n",
      ':4 role.values.admin: expected one of DEPARTMENT, WORKING_BODY, EVALUATION_BODY, BANK, PURCHASER, ENTERPRISE, AUDITOR, OPERATOR, came "ADMIN".',
    ],
    ["role: hub_role\n", ':1 role: expected a mapping, came "hub_role".'],
    ["role:\n  values: {}\n", ":1 role.claim: expected"],
    ["tenant: a\ntenant: b\n", ":2: expected YAML, came"],
    ["tenant: [\n", ": expected YAML, came"],
  ])("with %j is refused with file and line", async (text, problem) => {
    const file = await written(text);
    const refused = (() => {
      try {
        return readClaimMapping(file);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(OperatorError);
    expect((refused as OperatorError).english).toContain(file);
    expect((refused as OperatorError).english).toContain(problem);
    expect((refused as OperatorError).exitCode).toBe(2);
  });

  it("that is not there is named", () => {
    expect(() => readClaimMapping("/nowhere/claims.yaml")).toThrow(
      "/nowhere/claims.yaml:1: expected a file that can be read",
    );
  });
});

describe("Claims", () => {
  const mapping: ClaimMapping = {
    ...DEFAULT_CLAIM_MAPPING,
    role: { claim: "roles", values: { banker: "BANK", auditor: "AUDITOR", "bank-staff": "BANK" } },
  };
  const of = (claims: object) => viewerOf({ hub_tenant: "t", ...claims }, "s", mapping);
  const refused = (claims: object) => {
    try {
      return of(claims);
    } catch (error) {
      return error instanceof Unauthenticated ? error.reason : error;
    }
  };

  it("may give one role by two names, and none of them but one that is ours", () => {
    expect(of({ roles: ["banker", "bank-staff", "gardener"] })).toMatchObject({ role: "BANK" });
    expect(of({ roles: "auditor" })).toMatchObject({ role: "AUDITOR" });
  });

  it.each([
    ["two roles of ours", { roles: ["banker", "auditor"] }, "ROLE_UNCLEAR"],
    ["the role's own name, where values are mapped", { roles: "BANK" }, "ROLE_UNCLEAR"],
    ["the name of a part of every object", { roles: ["__proto__", "constructor", "toString"] }, "ROLE_UNCLEAR"],
    ["a role that is a number", { roles: 7 }, "CLAIM_UNREADABLE"],
    ["purposes with a blank in one", { roles: "banker", hub_purposes: ["credit review"] }, "CLAIM_UNREADABLE"],
    ["purposes of other kinds", { roles: "banker", hub_purposes: [7] }, "CLAIM_UNREADABLE"],
    ["jurisdictions that are an object", { roles: "banker", hub_jurisdictions: {} }, "CLAIM_UNREADABLE"],
    ["a tenant of blanks", { roles: "banker", hub_tenant: "  " }, "CLAIM_UNREADABLE"],
    ["a tenant of 129 characters", { roles: "banker", hub_tenant: "x".repeat(129) }, "CLAIM_UNREADABLE"],
    ["a tenant with an invisible character", { roles: "banker", hub_tenant: "bank\u200b" }, "CLAIM_UNREADABLE"],
    ["a tenant that is null", { roles: "banker", hub_tenant: null }, "CLAIM_UNREADABLE"],
  ])("are refused: %s", (_, claims, reason) => {
    expect(refused(claims)).toBe(reason);
  });

  it("that are null are as good as absent, where they may be", () => {
    const viewer = of({ roles: "banker", hub_department: null, hub_uscc: null, hub_purposes: null, scope: null });
    expect(viewer).toMatchObject({ department: null, uscc: null, purposes: new Set(), scopes: new Set() });
  });

  it("are not taken from what every object has", () => {
    expect(refused({ roles: "banker", hub_tenant: undefined })).toBe("CLAIM_UNREADABLE");
    const inherited: ClaimMapping = { ...mapping, tenant: ["constructor", "name"] };
    expect(() => viewerOf({ roles: "banker" }, "s", inherited)).toThrow(Unauthenticated);
  });
});
