import { parseDecimal } from "../../../shared/values/decimal.ts";

/** Registered capital as a file states it. */
export interface Capital {
  /** Decimal text, 10,000 units. */
  readonly wan: string;
  /** ISO 4217, also of currencies that are no more. */
  readonly currency: string;
  readonly currencyStated: boolean;
  /** Whether the amount was written in ten thousands, as nearly all are. */
  readonly inWan: boolean;
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["人民币", "CNY"],
  ["美元", "USD"],
  ["美金", "USD"],
  ["港元", "HKD"],
  ["港币", "HKD"],
  ["香港元", "HKD"],
  ["澳门元", "MOP"],
  ["新台币", "TWD"],
  ["日元", "JPY"],
  ["韩元", "KRW"],
  ["欧元", "EUR"],
  ["英镑", "GBP"],
  ["瑞士法郎", "CHF"],
  ["澳大利亚元", "AUD"],
  ["澳元", "AUD"],
  ["加拿大元", "CAD"],
  ["加元", "CAD"],
  ["新加坡元", "SGD"],
  ["新西兰元", "NZD"],
  ["瑞典克朗", "SEK"],
  ["丹麦克朗", "DKK"],
  ["挪威克朗", "NOK"],
  ["德国马克", "DEM"],
  ["法国法郎", "FRF"],
  ["意大利里拉", "ITL"],
  ["荷兰盾", "NLG"],
]);

const AMOUNT = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(.+)$/;
const UNIT = /^(万)?(元)?(.*?)$/;

/**
 * Reads registered capital as registration files write it: `500(万元人民币)`, `1,913.2157(万元)`, `60万人民币`,
 * `450(万美元)`, `3,000(万)`.
 *
 * @returns null when the notation is another
 */
export function readCapital(text: string): Capital | null {
  const amount = AMOUNT.exec(text.normalize("NFKC").replace(/\s/g, ""));
  const unit = UNIT.exec(withoutBrackets(amount?.[2] ?? ""));
  if (amount?.[1] === undefined || unit === null) return null;
  const [, wan, yuan, rest = ""] = unit;
  const inWan = wan !== undefined;
  const currency = currencyOf(rest, yuan !== undefined);
  if (currency === null && (rest !== "" || !inWan)) return null;
  const written = amount[1].replaceAll(",", "");
  return {
    wan: parseDecimal(inWan ? written : tenThousandth(written)),
    // Capital is stated in yuan unless a law says otherwise (Regulations on company registration, art. 13).
    currency: currency ?? "CNY",
    currencyStated: currency !== null,
    inWan,
  };
}

function withoutBrackets(unit: string): string {
  return /^\((.*)\)$/.exec(unit)?.[1] ?? unit;
}

/** `元人民币`, `人民币元`, `元美元` and `元` alone occur as well. */
function currencyOf(text: string, afterYuan: boolean): string | null {
  if (text === "") return afterYuan ? "CNY" : null;
  return CURRENCIES.get(text) ?? CURRENCIES.get(text.replace(/元$/, "")) ?? null;
}

function tenThousandth(amount: string): string {
  const [whole = "", fraction = ""] = amount.split(".");
  const digits = whole.padStart(5, "0");
  return `${digits.slice(0, -4)}.${digits.slice(-4)}${fraction}`;
}
