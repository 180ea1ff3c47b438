import { Alert, Button, Tag } from "antd";
import { type ReactNode, useState } from "react";
import {
  type AuthorisationScope,
  OwnAuthorisationGrantDocument,
  OwnAuthorisationsDocument,
  type OwnAuthorisationsQuery,
  OwnInstitutionsDocument,
} from "../../generated/own.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { daysAfter, instantText, today } from "../kit/days.ts";
import { chosenIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepForm } from "../kit/step-form.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { AUTHORISATION_SCOPES } from "../kit/words/department-words.ts";
import { AUTHORISATION_WORDS } from "./authorisation-words.ts";
import { ForEnterprise } from "./for-enterprise.tsx";
import { useWithdrawal } from "./use-withdrawal.ts";

type Authorisation = NonNullable<OwnAuthorisationsQuery["creditAuthorisations"]>["edges"][number]["node"];

/** What an enterprise lets banks and departments read of what is not public about it. */
export function AuthorisationsPage(): ReactNode {
  const words = useWords(AUTHORISATION_WORDS);
  return (
    <Page title={words.title} lead={words.lead}>
      <ForEnterprise>{() => <Authorisations />}</ForEnterprise>
    </Page>
  );
}

function Authorisations(): ReactNode {
  const words = useWords(AUTHORISATION_WORDS);
  const { language } = useLanguage();
  const list = useList(OwnAuthorisationsDocument, {}, ({ creditAuthorisations }) => creditAuthorisations);
  const [granting, setGranting] = useState(false);
  const [ending, setEnding] = useState<Authorisation | null>(null);
  const withdraw = useWithdrawal();
  const columns = useColumns(setEnding);
  return (
    <>
      <Alert type="info" showIcon title={words.how} style={{ marginBottom: 16 }} />
      <Button type="primary" onClick={() => setGranting(true)} style={{ marginBottom: 12 }}>
        {words.grant}
      </Button>
      <DataTable name={words.title} columns={columns} list={list} rowKey={({ id }) => id} empty={words.none} />
      <GrantForm open={granting} onClose={() => setGranting(false)} onDone={list.again} />
      <StepForm
        open={ending !== null}
        title={words.withdraw}
        lead={
          ending !== null &&
          words.withdrawLead(ending.institution, AUTHORISATION_SCOPES[language][ending.scope], ending.until)
        }
        fields={[]}
        take={() => withdraw(ending?.id ?? "")}
        onDone={list.again}
        onClose={() => setEnding(null)}
        danger
      />
    </>
  );
}

function useColumns(end: (authorisation: Authorisation) => void): readonly Column<Authorisation>[] {
  const words = useWords(AUTHORISATION_WORDS);
  const { language } = useLanguage();
  const now = today();
  const state = ({ withdrawnAt, until }: Authorisation) =>
    withdrawnAt !== null ? words.withdrawn(instantText(withdrawnAt)) : until < now ? words.over : words.holds;
  const holds = ({ withdrawnAt, until }: Authorisation) => withdrawnAt === null && until >= now;
  return [
    { key: "institution", title: words.institution, value: ({ institution }) => institution },
    { key: "scope", title: words.scope, value: ({ scope }) => AUTHORISATION_SCOPES[language][scope] },
    { key: "from", title: words.from, value: ({ validFrom }) => validFrom },
    { key: "until", title: words.until, value: ({ until }) => until },
    { key: "granted", title: words.granted, value: ({ grantedAt }) => instantText(grantedAt) },
    {
      key: "state",
      title: words.state,
      value: state,
      render: (row) => <Tag color={holds(row) ? "green" : "default"}>{state(row)}</Tag>,
    },
    {
      key: "step",
      title: words.step,
      value: (row) => (holds(row) ? words.canEnd : "—"),
      render: (row) =>
        holds(row) ? (
          <Button danger size="small" onClick={() => end(row)}>
            {words.withdraw}
          </Button>
        ) : (
          "—"
        ),
    },
  ];
}

const ALL_SCOPES: readonly AuthorisationScope[] = ["SIZE", "RISK", "EVALUATION", "FINANCING"];

function GrantForm(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(AUTHORISATION_WORDS);
  const { language } = useLanguage();
  const { data } = useAnswer(OwnInstitutionsDocument, {}, { pause: !props.open });
  const grant = useStep(OwnAuthorisationGrantDocument, (done) => done.creditAuthorisationGrant);
  const known = data?.creditInstitutions?.edges.map(({ node }) => `${node.name ?? "—"}：${node.tenant}`);
  const help =
    known === undefined || known.length === 0 ? words.institutionHelp : `${words.institutionHelp} ${known.join("；")}`;
  return (
    <StepForm
      open={props.open}
      title={words.grant}
      lead={words.grantLead}
      fields={[
        { name: "institution", label: words.institution, kind: "text", required: true, help, maxLength: 100 },
        {
          name: "scope",
          label: words.scope,
          kind: "choice",
          required: true,
          initial: "SIZE",
          choices: ALL_SCOPES.map((value) => ({ value, label: AUTHORISATION_SCOPES[language][value] })),
        },
        { name: "until", label: words.until, kind: "day", required: true, initial: daysAfter(today(), 365) },
      ]}
      take={async (filled) => {
        const scope = chosenIn(filled, "scope", ALL_SCOPES);
        // Nothing is granted that was not chosen.
        if (scope === undefined) return { done: false, errors: [] };
        return grant.take({ institution: textIn(filled, "institution"), scope, until: textIn(filled, "until") });
      }}
      onDone={props.onDone}
      onClose={props.onClose}
    />
  );
}
