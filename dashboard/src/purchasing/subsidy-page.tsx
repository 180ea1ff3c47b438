import { Card, Descriptions, Flex, Result } from "antd";
import { type ReactNode, useState } from "react";
import { useParams } from "react-router";
import {
  PurchasingSubsidyApplyDocument,
  PurchasingSubsidyListPublishDocument,
  PurchasingSubsidyProgrammeCloseDocument,
  PurchasingSubsidyProgrammeDocument,
  type PurchasingSubsidyProgrammeQuery,
} from "../../generated/purchasing.ts";
import { Actions } from "../kit/actions.tsx";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { PriorityList } from "./priority-list.tsx";
import { SubsidyApplications } from "./subsidy-applications.tsx";
import { PROGRAMME_STATES, SUBSIDY_KINDS } from "./subsidy-words.ts";

type Programme = NonNullable<PurchasingSubsidyProgrammeQuery["subsidyProgramme"]>;

const WORDS: Words<{
  title: string;
  back: string;
  none: string;
  noneHow: string;
  place: string;
  kind: string;
  year: string;
  window: string;
  state: string;
  close: string;
  publish: string;
  publishLead: string;
  on: string;
  onHelp: string;
  apply: string;
  applyLead: string;
  statement: string;
  list: string;
  own: string;
  applications: string;
}> = {
  ZH: {
    title: "补助项目",
    back: "返回补助项目",
    none: "没有这个补助项目",
    noneHow: "没有此编号的项目，或者在所选日期尚未开设。",
    place: "地区",
    kind: "支持对象",
    year: "年度",
    window: "受理期",
    state: "状态",
    close: "截止受理",
    publish: "公布优先支持名单",
    publishLead: "已受理的全部列入，优先支持的在前；是否优先按受理末日判定。公布后不再变动。",
    on: "办理日期",
    onHelp: "留空为今天。",
    apply: "申请补助",
    applyLead: "以本单位名义申请，今天提出；同一项目同时只有一份申请。",
    statement: "申请说明",
    list: "优先支持名单",
    own: "本单位的申请",
    applications: "收到的申请",
  },
  EN: {
    title: "Subsidy programme",
    back: "Back to the subsidies",
    none: "There is no such programme",
    noneHow: "None of this id, or not yet on the day chosen.",
    place: "Division",
    kind: "For",
    year: "Year",
    window: "Applications",
    state: "State",
    close: "End the time for applications",
    publish: "Publish the list",
    publishLead:
      "Everybody accepted stands on it, those whom the policy supports first before the others, as of the last day for applications. It is never changed.",
    on: "Day",
    onHelp: "Empty for today.",
    apply: "Apply",
    applyLead: "For yourself, today; one application in a programme at a time.",
    statement: "What you say",
    list: "Priority list",
    own: "Your application",
    applications: "Applications",
  },
};

/** One subsidy programme: its applications and its list. */
export function SubsidyPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { id = "" } = useParams();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(PurchasingSubsidyProgrammeDocument, { id, validOn, knownAt, language });
  return (
    <Page
      title={answer.data?.subsidyProgramme?.title ?? words.title}
      lead={<DeskLink to="/subsidies">{words.back}</DeskLink>}
      asOf
    >
      <Answered answer={answer}>
        {({ subsidyProgramme: programme }) =>
          programme === null ? (
            <Result status="404" title={words.none} subTitle={words.noneHow} />
          ) : (
            <Shown programme={programme} again={answer.again} />
          )
        }
      </Answered>
    </Page>
  );
}

function Shown({ programme, again }: { readonly programme: Programme; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const states = useWords(PROGRAMME_STATES);
  const kinds = useWords(SUBSIDY_KINDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const [version, setVersion] = useState(0);
  const done = () => {
    again();
    setVersion((before) => before + 1);
  };
  const { jurisdiction, kind, year, opensOn, closesOn, state, stateSince, priorityList } = programme;
  const applies = can("subsidy:apply");
  return (
    <Flex vertical gap={16}>
      <Descriptions
        bordered
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: "state", label: words.state, children: `${states[state]}（${stateSince}）` },
          { key: "window", label: words.window, children: `${opensOn} – ${closesOn}` },
          { key: "place", label: words.place, children: jurisdictionName(jurisdiction, language) },
          { key: "kind", label: words.kind, children: `${kinds[kind]} · ${words.year} ${year}` },
        ]}
      />
      <OfficeSteps programme={programme} onDone={done} />
      {applies && <Apply programme={programme} onDone={done} />}
      {priorityList !== null && (
        <Card title={words.list}>
          <PriorityList name={`${programme.title} ${words.list}`} rows={priorityList} />
        </Card>
      )}
      {(applies || can("procurement:curate")) && (
        <Card title={applies ? words.own : words.applications}>
          <SubsidyApplications programme={programme.id} version={version} onDone={again} />
        </Card>
      )}
    </Flex>
  );
}

function OfficeSteps({ programme, onDone }: { readonly programme: Programme; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const close = useStep(PurchasingSubsidyProgrammeCloseDocument, (data) => data.subsidyProgrammeClose);
  const publish = useStep(PurchasingSubsidyListPublishDocument, (data) => data.subsidyListPublish);
  const { can } = useSession();
  const at = { programme: programme.id, ifRevision: programme.revision };
  const on = { name: "on", label: words.on, kind: "day", help: words.onHelp } as const;
  if (!can("procurement:curate")) return null;
  return (
    <Actions
      available={programme.availableActions}
      onDone={onDone}
      offers={[
        {
          action: "CLOSE",
          label: words.close,
          fields: [on],
          take: (filled) => close.take({ ...at, on: optionalTextIn(filled, "on") }),
        },
        {
          action: "LIST",
          label: words.publish,
          lead: words.publishLead,
          fields: [on],
          take: (filled) => publish.take({ ...at, on: optionalTextIn(filled, "on") }),
        },
      ]}
    />
  );
}

function Apply({ programme, onDone }: { readonly programme: Programme; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const apply = useStep(PurchasingSubsidyApplyDocument, (data) => data.subsidyApply);
  return (
    <Actions
      available={programme.availableActions}
      onDone={onDone}
      offers={[
        {
          action: "APPLY",
          label: words.apply,
          lead: words.applyLead,
          fields: [{ name: "statement", label: words.statement, kind: "long", required: true, maxLength: 2_000 }],
          take: (filled) => apply.take({ programme: programme.id, statement: textIn(filled, "statement") }),
        },
      ]}
    />
  );
}
