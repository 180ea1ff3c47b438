import type { Language, Words } from "../kit/language.tsx";
import {
  BODY_KINDS,
  BODY_STATES,
  CALL_STATES,
  DECLARATION_STATES,
  EXPERT_STATES,
  INDICATOR_GROUPS,
  OBJECTION_SCOPES,
  OBJECTION_STATES,
  PUBLICITY_KINDS,
  RANKING_STATES,
  SCHEME_STATES,
  STANDARD_ORIGINS,
  SUGGESTION_KINDS,
  SUGGESTION_STATES,
} from "../kit/words/evaluation-words.ts";
import { DIRECTIONS, FILERS } from "../kit/words/supervision-words.ts";
import { TITLE_STATES } from "../kit/words/title-words.ts";

type Names = Words<Readonly<Record<string, string>>>;

/** The states of everything that an evaluation year holds, as the glossary names them. */
const STATES = {
  keyField: {
    ZH: { PUBLISHED: "已公布", WITHDRAWN: "已撤销" },
    EN: { PUBLISHED: "Published", WITHDRAWN: "Withdrawn" },
  },
  call: CALL_STATES,
  body: BODY_STATES,
  scheme: SCHEME_STATES,
  ranking: RANKING_STATES,
  title: TITLE_STATES,
  objection: OBJECTION_STATES,
  suggestion: SUGGESTION_STATES,
  declaration: DECLARATION_STATES,
  expert: EXPERT_STATES,
  task: {
    ZH: { ASSIGNED: "已委派", OPINION_GIVEN: "已出具意见", CANCELLED: "已取消" },
    EN: { ASSIGNED: "Assigned", OPINION_GIVEN: "Opinion given", CANCELLED: "Cancelled" },
  },
} satisfies Record<string, Names>;

/** Whose state it is. */
export type Stateful = keyof typeof STATES;

/** The name of a state; the code itself for one that is not known here. */
export function stateName(of: Stateful, state: string, language: Language): string {
  return nameIn(STATES[of], state, language);
}

const LISTS = {
  bodyKind: BODY_KINDS,
  relation: {
    ZH: { ADVISER: "咨询", PARENT: "控股或主管", MEMBER: "会员", TESTER: "检测" },
    EN: { ADVISER: "Adviser", PARENT: "Parent", MEMBER: "Member", TESTER: "Tester" },
  },
  group: INDICATOR_GROUPS,
  direction: DIRECTIONS,
  verdict: {
    ZH: { STRICTER: "严于", EQUAL: "等于", WEAKER: "低于", NO_BASELINE: "无基准", INCOMPARABLE: "无法比较" },
    EN: {
      STRICTER: "Stricter",
      EQUAL: "Equal",
      WEAKER: "Weaker",
      NO_BASELINE: "No baseline",
      INCOMPARABLE: "Not comparable",
    },
  },
  change: {
    ZH: { ROSE: "提高", FELL: "降低", SAME: "不变", CAME: "新增", WENT: "删除", INCOMPARABLE: "无法比较" },
    EN: { ROSE: "Rose", FELL: "Fell", SAME: "Same", CAME: "Came", WENT: "Went", INCOMPARABLE: "Not comparable" },
  },
  opinion: {
    ZH: { FAVOURABLE: "同意", UNFAVOURABLE: "不同意" },
    EN: { FAVOURABLE: "In favour", UNFAVOURABLE: "Against" },
  },
  publicityKind: PUBLICITY_KINDS,
  objectionScope: OBJECTION_SCOPES,
  suggestionKind: SUGGESTION_KINDS,
  filer: FILERS,
  origin: STANDARD_ORIGINS,
  product: { ZH: { GOODS: "产品", SERVICE: "服务" }, EN: { GOODS: "Goods", SERVICE: "Service" } },
  mandatory: { ZH: { MEETS: "符合", NONE_APPLY: "不适用" }, EN: { MEETS: "Meets", NONE_APPLY: "None apply" } },
  consent: { ZH: { GIVEN: "同意", REFUSED: "拒绝" }, EN: { GIVEN: "Given", REFUSED: "Refused" } },
  source: {
    ZH: { ENTERPRISE: "企业", EVALUATION_BODY: "评估机构" },
    EN: { ENTERPRISE: "Enterprise", EVALUATION_BODY: "Evaluation body" },
  },
} satisfies Record<string, Names>;

/** A closed list of the glossary. */
type NamedList = keyof typeof LISTS;

/** The name of a value of a closed list. */
export function nameOf(list: NamedList, value: string, language: Language): string {
  return nameIn(LISTS[list], value, language);
}

/** All values of a closed list with their names, for a choice. */
export function choicesIn(list: NamedList, language: Language): { value: string; label: string }[] {
  return Object.entries(LISTS[list][language]).map(([value, label]) => ({ value, label }));
}

function nameIn(names: Names, value: string, language: Language): string {
  return names[language][value] ?? value;
}
