import type { ReactNode } from "react";
import {
  YearExpertAmendDocument,
  YearExpertEnterDocument,
  YearExpertLeaveDocument,
  YearExpertsDocument,
  type YearExpertsQuery,
} from "../../generated/year.ts";
import { Actions } from "../kit/actions.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { linesIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepButton } from "../kit/step-button.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { useSession } from "../session/session.tsx";
import { onField, reasonField } from "./fields.ts";
import { SchemeYearChoice, useSchemeYear } from "./scheme-year.tsx";
import { stateName } from "./state-names.ts";

const WORDS = {
  ZH: {
    title: "专家库",
    lead: "工作机构维护专家库；与机构或企业有关联的专家不能评审相关事项。专家姓名不对外公开。在机构、方案、排行榜、异议的页面上委派专家。",
    name: "姓名",
    employer: "单位",
    fields: "专业领域",
    fieldsHelp: "每行一个。",
    conflicts: "回避事项",
    conflictsHelp: "每行一个：统一社会信用代码，空格，原因。",
    state: "状态",
    do: "办理",
    enter: "专家入库",
    amend: "修改",
    leave: "出库",
    none: "专家库为空。先入库，再委派评审。",
  },
  EN: {
    title: "Experts",
    lead: "The working body keeps the pool; an expert who is tied to somebody concerned cannot be asked. Names are not public. Experts are asked on the pages of bodies, schemes, rankings and objections.",
    name: "Name",
    employer: "Employer",
    fields: "Fields",
    fieldsHelp: "One a line.",
    conflicts: "Ties",
    conflictsHelp: "One a line: credit code, a blank, why.",
    state: "State",
    do: "Steps",
    enter: "Enter an expert",
    amend: "Amend",
    leave: "Leave",
    none: "The pool is empty. Enter experts first, then ask them.",
  },
};

type Expert = NonNullable<YearExpertsQuery["experts"]>["edges"][number]["node"];

/** The pool of experts of a scheme. */
export function ExpertsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme } = useSchemeYear();
  const { can } = useSession();
  const list = useList(YearExpertsDocument, { scheme, language }, ({ experts }) => experts);
  const enter = useStep(YearExpertEnterDocument, (data) => data.expertEnter);
  const fields = useExpertFields();
  return (
    <Page
      title={`${words.title} · ${schemeName(scheme, language)}`}
      lead={words.lead}
      actions={
        can("register:working-body") && (
          <StepButton
            label={words.enter}
            fields={fields(null)}
            onDone={list.again}
            take={(filled) => enter.take({ scheme, ...expertIn(filled) })}
          />
        )
      }
    >
      <SchemeYearChoice withYear={false} />
      <DataTable
        name={words.title}
        list={list}
        rowKey={({ id }) => id}
        empty={words.none}
        columns={[
          { key: "name", title: words.name, width: 140, value: ({ name }) => name },
          { key: "employer", title: words.employer, value: ({ employer }) => employer ?? "—" },
          { key: "fields", title: words.fields, width: 200, value: (expert) => expert.fields.join("、") },
          {
            key: "conflicts",
            title: words.conflicts,
            width: 260,
            value: ({ conflicts }) => conflicts.map(({ uscc, reason }) => `${uscc} ${reason}`).join("；") || "—",
          },
          { key: "state", title: words.state, width: 90, value: ({ state }) => stateName("expert", state, language) },
          {
            key: "do",
            title: words.do,
            width: 180,
            value: () => null,
            render: (expert) =>
              expert.state === "IN_POOL" && can("register:working-body") ? (
                <ExpertSteps expert={expert} again={list.again} />
              ) : (
                "—"
              ),
          },
        ]}
      />
    </Page>
  );
}

function ExpertSteps({ expert, again }: { readonly expert: Expert; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const amend = useStep(YearExpertAmendDocument, (data) => data.expertAmend);
  const leave = useStep(YearExpertLeaveDocument, (data) => data.expertLeave);
  const fields = useExpertFields();
  const seen = { expert: expert.id, ifRevision: expert.revision };
  return (
    <Actions
      available={expert.availableActions}
      onDone={again}
      offers={[
        {
          action: "AMEND",
          label: words.amend,
          fields: fields(expert),
          take: (filled) => amend.take({ ...seen, ...expertIn(filled) }),
        },
        {
          action: "LEAVE",
          label: words.leave,
          danger: true,
          fields: [reasonField(language), onField(language)],
          take: (filled) => leave.take({ ...seen, reason: textIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
      ]}
    />
  );
}

function useExpertFields(): (expert: Expert | null) => StepField[] {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  return (expert) => [
    { name: "name", kind: "text", label: words.name, required: true, initial: expert?.name, maxLength: 100 },
    { name: "employer", kind: "text", label: words.employer, initial: expert?.employer ?? undefined, maxLength: 200 },
    {
      name: "fields",
      kind: "lines",
      label: words.fields,
      required: true,
      initial: expert === null ? undefined : [...expert.fields],
      help: words.fieldsHelp,
    },
    {
      name: "conflicts",
      kind: "lines",
      label: words.conflicts,
      initial: expert?.conflicts.map(({ uscc, reason }) => `${uscc} ${reason}`),
      help: words.conflictsHelp,
    },
    onField(language),
  ];
}

function expertIn(filled: Filled) {
  return {
    name: textIn(filled, "name"),
    employer: optionalTextIn(filled, "employer"),
    fields: linesIn(filled, "fields").map((line) => line.trim()),
    conflicts: linesIn(filled, "conflicts").map((line) => {
      const [uscc = "", ...reason] = line.trim().split(/[\s\u3000]+/);
      return { uscc, reason: reason.join(" ") };
    }),
    on: optionalTextIn(filled, "on"),
  };
}
