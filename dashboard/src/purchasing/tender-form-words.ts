import type { Words } from "../kit/language.tsx";

/** What the form of a tender document says. */
export const TENDER_FORM_WORDS: Words<{
  general: string;
  title: string;
  purchaser: string;
  place: string;
  placeHelp: string;
  deadline: string;
  deadlineAt: string;
  deadlineAtHelp: string;
  edition: string;
  editionHelp: string;
  basis: string;
  basisHelp: string;
  ocid: string;
  ocidHelp: string;
  criteria: string;
  criterion: string;
  order: string;
  addCriterion: string;
  lots: string;
  lotNumber: string;
  lotCode: string;
  lotCodeHelp: string;
  lotTitle: string;
  addLot: string;
  remove: (what: string) => string;
  up: (what: string) => string;
  notSaved: string;
}> = {
  ZH: {
    general: "基本信息",
    title: "项目名称",
    purchaser: "采购人",
    place: "采购人所在地",
    placeHelp: "行政区划代码；适用采购人所在地的政策。",
    deadline: "投标截止日",
    deadlineAt: "截止时刻",
    deadlineAtHelp: "留空为当日结束。",
    edition: "品目目录版本",
    editionHelp: "同一编码在不同版本含义不同。",
    basis: "法律依据",
    basisHelp: "存档决定以此为依据，如：tianjin-2021 §4.1。",
    ocid: "本单位的开放合同编号",
    ocidHelp: "留空由枢纽编号。",
    criteria: "评审因素（按先后次序）",
    criterion: "评审因素",
    order: "优劣方向",
    addCriterion: "添加评审因素",
    lots: "包（标段）",
    lotNumber: "包号",
    lotCode: "品目编码",
    lotCodeHelp: "按名称或编码查找；所属版本未导入的，可直接填写编码。",
    lotTitle: "采购内容",
    addLot: "添加包",
    remove: (what) => `删除${what}`,
    up: (what) => `上移${what}`,
    notSaved: "未保存",
  },
  EN: {
    general: "General",
    title: "Title",
    purchaser: "Purchaser",
    place: "Place of the purchaser",
    placeHelp: "Division code; the policy of the purchaser's place applies.",
    deadline: "Deadline for bids",
    deadlineAt: "Time of the deadline",
    deadlineAtHelp: "Empty for the end of the day.",
    edition: "Edition of the catalogue",
    editionHelp: "One code means different things in different editions.",
    basis: "Legal basis",
    basisHelp: "Decisions of record are asked on it: tianjin-2021 §4.1.",
    ocid: "Own open contracting id",
    ocidHelp: "Empty: the hub gives one.",
    criteria: "Criteria, in the order in which they decide",
    criterion: "Criterion",
    order: "Which end is better",
    addCriterion: "Add a criterion",
    lots: "Lots",
    lotNumber: "Number",
    lotCode: "Catalogue code",
    lotCodeHelp: "Found by name or code; a code of an edition that was not imported is written as it is.",
    lotTitle: "What is bought",
    addLot: "Add a lot",
    remove: (what) => `Remove ${what}`,
    up: (what) => `Move ${what} up`,
    notSaved: "Not saved",
  },
};
