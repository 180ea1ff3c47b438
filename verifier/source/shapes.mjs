import { refuse } from "./problem.mjs";

// -- Shapes: what members there are, and no others.

const OPEN = Symbol("other members may follow");
export const isText = (value) => typeof value === "string";
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isInstant = (value) => instantKey(value) !== null;
const isDay = (value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) && isInstant(`${value}T00:00:00Z`);
const orNull = (is) => (value) => value === null || is(value);
export const oneOf =
  (...values) =>
  (value) =>
    values.includes(value);

export const RECEIPT = {
  format: oneOf("leader-hub-receipt-v1"),
  department: isText,
  decisionId: isText,
  jws: isText,
  sm2: orNull((value) => mismatch(SM2_SIGNATURE, value, "") === null),
  log: { index: isCount, leafHash: isText, inclusion: [isText], checkpoint: isText },
};
export const SM2_SIGNATURE = { alg: oneOf("SM2"), kid: isText, signature: isText };
export const CONSISTENCY = {
  format: oneOf("leader-hub-consistency-v1"),
  department: isText,
  from: isText,
  to: isText,
  proof: [isText],
};
export const CHECKPOINT = {
  format: oneOf("leader-hub-checkpoint-v1"),
  department: isText,
  size: isCount,
  root: isText,
  at: isInstant,
};
const QUESTION = {
  measure: isText,
  uscc: isText,
  jurisdiction: isText,
  validOn: isDay,
  knownAt: isInstant,
  [OPEN]: true,
};
const EVIDENCE = {
  kind: isText,
  id: isText,
  subject: isText,
  validFrom: orNull(isDay),
  validTo: orNull(isDay),
  knownFrom: isInstant,
};
const ANSWER = {
  determination: oneOf("ELIGIBLE", "NOT_ELIGIBLE", "UNDETERMINED"),
  reasons: [isText],
  citations: [{ document: isText, clause: isText, basis: isText }],
  evidence: [EVIDENCE],
  notBefore: orNull(isDay),
};
export const STATEMENT = {
  format: oneOf("leader-hub-decision-v1"),
  department: isText,
  id: isText,
  issuedAt: isInstant,
  asker: { tenant: isText, subject: isText },
  purpose: isText,
  legalBasis: isText,
  idempotencyKey: isText,
  nonce: orNull(isText),
  question: QUESTION,
  answer: ANSWER,
  rules: [{ kind: isText, id: isText, knownFrom: isInstant }],
  validUntil: isInstant,
  recheckOf: orNull(isText),
};
export const NOTICE = {
  format: oneOf("leader-hub-notice-v1"),
  kind: oneOf("AFFECTED"),
  department: isText,
  id: isText,
  issuedAt: isInstant,
  holder: isText,
  number: isCount,
  decision: { id: isText, logIndex: isCount, issuedAt: isInstant },
  question: QUESTION,
  knownAt: isInstant,
  facts: [{ kind: isText, id: isText, subject: isText, knownFrom: isInstant, knownTo: orNull(isInstant) }],
  before: ANSWER,
  after: ANSWER,
  previous: orNull(isText),
};
export const EXTRACT = {
  format: oneOf("leader-hub-extract-v1"),
  department: isText,
  issuedAt: isInstant,
  validOn: isDay,
  knownAt: isInstant,
  licence: isText,
  files: [{ name: isText, rows: isCount, bytes: isCount, sha256: isText }],
};
export const HEADER = { alg: isText, kid: isText, typ: isText };
export const LOG_HEADER = { format: oneOf("leader-hub-log-v1"), department: isText, from: isCount, to: isCount };
export const LOG_LINE = { checkpoint: isText };
export const ENTRY = {
  index: isCount,
  jws: isText,
  sm2: orNull((value) => mismatch(SM2_SIGNATURE, value, "") === null),
};
const KEY = {
  kid: isText,
  department: isText,
  use: isText,
  alg: oneOf("EdDSA", "SM2"),
  from: isInstant,
  to: orNull(isInstant),
  revokedAt: orNull(isInstant),
};
export const ED25519_KEY = { ...KEY, jwk: { kty: oneOf("OKP"), crv: oneOf("Ed25519"), x: isText } };
export const SM2_KEY = { ...KEY, publicKey: (value) => isText(value) && /^04[0-9a-f]{128}$/.test(value) };

/** The path of the first place where a value has not the shape; null when it has. */
function mismatch(shape, value, path) {
  if (typeof shape === "function") return shape(value) ? null : path;
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return path;
    for (let place = 0; place < value.length; place += 1) {
      const wrong = mismatch(shape[0], value[place], `${path}[${place}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return path;
  for (const name of Object.keys(shape)) {
    const wrong = Object.hasOwn(value, name)
      ? mismatch(shape[name], value[name], `${path}.${name}`)
      : `${path}.${name}`;
    if (wrong !== null) return wrong;
  }
  if (shape[OPEN]) return null;
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(shape, name));
  return unknown === undefined ? null : `${path}.${unknown}`;
}

export function demand(shape, value, what) {
  const wrong = mismatch(shape, value, what);
  if (wrong === null) return value;
  return refuse("FORMAT", `${wrong} is missing, unknown or of another form.`, `${wrong} 缺失、多余或格式不符。`);
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.(\d{1,6}))?Z$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Text whose order is that of time; null when it is no instant in UTC with up to six decimals. */
export function instantKey(text) {
  const parts = isText(text) ? INSTANT.exec(text) : null;
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = MONTH_DAYS[month - 1] + (month === 2 && isLeap ? 1 : 0);
  // Of a month that is none there are no days, and the comparison fails.
  if (!(day >= 1 && day <= days)) return null;
  return `${text.slice(0, 19)}.${(parts[5] ?? "").padEnd(6, "0")}`;
}
