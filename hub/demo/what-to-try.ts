import type { ExampleQuestion } from "../../gateway/explorer.ts";

/** A question about the demonstration data, with what it answers. */
interface Trial {
  readonly title: string;
  /** The demonstration identity that asks; null for what is public. */
  readonly as: string | null;
  readonly query: string;
  readonly answer: string;
}

// Each names its day, so that the answers are the same whenever they are asked.
const TRIALS: readonly Trial[] = [
  {
    title: "A bank checks three borrowers in Beijing. 银行查询北京三家企业的信贷支持依据。",
    as: "bank",
    query: `{
  standings(
    usccs: ["91110105LEADR61200", "91110108LEADR6112G", "91110112LEADR6155N"]
    validOn: "2026-05-20"
  ) {
    enterprise { name }
    creditSupport(jurisdiction: "110000") {
      determination
      reasons { code message }
      citations { document clause }
    }
  }
}`,
    answer:
      "medium 中型: ELIGIBLE 符合 · large 大型: NOT_ELIGIBLE 不符合 · size not stated 规模未报: UNDETERMINED 无法判定",
  },
  {
    title: "A purchaser in Tianjin checks a bidder for air conditioners. 天津采购人查询空调机投标人。",
    as: "procurement",
    query: `{
  standing(uscc: "91120116LEADR8214H", validOn: "2026-05-20") {
    procurementPreference(
      jurisdiction: "120000"
      lot: { catalogueCode: "A02061804", catalogueEdition: "2022" }
    ) {
      determination
      meaning
      reasons { code message }
      citations { document clause }
    }
  }
}`,
    answer: "ELIGIBLE 符合: first among equal bids 同等条件优先 (tianjin-2021 §4.1)",
  },
  {
    title: "Anybody looks at an enterprise in Yunnan. 公众查看云南一家企业。",
    as: null,
    query: `{
  standing(uscc: "91530111LEADR7174H", validOn: "2026-05-20") {
    enterprise { name registrationPlace { name } }
    titles { title { number category standard } state revocationGround }
    ban { firstDay lastDay }
  }
}`,
    answer: "its title is REVOKED 取消, and it is barred until 2029-03-16 限制期至 2029-03-16",
  },
];

/** What the explorer opens with. */
export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = TRIALS.map(({ query, as }) => ({
  query,
  variables: {},
  headers: as === null ? {} : { authorization: `Bearer <${tokenCommand(as)}>` },
}));

/**
 * A few lines with what to try first.
 *
 * @param url of the gateway
 * @param demo whether the hub fills itself with demonstration data
 */
export function whatToTry(url: string, demo: boolean): string {
  const addresses = [
    `  Desks 工作台    ${url}`,
    `  Ask 查询        POST ${url}/graphql`,
    `  Explore 数据图  ${url}/graphiql`,
    `  Health 状态     ${url}/health/ready`,
    `  Identities 身份 ${tokenCommand("bank")}   (token --list)`,
  ];
  return `${[...addresses, "", ...(demo ? demonstration(url) : ownData())].join("\n")}\n`;
}

function demonstration(url: string): string[] {
  return [
    "Three questions to paste; the enterprises are invented. 可粘贴的三个问题，企业均为虚构：",
    ...TRIALS.flatMap(({ title, as, query, answer }, index) => [
      "",
      `${index + 1}. ${title}`,
      `   curl -s ${url}/graphql -H 'content-type: application/json'${authorization(as)} -d '${asBody(query)}'`,
      `   → ${answer}`,
    ]),
  ];
}

function authorization(as: string | null): string {
  return as === null ? "" : ` -H "authorization: Bearer $(${tokenCommand(as)})"`;
}

function tokenCommand(as: string): string {
  return `npm run --silent hub -- token --as ${as}`;
}

/** The question on one line; without quotation marks of the shell in it. */
function asBody(query: string): string {
  return JSON.stringify({ query: query.replace(/\s+/g, " ") });
}

function ownData(): string[] {
  return [
    "No demonstration data is loaded. To fill the hub 未载入示例数据，可用以下命令导入：",
    "",
    "  npm run --silent hub -- import registrations <file.csv.gz>   enterprises 企业登记",
    "  npm run --silent hub -- import history <file.jsonl>          titles and their history 称号及其历史",
    "  npm run --silent hub -- import catalogue <file.csv> --edition 2022   procurement catalogue 采购品目目录",
  ];
}
