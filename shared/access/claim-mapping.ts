import { z } from "zod";
import { InvalidDivisionCode, parseDivisionCode } from "../values/division.ts";
import { InvalidUscc, parseUscc } from "../values/uscc.ts";
import { Unauthenticated } from "./unauthenticated.ts";
import { HUB_TENANT, PUBLIC_TENANT, ROLES, type Role, type SignedInViewer } from "./viewer.ts";

/** Where a claim stands: its name, or the names on the way to it where a provider nests them. */
export type ClaimPath = string | readonly string[];

/** Which claim of a provider says what. */
export interface ClaimMapping {
  readonly tenant: ClaimPath;
  readonly role: {
    readonly claim: ClaimPath;
    /** Role by the provider's own value; without it the values are the roles themselves. */
    readonly values?: Readonly<Record<string, Role>> | undefined;
  };
  readonly department: ClaimPath;
  readonly jurisdictions: ClaimPath;
  readonly uscc: ClaimPath;
  readonly scopes: ClaimPath;
  readonly purposes: ClaimPath;
}

/** What the embedded provider says. */
export const DEFAULT_CLAIM_MAPPING: ClaimMapping = {
  tenant: "hub_tenant",
  role: { claim: "hub_role" },
  department: "hub_department",
  jurisdictions: "hub_jurisdictions",
  uscc: "hub_uscc",
  scopes: "scope",
  purposes: "hub_purposes",
};

type Claims = Readonly<Record<string, unknown>>;

/**
 * Who a token's claims speak of, without a purpose as yet.
 *
 * @throws {Unauthenticated} when they do not say it, or say what contradicts itself
 */
export function viewerOf(claims: Claims, subject: string, mapping: ClaimMapping): SignedInViewer {
  const role = roleOf(claims, mapping.role);
  const department = read(Text.optional(), claims, mapping.department);
  const uscc = read(Text.optional(), claims, mapping.uscc);
  // Else it would be a department of no name, or a bank that passes for a department.
  if ((role === "DEPARTMENT") !== (department !== undefined)) throw new Unauthenticated("CLAIMS_CONTRADICT");
  if (role === "ENTERPRISE" && uscc === undefined) throw new Unauthenticated("CLAIMS_CONTRADICT");
  const tenant = read(Text, claims, mapping.tenant);
  // What the hub asks itself is in no access log.
  if (tenant === HUB_TENANT || tenant === PUBLIC_TENANT) throw new Unauthenticated("CLAIMS_CONTRADICT");
  return {
    kind: "SIGNED_IN",
    subject,
    tenant,
    role,
    department: department === undefined ? null : department,
    jurisdictions: coded(() => read(Words, claims, mapping.jurisdictions).map(parseDivisionCode)),
    uscc: uscc === undefined ? null : coded(() => parseUscc(uscc)),
    scopes: new Set(read(Words, claims, mapping.scopes)),
    purposes: new Set(read(Words, claims, mapping.purposes)),
    purpose: null,
  };
}

const Text = z
  .string()
  .max(128)
  .regex(/^[^\p{C}\p{Z}]+( [^\p{C}\p{Z}]+)*$/u);

/** A list, or one text with spaces between, as `scope` has it; none when the claim is not there. */
const Words = z
  .union([z.array(z.string().regex(/^\S{1,128}$/)).max(500), z.string().transform((text) => text.match(/\S+/g) ?? [])])
  .optional()
  .transform((words) => (words === undefined ? [] : [...new Set(words)]));

function roleOf(claims: Claims, { claim, values }: ClaimMapping["role"]): Role {
  const held = read(Words, claims, claim);
  const roles = held.flatMap((value) => {
    const role = values === undefined ? value : Object.hasOwn(values, value) ? values[value] : undefined;
    return ROLES.filter((known) => known === role);
  });
  const [role, ...more] = new Set(roles);
  // A provider's list may hold what is none of our business; but nobody acts for two institutions at once.
  if (role === undefined || more.length > 0) throw new Unauthenticated("ROLE_UNCLEAR");
  return role;
}

function read<T>(shape: z.ZodType<T>, claims: Claims, path: ClaimPath): T {
  const found = shape.safeParse(valueAt(claims, path));
  if (found.success) return found.data;
  throw new Unauthenticated("CLAIM_UNREADABLE");
}

function valueAt(claims: Claims, path: ClaimPath): unknown {
  let value: unknown = claims;
  for (const name of [path].flat()) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return value === null ? undefined : value;
}

function coded<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof InvalidDivisionCode || error instanceof InvalidUscc) {
      throw new Unauthenticated("CLAIM_UNREADABLE");
    }
    throw error;
  }
}
