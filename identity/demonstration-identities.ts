import type { Purpose, Scope } from "../shared/access/scopes.ts";
import type { Role } from "../shared/access/viewer.ts";
import type { DepartmentEntry } from "./department-entry.ts";

/** Somebody invented, whom a demonstration or a trial can act for. */
export interface DemonstrationIdentity {
  /** As in `hub token --as`; also its client id and its subject. */
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  readonly tenant: string;
  readonly role: Role;
  readonly department: string | null;
  readonly jurisdictions: readonly string[];
  readonly uscc: string | null;
  readonly scopes: readonly Scope[];
  readonly purposes: readonly Purpose[];
}

const BANK = {
  role: "BANK",
  scopes: ["credit:check", "credit:decide", "credit:report", "decisions:read", "size:read", "webhook:register"],
  purposes: ["credit-review", "loan-monitoring"],
} as const;

const PURCHASER = {
  role: "PURCHASER",
  scopes: ["procurement:decide", "procurement:tender", "decisions:read", "webhook:register"],
  purposes: ["procurement-evaluation"],
} as const;

const ENTERPRISE = {
  role: "ENTERPRISE",
  scopes: [
    "credit:check",
    "size:read",
    "access:read",
    "authorisation:grant",
    "decisions:read",
    "register:declare",
    "subsidy:apply",
  ],
  purposes: ["own-affairs"],
} as const;

const EVALUATION_BODY = {
  role: "EVALUATION_BODY",
  scopes: ["register:evaluate", "subsidy:apply"],
  purposes: ["own-affairs"],
} as const;

const WORKING_BODY = {
  role: "WORKING_BODY",
  scopes: ["register:working-body"],
  purposes: ["supervision"],
} as const;

/** What every department may do, and those more that the notices give a part to. */
const DEPARTMENT_SCOPES: readonly Scope[] = ["credit:check", "size:read", "policy:try", "webhook:register"];
const FURTHER_SCOPES: Readonly<Record<string, readonly Scope[]>> = {
  "market-regulation": ["award:decide", "award:manage", "credit:evaluate", "decisions:read", "register:officer"],
  "standardisation-committee": ["award:decide", "award:manage", "decisions:read"],
  "development-and-reform": ["credit:evaluate"],
  finance: ["procurement:curate"],
  "peoples-bank": ["credit:oversee"],
  "financial-supervision": ["credit:oversee"],
  "ecology-and-environment": ["register:evidence"],
  customs: ["register:evidence"],
};
const FURTHER_PURPOSES: Readonly<Record<string, readonly Purpose[]>> = {
  "market-regulation": ["award-evaluation"],
  "standardisation-committee": ["award-evaluation"],
  finance: ["subsidy-review", "procurement-evaluation"],
  "development-and-reform": ["subsidy-review"],
  "industry-and-information-technology": ["subsidy-review"],
  "science-and-technology": ["subsidy-review"],
  "peoples-bank": ["credit-review"],
  "financial-supervision": ["credit-review"],
};

/**
 * Everybody whom the embedded provider knows: institutions that are invented, and each department, once for all its
 * jurisdictions and once for each.
 */
export function demonstrationIdentities(departments: readonly DepartmentEntry[]): readonly DemonstrationIdentity[] {
  const sharing = departments.filter(({ kind }) => kind === "DEPARTMENT");
  const everywhere = [...new Set(departments.map(({ jurisdiction }) => jurisdiction))];
  const codes = [...new Set(sharing.map(({ code }) => code))];
  return [
    ...institutions(everywhere),
    ...codes.map((code) => departmentEverywhere(sharing.filter((entry) => entry.code === code))),
    ...sharing.map((entry) => departmentIn(entry, [entry.jurisdiction], `${entry.code}@${entry.jurisdiction}`)),
  ];
}

