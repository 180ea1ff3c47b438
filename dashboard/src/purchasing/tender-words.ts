import type { BidPreferenceState, CriterionOrder, TenderState, TieEffect } from "../../generated/purchasing.ts";
import type { Words } from "../kit/language.tsx";

/** States of a tender, in the order of the procedure. */
export const TENDER_STATES: Words<Record<TenderState, string>> = {
  ZH: {
    DRAFT: "草稿",
    ANNOUNCED: "已公告",
    CLOSED: "已截止",
    EVALUATED: "已评审",
    AWARDED: "已定标",
    CANCELLED: "已终止",
  },
  EN: {
    DRAFT: "Draft",
    ANNOUNCED: "Announced",
    CLOSED: "Closed",
    EVALUATED: "Evaluated",
    AWARDED: "Awarded",
    CANCELLED: "Cancelled",
  },
};

/** Which end of a criterion is better. */
export const CRITERION_ORDERS: Words<Record<CriterionOrder, string>> = {
  ZH: { HIGHER_FIRST: "高者优先", LOWER_FIRST: "低者优先" },
  EN: { HIGHER_FIRST: "higher first", LOWER_FIRST: "lower first" },
};

/** What the preference does to a lot, in few words. */
export const TIE_EFFECTS: Words<Record<TieEffect, string>> = {
  ZH: {
    NONE: "优先不起作用",
    TIE_BREAK_APPLIED: "同等条件下优先",
    TIE_UNRESOLVED: "优先无法区分",
    UNDETERMINED: "无法判定",
  },
  EN: {
    NONE: "No effect",
    TIE_BREAK_APPLIED: "Preference decides",
    TIE_UNRESOLVED: "Still equal",
    UNDETERMINED: "Undetermined",
  },
};

/** What the preference does to a lot, in a sentence. */
export const TIE_EFFECT_SENTENCES: Words<Record<TieEffect, string>> = {
  ZH: {
    NONE: "按评审因素已有一家居先，优先政策不起作用。",
    TIE_BREAK_APPLIED: "多家条件同等，其中仅一家享有优先：该家居先。",
    TIE_UNRESOLVED: "多家条件同等，均无优先或不止一家享有优先：优先政策无法区分，由采购人依采购文件决定。",
    UNDETERMINED: "多家条件同等，其中有一家的优先资格无法判定：不作否定，可在评审前再次判定。",
  },
  EN: {
    NONE: "One bid is alone at the top by the criteria; the preference has no effect.",
    TIE_BREAK_APPLIED: "Several bids are equal and exactly one is preferred: it comes first.",
    TIE_UNRESOLVED:
      "Several bids are equal and none, or more than one, is preferred: the purchaser decides by its document.",
    UNDETERMINED:
      "Several bids are equal and the preference of one is not known. That is no “no”; ask again before the evaluation.",
  },
};

/** Where the preference of a bid stands. */
export const PREFERENCE_STATES: Words<Record<BidPreferenceState, string>> = {
  ZH: { ASKED: "待判定", DECIDED: "已判定", RECHECKED_AT_AWARD: "定标时已复核", USED: "已用于定标" },
  EN: { ASKED: "Not decided yet", DECIDED: "Decided", RECHECKED_AT_AWARD: "Re-checked", USED: "Used in the award" },
};

/** Colours that mark a state beside its word. */
export const TENDER_STATE_COLOURS: Readonly<Record<TenderState, string>> = {
  DRAFT: "#6b7280",
  ANNOUNCED: "#1550a8",
  CLOSED: "#8a5a00",
  EVALUATED: "#6b21a8",
  AWARDED: "#1a7f37",
  CANCELLED: "#b42318",
};
