import type {
  AccidentKind,
  BanState,
  ExitCaseState,
  ExitDutyKind,
  ExitGround,
  ExitOrigin,
  ReminderKind,
  ReviewFlagKind,
  ReviewFlagState,
} from "../../generated/conduct.ts";
import type { Words } from "../kit/language.tsx";
import { BAN_STATES, EXIT_DUTIES, EXIT_STATES, REMINDERS, REVIEW_FLAGS } from "../kit/words/exit-words.ts";
import { EXIT_GROUNDS } from "../kit/words/title-words.ts";

/** What exit cases and what belongs to them are called. */
interface ExitNames {
  readonly grounds: Record<ExitGround, string>;
  readonly states: Record<ExitCaseState, string>;
  readonly origins: Record<ExitOrigin, string>;
  readonly duties: Record<ExitDutyKind, string>;
  readonly bans: Record<BanState, string>;
  readonly accidents: Record<AccidentKind, string>;
  readonly flags: Record<ReviewFlagKind, string>;
  readonly flagStates: Record<ReviewFlagState, string>;
  readonly reminders: Record<ReminderKind, string>;
}

const ZH: ExitNames = {
  grounds: EXIT_GROUNDS.ZH,
  states: EXIT_STATES.ZH,
  origins: {
    DECLARATION: "标准修订或废止",
    SPOT_CHECK: "抽检",
    COMPLAINT: "投诉举报",
    ACCIDENT: "部门提供的事实",
    OFFICER: "主动立案",
  },
  duties: EXIT_DUTIES.ZH,
  bans: BAN_STATES.ZH,
  accidents: {
    ENVIRONMENT: "环保事故",
    SAFETY: "安全事故",
    PRODUCT_QUALITY: "产品质量问题",
    PORT_INSPECTION: "口岸检验",
  },
  flags: REVIEW_FLAGS.ZH,
  flagStates: { RAISED: "待复核", SETTLED: "已复核" },
  reminders: REMINDERS.ZH,
};

const EN: ExitNames = {
  grounds: EXIT_GROUNDS.EN,
  states: EXIT_STATES.EN,
  origins: {
    DECLARATION: "Standard revised or withdrawn",
    SPOT_CHECK: "Spot check",
    COMPLAINT: "Complaint",
    ACCIDENT: "Fact supplied by a department",
    OFFICER: "Opened by hand",
  },
  duties: EXIT_DUTIES.EN,
  bans: BAN_STATES.EN,
  accidents: {
    ENVIRONMENT: "Environmental accident",
    SAFETY: "Safety accident",
    PRODUCT_QUALITY: "Product-quality problem",
    PORT_INSPECTION: "Port inspection",
  },
  flags: REVIEW_FLAGS.EN,
  flagStates: { RAISED: "To be reviewed", SETTLED: "Reviewed" },
  reminders: REMINDERS.EN,
};

/** What exit cases and what belongs to them are called, in both languages. */
export const EXIT_NAMES: Words<ExitNames> = { ZH, EN };
