import type { Words } from "../kit/language.tsx";

/** What the steps of a tender are called, and what each does. */
export const TENDER_STEP_WORDS: Words<{
  amend: string;
  announce: string;
  announceLead: string;
  announcedEarlier: string;
  announcedEarlierLead: string;
  close: string;
  closeLead: string;
  recordBids: string;
  decide: string;
  decideLead: string;
  evaluate: string;
  evaluateLead: string;
  recheck: string;
  recheckLead: string;
  award: string;
  awardLead: string;
  nobody: string;
  cancel: string;
  reason: string;
  on: string;
  onHelp: string;
  lotWinner: (lot: string) => string;
  lotReason: (lot: string) => string;
  lotReasonHelp: string;
  comesFirst: string;
}> = {
  ZH: {
    amend: "修改采购文件",
    announce: "公告",
    announceLead: "登记本项目已公告；截止前仍可修改，修改前的内容予以保留。",
    announcedEarlier: "补录公告",
    announcedEarlierLead: "已经公告而未及时登记的，按公告当日登记。",
    close: "截止",
    closeLead: "投标截止后办理；此后包、评审因素和目录版本不再变动。",
    recordBids: "录入投标",
    decide: "判定优先资格",
    decideLead: "就投标截止日，对每一份参与比较的投标作出存档决定；此前无法判定的将再次判定。",
    evaluate: "评审",
    evaluateLead: "登记评审已完成；此后投标不再变动。",
    recheck: "定标前复核",
    recheckLead: "按现在所知，就同一日期再次判定每一份投标的优先资格；须在定标当日办理。",
    award: "定标",
    awardLead: "逐包填写中标人。改由居先者以外的投标人中标，或者不定标的，应说明理由。",
    nobody: "不定标",
    cancel: "终止",
    reason: "理由",
    on: "办理日期",
    onHelp: "留空为今天；不得晚于今天，不得早于上一步。",
    lotWinner: (lot) => `第 ${lot} 包中标人`,
    lotReason: (lot) => `第 ${lot} 包理由`,
    lotReasonHelp: "由居先者中标时可不填。",
    comesFirst: "居先",
  },
  EN: {
    amend: "Amend the document",
    announce: "Announce",
    announceLead:
      "Puts on record that the tender was announced. It can be amended until the deadline; what it said before is kept.",
    announcedEarlier: "Record its announcement",
    announcedEarlierLead: "An announcement that was made and not recorded in time is recorded under its own day.",
    close: "Close",
    closeLead: "After the deadline. From then on lots, criteria and edition stay as they are.",
    recordBids: "Record bids",
    decide: "Decide preferences",
    decideLead:
      "Takes a decision of record for every bid that is compared, on the day of the deadline; those undetermined are asked once more.",
    evaluate: "Evaluate",
    evaluateLead: "Puts on record that the bids were evaluated. From then on bids stay as they are.",
    recheck: "Re-check for the award",
    recheckLead: "Asks the same questions for the same day, as known now; on the day of the award.",
    award: "Award",
    awardLead: "Say who gets each lot. Another bidder than those that come first, or nobody, needs a reason.",
    nobody: "Nobody",
    cancel: "Cancel the tender",
    reason: "Reason",
    on: "Day",
    onHelp: "Empty for today; never later than today, never before the step before.",
    lotWinner: (lot) => `Lot ${lot} goes to`,
    lotReason: (lot) => `Lot ${lot}, reason`,
    lotReasonHelp: "Not needed when a bidder that comes first gets it.",
    comesFirst: "comes first",
  },
};
