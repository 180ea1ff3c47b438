import { Flex } from "antd";
import type { ReactNode } from "react";
import { YearBodiesDocument } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { useSession } from "../session/session.tsx";
import { BodyApply } from "./body-apply.tsx";
import { SchemeYearChoice, useSchemeYear } from "./scheme-year.tsx";
import { nameOf, stateName } from "./state-names.ts";
import { WorkingBodyCard } from "./working-body-card.tsx";

const WORDS = {
  ZH: {
    title: "评估机构",
    lead: "工作机构由市场监管部门指定；评估机构自行申报，经形式审查、专家审核和公示后公布。不收取任何费用。",
    name: "名称",
    code: "统一社会信用代码",
    kind: "类型",
    state: "状态",
    since: "自",
    none: "尚无您可见的评估机构。评估机构登录后可自行申报；公示前仅机构本身、工作机构和主管部门可见。",
  },
  EN: {
    title: "Evaluation bodies",
    lead: "The department appoints the working body; evaluation bodies apply, are checked, reviewed, posted and announced. No fee is taken.",
    name: "Name",
    code: "Credit code",
    kind: "Kind",
    state: "State",
    since: "Since",
    none: "No body that you may see. Evaluation bodies apply themselves once signed in; before publicity only they, the working body and the department see it.",
  },
};

/** The bodies of a scheme: its working body with the units below it, and those that evaluate. */
export function BodiesPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme } = useSchemeYear();
  const { validOn, knownAt } = useAsOf();
  const { can } = useSession();
  const list = useList(YearBodiesDocument, { scheme, validOn, knownAt }, (data) => data.evaluationBodies);
  return (
    <Page
      title={`${words.title} · ${schemeName(scheme, language)}`}
      lead={words.lead}
      asOf
      actions={can("register:evaluate") && <BodyApply scheme={scheme} onDone={list.again} />}
    >
      <SchemeYearChoice withYear={false} />
      <Flex vertical gap={16}>
        <DataTable
          name={words.title}
          list={list}
          rowKey={({ id }) => id}
          empty={words.none}
          columns={[
            {
              key: "name",
              title: words.name,
              width: 260,
              value: ({ name }) => name,
              render: ({ id, name }) => <DeskLink to={`/year/bodies/${id}`}>{name}</DeskLink>,
            },
            { key: "code", title: words.code, width: 190, value: ({ uscc }) => uscc },
            { key: "kind", title: words.kind, value: ({ kind }) => nameOf("bodyKind", kind, language) },
            { key: "state", title: words.state, width: 130, value: ({ state }) => stateName("body", state, language) },
            { key: "since", title: words.since, width: 110, value: ({ stateSince }) => stateSince ?? "—" },
          ]}
        />
        <WorkingBodyCard scheme={scheme} />
      </Flex>
    </Page>
  );
}
