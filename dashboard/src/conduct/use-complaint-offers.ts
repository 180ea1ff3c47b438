import {
  ConductComplaintAcceptDocument,
  ConductComplaintCloseDocument,
  ConductComplaintInvestigateDocument,
  ConductComplaintLeaveUnsubstantiatedDocument,
  type ConductComplaintQuery,
  ConductComplaintRefuseDocument,
  ConductComplaintSubstantiateDocument,
  ConductComplaintTakeOverDocument,
  ConductTitlesOfDocument,
} from "../../generated/conduct.ts";
import type { ActionOffer } from "../kit/actions.tsx";
import { choicesOf } from "../kit/choices-of.ts";
import { linesIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords, type Words } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { TITLE_STATES } from "../kit/words/title-words.ts";
import { BODY_NAMES } from "./body-names.ts";
import { EXIT_NAMES } from "./exit-names.ts";
import { maybe } from "./needed.ts";
import { dayField, STEP_WORDS } from "./step-words.ts";

/** A complaint, as its page asks for it. */
export type Complaint = NonNullable<ConductComplaintQuery["complaint"]>;

const WORDS: Words<
  Record<
    | "ACCEPT"
    | "REFUSE"
    | "TAKE_OVER"
    | "INVESTIGATE"
    | "SUBSTANTIATE"
    | "LEAVE_UNSUBSTANTIATED"
    | "CLOSE"
    | "acceptLead"
    | "refuseHelp"
    | "finding"
    | "findingHelp"
    | "ground"
    | "groundHelp"
    | "titles"
    | "titlesHelp"
    | "bodyGround"
    | "outcome",
    string
  >
> = {
  ZH: {
    ACCEPT: "受理",
    REFUSE: "不予受理",
    TAKE_OVER: "接办",
    INVESTIGATE: "开始调查",
    SUBSTANTIATE: "认定属实",
    LEAVE_UNSUBSTANTIATED: "认定未证实",
    CLOSE: "办结",
    acceptLead: "受理后由您经办；仅经办人可查看投诉人。",
    refuseHelp: "投诉人凭查询码可看到此理由。",
    finding: "调查结论",
    findingHelp: "结论将成为后续案件的事实；请勿写入投诉人信息。",
    ground: "退出情形",
    groundHelp: "选择后对称号立案；不需立案则留空。",
    titles: "涉及的称号",
    titlesHelp: "留空即该企业所有有效称号；投诉对象为公示时须填写，每行一个编号。",
    bodyGround: "评估机构退出事由",
    outcome: "办理结果",
  },
  EN: {
    ACCEPT: "Accept",
    REFUSE: "Refuse",
    TAKE_OVER: "Take over",
    INVESTIGATE: "Begin to investigate",
    SUBSTANTIATE: "Substantiate",
    LEAVE_UNSUBSTANTIATED: "Leave unsubstantiated",
    CLOSE: "Close",
    acceptLead: "You handle it from then on; only who handles it sees the reporter.",
    refuseHelp: "Whoever complained reads this with their secret.",
    finding: "What was found",
    findingHelp: "It becomes the facts of the case that follows; name no reporter.",
    ground: "Exit ground",
    groundHelp: "Opens exit cases when chosen; leave empty when none is to follow.",
    titles: "Titles it concerns",
    titlesHelp: "All live titles of the enterprise when empty; needed for a publicity, one id a line.",
    bodyGround: "Ground against the evaluation body",
    outcome: "What was done",
  },
};

/** The steps of a complaint, from taking it up to its end. */
export function useComplaintOffers(complaint: Complaint): readonly ActionOffer[] {
  return [...useHandlingOffers(complaint), ...useFindingOffers(complaint)];
}

function seen({ id, revision }: Complaint, filled: Filled) {
  return { complaint: id, ifRevision: revision, on: optionalTextIn(filled, "on") };
}

