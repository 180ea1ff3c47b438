import { Descriptions, Empty, Tag } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { ConductCheckDocument } from "../../generated/conduct.ts";
import { Actions } from "../kit/actions.tsx";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink } from "../kit/enterprise-names.tsx";
import { type Language, useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { CHECK_NAMES, type CheckNames } from "./check-names.ts";
import { CHECK_WORDS } from "./check-words.ts";
import { Known, Section } from "./section.tsx";
import { type Check, useCheckOffers } from "./use-check-offers.ts";

type Finding = Check["indicators"][number];

/** One spot check: sample, tests, and what was found against the version it is judged by. */
export function CheckPage(): ReactNode {
  const words = useWords(CHECK_WORDS);
  const { language } = useLanguage();
  const { id = "" } = useParams();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(ConductCheckDocument, { id, language, validOn, knownAt });
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Answered answer={answer}>
        {({ spotCheck }) =>
          spotCheck === null ? <Empty description={words.none} /> : <OneCheck check={spotCheck} again={answer.again} />
        }
      </Answered>
    </Page>
  );
}

function OneCheck({ check, again }: { readonly check: Check; readonly again: () => void }): ReactNode {
  const words = useWords(CHECK_WORDS);
  const { language } = useLanguage();
  const names = useWords(CHECK_NAMES);
  const offers = useCheckOffers(check);
  return (
    <>
      <CheckFacts check={check} names={names} />
      <Section title={words.todo} lead={words.todoLead}>
        <Actions available={check.availableActions} offers={offers} onDone={again} />
      </Section>
      <Section title={words.findings} lead={words.findingsLead}>
        <DataTable
          name={words.findings}
          rows={check.indicators}
          columns={findingColumns(language)}
          rowKey={({ indicator }) => indicator.name}
        />
      </Section>
      <Section title={words.tests}>
        <Tests check={check} names={names} />
      </Section>
      <Section title={words.exits}>
        <Exits check={check} />
      </Section>
    </>
  );
}

function CheckFacts({ check, names }: { readonly check: Check; readonly names: CheckNames }): ReactNode {
  const words = useWords(CHECK_WORDS);
  const { plan, enterprise, declaration, sample, meetsDeclared } = check;
  const meets = meetsDeclared === null ? words.unknown : meetsDeclared ? words.meetsYes : words.meetsNo;
  const taken = sample === null ? null : [sample.product, sample.batch, sample.takenAt].filter(Boolean).join(" · ");
  return (
    <Section title={words.facts}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          {
            key: "state",
            label: words.state,
            children: (
              <>
                <Tag>{names.checks[check.state]}</Tag> {check.stateSince}
              </>
            ),
          },
          { key: "meets", label: words.meets, children: meets },
          {
            key: "enterprise",
            label: words.enterprise,
            children: <EnterpriseLink uscc={enterprise.uscc} name={enterprise.name} />,
          },
          {
            key: "plan",
            label: words.plan,
            children: <DeskLink to={`/conduct/spot-checks?plan=${plan.id}`}>{plan.title}</DeskLink>,
          },
          {
            key: "version",
            label: words.version,
            children: (
              <>
                {declaration.number} {declaration.name}
                <div>
                  {words.declaredOn} <Known value={declaration.declaredOn} /> · {words.frozen(plan.plannedOn)}
                </div>
              </>
            ),
            span: "filled",
          },
          { key: "sample", label: words.sample, children: taken ?? words.notSampled },
          {
            key: "reason",
            label: words.reason,
            children: <Known value={check.dropReason ?? check.retestReason} />,
          },
        ]}
      />
    </Section>
  );
}

function Tests({ check, names }: { readonly check: Check; readonly names: CheckNames }): ReactNode {
  const words = useWords(CHECK_WORDS);
  if (check.tests.length === 0) return words.noTests;
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {check.tests.map(({ kind, tester, reportNumber, reportSha256 }) => (
        <li key={`${kind}${reportNumber}`} style={{ overflowWrap: "anywhere" }}>
          {names.tests[kind]}：{tester} · {reportNumber}
          {reportSha256 !== null && <code style={{ fontSize: 12 }}> SHA-256 {reportSha256}</code>}
        </li>
      ))}
    </ul>
  );
}

function Exits({ check }: { readonly check: Check }): ReactNode {
  const words = useWords(CHECK_WORDS);
  if (check.exits.length === 0) return check.state === "CONFIRMED" ? words.noTitles : words.notConfirmed;
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {check.exits.map(({ opened, caseId, title }) => (
        <li key={`${title?.id}${caseId}`}>
          {caseId === null ? (
            (title?.number ?? "—")
          ) : (
            <DeskLink to={`/conduct/exits/${caseId}`}>{title?.number ?? caseId}</DeskLink>
          )}
          {!opened && ` ${words.notOpened}`}
        </li>
      ))}
    </ul>
  );
}

function findingColumns(language: Language): Column<Finding>[] {
  const words = CHECK_WORDS[language];
  const { directions, verdicts } = CHECK_NAMES[language];
  return [
    {
      key: "name",
      title: words.indicator,
      value: ({ indicator: { name, core } }) => (core ? `${name} ★` : name),
      render: ({ indicator: { name, core } }) => (
        <>
          {name} {core && <Tag color="blue">{words.core}</Tag>}
        </>
      ),
    },
    {
      key: "declared",
      title: words.declared,
      value: ({ indicator: { value, unit } }) => `${value}${unit ?? ""}`,
      align: "right",
    },
    { key: "direction", title: words.direction, value: ({ indicator }) => directions[indicator.direction] },
    {
      key: "measured",
      title: words.measured,
      value: ({ measurement }) => (measurement === null ? null : `${measurement.value}${measurement.unit ?? ""}`),
      render: ({ measurement }) => (
        <Known value={measurement === null ? null : `${measurement.value}${measurement.unit ?? ""}`} />
      ),
      align: "right",
    },
    { key: "verdict", title: words.verdict, value: ({ verdict }) => verdicts[verdict] },
    {
      key: "method",
      title: words.method,
      value: ({ indicator }) => indicator.testMethod,
      render: ({ indicator }) => <Known value={indicator.testMethod} />,
    },
  ];
}
