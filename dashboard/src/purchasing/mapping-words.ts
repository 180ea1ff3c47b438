import type { CategoryRelation } from "../../generated/purchasing.ts";
import type { Words } from "../kit/language.tsx";

/** How a code lies to a category. */
export const CATEGORY_RELATIONS: Words<Record<CategoryRelation, string>> = {
  ZH: {
    EXACT: "等同",
    NARROWER: "品目窄于类别",
    BROADER: "品目宽于类别（是否属于类别不明）",
    NONE: "不对应",
  },
  EN: {
    EXACT: "Exact: the same",
    NARROWER: "Narrower: the code lies within the category",
    BROADER: "Broader: whether a lot belongs is not known",
    NONE: "None of the category",
  },
};

/** The relations in the order in which they are offered. */
export const RELATIONS: readonly CategoryRelation[] = ["EXACT", "NARROWER", "BROADER", "NONE"];

/** What the list of maps says. */
export const MAPPINGS_WORDS: Words<{
  title: string;
  lead: string;
  state: string;
  stateThis: string;
  category: string;
  categoryHint: string;
  edition: string;
  everyEdition: string;
  history: string;
  empty: string;
  codes: string;
  author: string;
  takenOver: string;
  statedOn: string;
  basis: string;
  revision: string;
  from: string;
  to: string;
  stands: string;
  entries: string;
  code: string;
  item: string;
  relation: string;
  unstated: string;
  nothing: string;
}> = {
  ZH: {
    title: "类别与品目对应",
    lead: "称号按 GB/T 4754 分类，标的按采购品目目录编码；两者的对应由财政部门维护。没有对应表表示尚无人核对，不等于不对应。",
    state: "维护对应表",
    stateThis: "修订",
    category: "类别",
    categoryHint: "如 C3852",
    edition: "目录版本",
    everyEdition: "全部版本",
    history: "包括已被取代的",
    empty: "没有对应表。可点击“维护对应表”录入。",
    codes: "品目",
    author: "维护机构",
    takenOver: "历史导入",
    statedOn: "维护日期",
    basis: "依据",
    revision: "版次",
    from: "生效时间",
    to: "被取代时间",
    stands: "现行",
    entries: "品目与对应关系",
    code: "编码",
    item: "品目名称",
    relation: "对应关系",
    unstated: "未注明关系，视为属于类别",
    nothing: "该版本没有任何品目属于此类别",
  },
  EN: {
    title: "Category maps",
    lead: "Titles name categories of GB/T 4754, lots codes of the catalogue; finance departments say how they lie to each other. No map means that nobody has looked yet, not that nothing belongs.",
    state: "State a map",
    stateThis: "State anew",
    category: "Category",
    categoryHint: "C3852",
    edition: "Edition",
    everyEdition: "All editions",
    history: "With those superseded",
    empty: "No map. State one with “State a map”.",
    codes: "Codes",
    author: "Stated by",
    takenOver: "Taken over",
    statedOn: "Stated on",
    basis: "Basis",
    revision: "Revision",
    from: "Decides since",
    to: "Until",
    stands: "stands",
    entries: "Codes and relations",
    code: "Code",
    item: "Name in the edition",
    relation: "Relation",
    unstated: "Relation not told; it counts as belonging",
    nothing: "Nothing of the edition belongs to the category",
  },
};
