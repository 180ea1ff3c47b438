import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { addDays, parseCivilDate } from "../../../../shared/values/civil-date.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { decideSubsidyPriority } from "../../domain/decide-subsidy-priority.ts";
import {
  type JudgedApplicant,
  priorityOrder,
  serviceBodyPriority,
  subsidyPolicy,
} from "../../domain/subsidies/priority-list.ts";
import type { SubsidyApplication, SubsidyKind, SubsidyProgramme } from "../../domain/subsidies/subsidy.ts";
import {
  type ApplicationFacts,
  type ProgrammeFacts,
  SUBSIDY_APPLICATION_MACHINE,
} from "../../domain/subsidies/subsidy-machines.ts";
import type { Context } from "../context.ts";

/** The last day that can be written. */
const LAST_DAY = "2999-12-31";

/** What is known of a programme before it is opened, and after. */
export interface ProgrammeTraits {
  readonly jurisdiction: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly lastStepOn: string | null;
}

/** What the guards of a programme's table have to know. */
export async function programmeFacts(
  { clock, subsidyLoaders }: Context,
  { jurisdiction, opensOn, closesOn, lastStepOn }: ProgrammeTraits,
  day: string | null,
  { unsettled, applicants }: Listing,
): Promise<ProgrammeFacts> {
  const today = clock.today();
  const on = day ?? today;
  const division = parseDivisionCode(jurisdiction);
  const { condition } = subsidyPolicy(await subsidyLoaders.rules(), division, { validOn: on, knownAt: clock.now() });
  return {
    jurisdiction,
    policy: condition.truth,
    policyReasons: condition.grounds.map(({ reason }) => reason),
    opensOn,
    closesOn,
    dayAfterClosing: closesOn < LAST_DAY ? addDays(parseCivilDate(closesOn), 1) : null,
    unsettled,
    undetermined: applicants.filter(({ determination }) => determination === "UNDETERMINED").map(({ uscc }) => uscc),
    on,
    today,
    lastStepOn,
  };
}

/** What stands between a programme and its list. */
export interface Listing {
  readonly unsettled: number;
  readonly applicants: readonly JudgedApplicant[];
}

export const NOTHING_TO_LIST: Listing = { unsettled: 0, applicants: [] };

/** Everybody accepted, in the order of priority on the programme's last day; one statement for all. */
export async function listingOf(context: Context, programme: SubsidyProgramme): Promise<Listing> {
  const { viewer, subsidies } = context;
  const applications = await subsidies.inState(viewer, programme.id, ["SUBMITTED", "ACCEPTED"]);
  const accepted = applications.filter(({ state }) => state === "ACCEPTED");
  const judge = JUDGES[programme.kind];
  const applicants = accepted.length === 0 ? [] : await judge(context, programme, accepted);
  return { unsettled: applications.length - accepted.length, applicants: priorityOrder(applicants) };
}

type Judge = (
  context: Context,
  programme: SubsidyProgramme,
  accepted: readonly SubsidyApplication[],
) => Promise<JudgedApplicant[]>;

const JUDGES: Readonly<Record<SubsidyKind, Judge>> = {
  async LEADER({ clock, standings }, { jurisdiction, closesOn }, accepted) {
    const division = parseDivisionCode(jurisdiction);
    const knownAt = clock.now();
    const readings = await Promise.all(
      accepted.map(({ uscc }) => standings.load({ uscc, validOn: closesOn, knownAt })),
    );
    return readings.map(({ rules, facts }, at) => {
      const { determination, reasons, citations } = decideSubsidyPriority(rules, division, facts);
      return { ...named(accepted[at]), determination, reasons, citations };
    });
  },
  async SERVICE_BODY({ clock, viewer, subsidies, subsidyLoaders }, { jurisdiction, closesOn }, accepted) {
    const division = parseDivisionCode(jurisdiction);
    const usccs = accepted.map(({ uscc }) => uscc);
    const records = await subsidies.services(viewer, usccs, jurisdiction, closesOn);
    const policy = subsidyPolicy(await subsidyLoaders.rules(), division, { validOn: closesOn, knownAt: clock.now() });
    const supplied = new Set(records.map(({ uscc }) => uscc));
    return accepted.map((each) => ({ ...named(each), ...serviceBodyPriority(policy, supplied.has(each.uscc)) }));
  },
};

function named(application: SubsidyApplication | undefined) {
  if (application === undefined) throw new Error("A reading for each applicant was expected.");
  return { application: application.id, uscc: application.uscc };
}

/** Whether the caller can apply in a programme today, as it stands after everything recorded. */
export async function judgeApplying(context: Context, programme: SubsidyProgramme) {
  const { viewer, subsidyLoaders } = context;
  const actor = actorOf(viewer);
  const applicant = actor !== null && actor.uscc !== null;
  const appliedAlready = applicant && (await subsidyLoaders.appliedTo.clear(programme.id).load(programme.id));
  // Nobody's code is that of an applicant: the table says whose business it is.
  const uscc = applicant ? actor.uscc : "";
  const facts = applicationFacts(context, programme, uscc, { on: null, lastStepOn: null, appliedAlready });
  return judgeAction(SUBSIDY_APPLICATION_MACHINE, { state: null, facts }, "APPLY", actor);
}

/** What the guards of an application's table have to know of a programme and an applicant. */
export function applicationFacts(
  { clock }: Context,
  programme: SubsidyProgramme,
  uscc: string,
  { on, lastStepOn, appliedAlready }: { on: string | null; lastStepOn: string | null; appliedAlready: boolean },
): ApplicationFacts {
  const today = clock.today();
  const { jurisdiction, state, opensOn, closesOn } = programme;
  return {
    jurisdiction,
    programmeState: state,
    opensOn,
    closesOn,
    uscc,
    appliedAlready,
    on: on ?? today,
    today,
    lastStepOn,
  };
}