function useHandlingOffers(complaint: Complaint): readonly ActionOffer[] {
  const words = useWords(WORDS);
  const common = useWords(STEP_WORDS);
  const accept = useStep(ConductComplaintAcceptDocument, (data) => data.complaintAccept);
  const refuse = useStep(ConductComplaintRefuseDocument, (data) => data.complaintRefuse);
  const takeOver = useStep(ConductComplaintTakeOverDocument, (data) => data.complaintTakeOver);
  const investigate = useStep(ConductComplaintInvestigateDocument, (data) => data.complaintInvestigate);
  const close = useStep(ConductComplaintCloseDocument, (data) => data.complaintClose);
  const on = dayField(common);
  const reason: StepField = {
    name: "reason",
    label: common.reason,
    kind: "long",
    required: true,
    help: words.refuseHelp,
  };
  const outcome: StepField = { ...reason, name: "outcome", label: words.outcome };
  const lead = words.acceptLead;
  return [
    {
      action: "ACCEPT",
      label: words.ACCEPT,
      lead,
      fields: [on],
      take: (filled) => accept.take(seen(complaint, filled)),
    },
    {
      action: "REFUSE",
      label: words.REFUSE,
      fields: [reason, on],
      take: (filled) => refuse.take({ ...seen(complaint, filled), reason: textIn(filled, "reason") }),
    },
    {
      action: "TAKE_OVER",
      label: words.TAKE_OVER,
      lead,
      fields: [on],
      take: (filled) => takeOver.take(seen(complaint, filled)),
    },
    {
      action: "INVESTIGATE",
      label: words.INVESTIGATE,
      fields: [on],
      take: (filled) => investigate.take(seen(complaint, filled)),
    },
    {
      action: "CLOSE",
      label: words.CLOSE,
      fields: [outcome, on],
      take: (filled) => close.take({ ...seen(complaint, filled), outcome: textIn(filled, "outcome") }),
    },
  ];
}

function useFindingOffers(complaint: Complaint): readonly ActionOffer[] {
  const words = useWords(WORDS);
  const common = useWords(STEP_WORDS);
  const { grounds } = useWords(EXIT_NAMES);
  const { grounds: bodyGrounds } = useWords(BODY_NAMES);
  const titles = useTitlesField(complaint);
  const substantiate = useStep(ConductComplaintSubstantiateDocument, (data) => data.complaintSubstantiate);
  const leave = useStep(ConductComplaintLeaveUnsubstantiatedDocument, (data) => data.complaintLeaveUnsubstantiated);
  const on = dayField(common);
  const finding: StepField = {
    name: "finding",
    label: words.finding,
    kind: "long",
    required: true,
    help: words.findingHelp,
  };
  const ground: StepField = {
    name: "ground",
    label: words.ground,
    kind: "choice",
    choices: choicesOf(grounds),
    help: words.groundHelp,
  };
  const bodyGround: StepField = {
    name: "bodyGround",
    label: words.bodyGround,
    kind: "choice",
    choices: choicesOf(bodyGrounds),
  };
  const follows = complaint.subjectKind === "EVALUATION_BODY" ? [bodyGround] : [ground, titles];
  return [
    {
      action: "SUBSTANTIATE",
      label: words.SUBSTANTIATE,
      fields: [finding, ...follows, on],
      take: (filled) => {
        const named = linesIn(filled, "titles");
        return substantiate.take({
          ...seen(complaint, filled),
          finding: textIn(filled, "finding"),
          ground: maybe(filled, "ground", grounds),
          bodyGround: maybe(filled, "bodyGround", bodyGrounds),
          titles: named.length === 0 ? undefined : named,
        });
      },
    },
    {
      action: "LEAVE_UNSUBSTANTIATED",
      label: words.LEAVE_UNSUBSTANTIATED,
      fields: [finding, on],
      take: (filled) => leave.take({ ...seen(complaint, filled), finding: textIn(filled, "finding") }),
    },
  ];
}

/** The titles of the enterprise that is complained of, to choose from; ids where it is about no enterprise. */
function useTitlesField({ enterprise }: Complaint): StepField {
  const words = useWords(WORDS);
  const states = useWords(TITLE_STATES);
  const uscc = enterprise?.uscc;
  const asked = useAnswer(ConductTitlesOfDocument, { uscc: uscc ?? "" }, { pause: uscc === undefined });
  const field = { name: "titles", label: words.titles, help: words.titlesHelp };
  if (uscc === undefined) return { ...field, kind: "lines" };
  const choices = (asked.data?.standing.titles ?? []).map(({ title, state }) => ({
    value: title.id,
    label: `${title.number} · ${states[state]}`,
  }));
  return { ...field, kind: "choices", choices, asked };
}
