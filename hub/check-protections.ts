/** What is so about a hub that is about to start in production mode. */
export interface ProtectionFacts {
  /** Whether callers may ask about the schema. */
  readonly introspection: boolean;
  /** Whether banks, purchasers and callers who did not sign in are held to approved operations. */
  readonly approvedOnly: boolean;
  /** Whether tenants are limited, and addresses that do not sign in. */
  readonly tenantsLimited: boolean;
  readonly addressesLimited: boolean;
  readonly corsOrigins: readonly string[];
  /** Where callers reach the gateway; null when that is not said. */
  readonly publicUrl: string | null;
  readonly trustedProxies: readonly string[];
  /** Whether the embedded provider, with its demonstration identities, signs callers in. */
  readonly embeddedIdentity: boolean;
  /** Whether an empty hub is filled with demonstration data. */
  readonly demonstration: boolean;
  /** Whether a stolen token is of no use to others: tokens are bound to a key or certificate of the caller's. */
  readonly senderConstrained: boolean;
  /** Whether the gateway's key was given by the operator rather than made at the first start. */
  readonly gatewayKeyGiven: boolean;
  /** Whether keys that sign decisions were given likewise. */
  readonly signingKeysGiven: boolean;
  /** Departments whose database is the embedded one, whose passwords lie beside it. */
  readonly embeddedDatabases: readonly string[];
  /** Addresses of departments that the gateway reaches without TLS over a network. */
  readonly plainDepartments: readonly string[];
  /** Whether figures, and the token for them, would cross a network without TLS. */
  readonly plainMetrics: boolean;
}

/** A protection that is off, in both languages, with the setting that turns it on. */
type Finding = readonly [isOff: boolean, english: string, chinese: string];

/** Every protection that is off; none when a hub may start in production mode. */
export function checkProtections(facts: ProtectionFacts): string[] {
  return [...gatewayFindings(facts), ...edgeFindings(facts), ...trustFindings(facts)].flatMap(
    ([isOff, english, chinese]) => (isOff ? [`${english} ${chinese}`] : []),
  );
}

/** A hub was to start in production mode with a protection off. */
export class ProtectionsOff extends Error {
  readonly exitCode = 2;
  readonly english: string;
  readonly chinese: string;

  constructor(readonly off: readonly string[]) {
    const list = off.map((each) => `\n  - ${each}`).join("");
    const english = `HUB_MODE=production does not start with a protection off; ${off.length} ${off.length === 1 ? "is" : "are"}:${list}`;
    const chinese = `生产模式下有${off.length}项防护未开启，拒绝启动，见上。`;
    super(`${english}\n${chinese}`);
    this.name = "ProtectionsOff";
    this.english = english;
    this.chinese = chinese;
  }
}

/** @throws {ProtectionsOff} naming each protection that is off */
export function refuseProtectionsOff(facts: ProtectionFacts): void {
  const off = checkProtections(facts);
  if (off.length > 0) throw new ProtectionsOff(off);
}

function gatewayFindings(facts: ProtectionFacts): Finding[] {
  return [
    [facts.introspection, "Introspection is on: callers can list the schema.", "内省未关闭。"],
    [!facts.approvedOnly, "Approved operations are off: banks and systems can run any.", "未限定为已批准的操作。"],
    [
      !facts.tenantsLimited,
      "Rate limits of tenants are off: set HUB_RATE_LIMIT_TENANT to a number or leave it out.",
      "未限制各机构的查询频率。",
    ],
    [
      !facts.addressesLimited,
      "Rate limits of addresses are off: set HUB_RATE_LIMIT_ADDRESS to a number or leave it out.",
      "未限制未登录地址的查询频率。",
    ],
  ];
}

function edgeFindings({ corsOrigins, publicUrl, trustedProxies }: ProtectionFacts): Finding[] {
  const plainOrigins = corsOrigins.filter((origin) => origin !== "*" && !origin.startsWith("https://"));
  return [
    [
      corsOrigins.includes("*"),
      "CORS is open to every page: name origins in HUB_CORS_ORIGINS.",
      "允许任何网页跨源查询。",
    ],
    [plainOrigins.length > 0, `CORS allows pages without TLS: ${plainOrigins.join(", ")}.`, "允许未加密网页跨源查询。"],
    [publicUrl === null, "The public address is not said: set HUB_PUBLIC_URL.", "未设置公开地址。"],
    [
      publicUrl !== null && !publicUrl.startsWith("https://"),
      "The public address is plain http: put a proxy that ends TLS in front, and set HUB_PUBLIC_URL to its https address.",
      "公开地址未加密，须由前置代理终止 TLS。",
    ],
    [
      trustedProxies.length === 0,
      "No proxy is named that ends TLS: set HUB_TRUSTED_PROXIES, or all callers count as one.",
      "未设置终止 TLS 的前置代理。",
    ],
    [
      trustedProxies.some((network) => network.endsWith("/0")),
      "Every address is trusted as a proxy: callers could choose their own in HUB_TRUSTED_PROXIES.",
      "信任所有地址为代理。",
    ],
  ];
}

function trustFindings(facts: ProtectionFacts): Finding[] {
  const { embeddedDatabases, plainDepartments } = facts;
  return [
    [
      facts.embeddedIdentity,
      "The embedded identity provider signs callers in by demonstration identities: set HUB_OIDC_ISSUER.",
      "使用内置演示身份提供者。",
    ],
    [facts.demonstration, "Demonstration data is on: set HUB_DEMO=off.", "演示数据未关闭。"],
    [
      !facts.senderConstrained,
      "Tokens are not bound to their callers: a stolen one works elsewhere. Ask the provider for DPoP or mTLS binding.",
      "令牌未与请求方绑定。",
    ],
    [
      !facts.gatewayKeyGiven,
      "The gateway's key was made at start and not given: set HUB_GATEWAY_KEY.",
      "网关密钥为自动生成。",
    ],
    [
      !facts.signingKeysGiven,
      "Keys that sign decisions were made at start and not given: set HUB_SIGNING_DIR.",
      "决定签名密钥为自动生成。",
    ],
    [
      embeddedDatabases.length > 0,
      `The embedded PostgreSQL, whose password lies beside it, holds ${embeddedDatabases.join(", ")}: set <DEPARTMENT>_DATABASE_URL.`,
      "使用内置 PostgreSQL 及其密码。",
    ],
    [
      facts.plainMetrics,
      "Figures would cross a network in the clear: set HUB_TLS_CERTIFICATE and HUB_TLS_KEY, or HUB_METRICS_HOST=127.0.0.1.",
      "指标将以明文经过网络。",
    ],
    [
      plainDepartments.length > 0,
      `Departments are reached over plain http: ${plainDepartments.join(", ")}.`,
      "与部门之间的连接未加密。",
    ],
  ];
}
