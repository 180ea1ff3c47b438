/** A file of the public register: its name in the graph, and what it holds. */
export interface OpenDataFile {
  readonly table: string;
  readonly en: string;
  readonly zh: string;
}

/** The files of the public register by name, without their endings. */
export const OPEN_DATA_FILES: ReadonlyMap<string, OpenDataFile> = new Map([
  ["titles", { table: "TITLES", en: "Titles on record, each with its state", zh: "称号及其状态" }],
  ["enterprises", { table: "ENTERPRISES", en: "The enterprises of these titles", zh: "上述称号的企业" }],
  ["bans", { table: "BANS", en: "Bans that hold", zh: "限制参与" }],
  ["publicities", { table: "PUBLICITIES", en: "Publicities", zh: "公示" }],
  ["key-fields", { table: "KEY_FIELDS", en: "Key fields", zh: "重点领域" }],
  ["evaluation-bodies", { table: "EVALUATION_BODIES", en: "Evaluation bodies", zh: "评估机构" }],
  ["evaluation-schemes", { table: "EVALUATION_SCHEMES", en: "Evaluation schemes", zh: "评估方案" }],
  ["evaluation-criteria", { table: "EVALUATION_CRITERIA", en: "What these schemes score", zh: "评估指标" }],
  ["rankings", { table: "RANKINGS", en: "Rankings in publicity or released", zh: "公示或已发布的排行榜" }],
  ["ranking-entries", { table: "RANKING_ENTRIES", en: "The entries of these rankings", zh: "上榜标准" }],
]);

/** How a file is written, by the ending of its name. */
export const OPEN_DATA_FORMATS: ReadonlyMap<string, { readonly format: string; readonly type: string }> = new Map([
  ["csv", { format: "CSV", type: "text/csv; charset=utf-8; header=present" }],
  ["jsonl", { format: "JSONL", type: "application/jsonl; charset=utf-8" }],
]);

/** What there is, for people and programs that come without knowing. */
export function openDataIndex(): object {
  const files = [...OPEN_DATA_FILES].map(([name, { en, zh }]) => ({
    name,
    description: en,
    descriptionZh: zh,
    urls: [...OPEN_DATA_FORMATS.keys()].map((ending) => `/open-data/${name}.${ending}`),
  }));
  return {
    title: "The public register of Leader Hub",
    titleZh: "企业标准“领跑者”公开登记信息",
    licence: "CC-BY-4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    how: "Get the manifest first: it names day and instant. Then get the files with its validOn and knownAt.",
    howZh: "先取清单，其中载明日期与时刻；再以该 validOn 与 knownAt 取各文件。",
    parameters: {
      validOn: "the day, as 2026-05-20; today in China when left out 日期，默认今天",
      knownAt: "as known then, as 2026-05-20T08:00:00Z; now when left out 所知时刻，默认现在",
    },
    manifest: { urls: ["/open-data/manifest.json", "/open-data/manifest.jws"], format: "leader-hub-extract-v1" },
    keysUrl: "/.well-known/leader-hub-keys.json",
    verificationUrl: "/verify",
    files,
  };
}