function institutions(everywhere: readonly string[]): DemonstrationIdentity[] {
  const none = { department: null, uscc: null, jurisdictions: [] };
  const all = { ...none, jurisdictions: everywhere };
  return [
    { ...all, ...BANK, ...named("bank", "示例银行", "Bank of Example"), tenant: "bank-of-example" },
    { ...all, ...BANK, ...named("bank-2", "示例第二银行", "Second Bank of Example"), tenant: "second-bank-of-example" },
    { ...all, ...PURCHASER, ...named("procurement", "示例采购系统", "Example Tenders"), tenant: "example-tenders" },
    {
      ...all,
      ...PURCHASER,
      ...named("procurement-2", "示例第二采购系统", "Second Example Tenders"),
      tenant: "second-example-tenders",
    },
    {
      ...all,
      ...named("auditor", "示例审计员", "Auditor of Example"),
      tenant: "audit-of-example",
      role: "AUDITOR",
      scopes: ["credit:check", "size:read", "log:audit", "access:read"],
      purposes: ["audit"],
    },
    {
      ...none,
      ...named("operator", "示例运维员", "Operator of Example"),
      tenant: "operations-of-example",
      role: "OPERATOR",
      scopes: ["operate"],
      purposes: [],
    },
    // Three enterprises of the demonstration data: the third can be named leader in Yunnan, where it holds no title.
    {
      ...none,
      ...ENTERPRISE,
      ...named("enterprise", "示例企业 北京 中型", "Example enterprise, Beijing, medium"),
      tenant: "enterprise-91110105LEADR61200",
      uscc: "91110105LEADR61200",
    },
    {
      ...none,
      ...ENTERPRISE,
      ...named("enterprise-2", "示例企业 云南 取消", "Example enterprise, Yunnan, revoked"),
      tenant: "enterprise-91530111LEADR7174H",
      uscc: "91530111LEADR7174H",
    },
    {
      ...none,
      ...ENTERPRISE,
      ...named("enterprise-3", "示例企业 云南 无称号", "Example enterprise, Yunnan, no title"),
      tenant: "enterprise-91530111LEADR71907",
      uscc: "91530111LEADR71907",
    },
    {
      ...all,
      ...EVALUATION_BODY,
      ...named("evaluation-body", "示例评估机构", "Example Evaluation Body"),
      tenant: "example-evaluation-body",
      uscc: "52530000LEADRE018J",
    },
    {
      ...all,
      ...EVALUATION_BODY,
      ...named("evaluation-body-2", "示例第二评估机构", "Second Example Evaluation Body"),
      tenant: "second-example-evaluation-body",
      uscc: "51120000LEADRE026H",
    },
    {
      ...all,
      ...WORKING_BODY,
      ...named("working-body", "示例工作机构", "Example Working Body"),
      tenant: "example-working-body",
      uscc: "12530000LEADRW017Q",
    },
    {
      ...all,
      ...WORKING_BODY,
      ...named("working-body-2", "示例第二工作机构", "Second Example Working Body"),
      tenant: "second-example-working-body",
      uscc: "12120000LEADRW025L",
    },
  ];
}

function named(name: string, title: string, titleEn: string) {
  return { name, title, titleEn };
}

function departmentEverywhere(entries: readonly DepartmentEntry[]): DemonstrationIdentity {
  const [first] = entries;
  if (first === undefined) throw new Error("A department should be named in at least one jurisdiction; it is in none.");
  const jurisdictions = entries.map(({ jurisdiction }) => jurisdiction);
  if (jurisdictions.length === 1) return departmentIn(first, jurisdictions, first.code);
  const all = { ...first, name: `${first.name}等`, nameEn: `${first.nameEn} and its like elsewhere` };
  return departmentIn(all, jurisdictions, first.code);
}

function departmentIn(
  { code, name, nameEn }: DepartmentEntry,
  jurisdictions: readonly string[],
  identity: string,
): DemonstrationIdentity {
  return {
    ...named(identity, `${name}（示例人员）`, `${nameEn} (demonstration)`),
    tenant: identity,
    role: "DEPARTMENT",
    department: code,
    jurisdictions,
    uscc: null,
    scopes: [...DEPARTMENT_SCOPES, ...furtherOf(FURTHER_SCOPES, code)],
    purposes: ["supervision", ...furtherOf(FURTHER_PURPOSES, code)],
  };
}

function furtherOf<T>(further: Readonly<Record<string, readonly T[]>>, code: string): readonly T[] {
  const found = further[code];
  return found === undefined ? [] : found;
}
