import type { ReactNode } from "react";
import {
  ConductBodiesDocument,
  ConductBodyCaseOpenDocument,
  ConductBodyCasesDocument,
} from "../../generated/conduct.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { choicesOf } from "../kit/choices-of.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { type Language, useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import type { BodyCase } from "./body-case.ts";
import { BODY_CASE_WORDS } from "./body-case-words.ts";
import { BODY_NAMES } from "./body-names.ts";
import { textColumn } from "./columns.tsx";
import { needed } from "./needed.ts";
import { OneBodyCase } from "./one-body-case.tsx";
import { SchemeChoice, useScheme } from "./scheme-choice.tsx";
import { dayField, STEP_WORDS } from "./step-words.ts";

/** Cases for the withdrawal of evaluation bodies, and the one that is chosen. */
export function BodyCasesPage(): ReactNode {
  const words = useWords(BODY_CASE_WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const scheme = useScheme();
  const [chosen] = useAddress("case");
  const list = useList(ConductBodyCasesDocument, { scheme, language }, ({ bodyCases }) => bodyCases);
  const one = list.rows?.find(({ id }) => id === chosen);
  const mayOpen = can("register:officer") || can("register:working-body");
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={mayOpen && <OpenBodyCase scheme={scheme} onDone={list.again} />}
    >
      <div style={{ marginBottom: 12 }}>
        <SchemeChoice />
      </div>
      <DataTable
        name={words.title}
        list={list}
        columns={columnsOf(language, scheme)}
        rowKey={({ id }) => id}
        empty={words.empty}
      />
      {one !== undefined && <OneBodyCase bodyCase={one} again={list.again} />}
    </Page>
  );
}

function columnsOf(language: Language, scheme: string): Column<BodyCase>[] {
  const words = BODY_CASE_WORDS[language];
  const names = BODY_NAMES[language];
  return [
    {
      key: "body",
      title: words.body,
      value: ({ body }) => body.name,
      render: ({ id, body }) => <DeskLink to={`/conduct/body-cases?scheme=${scheme}&case=${id}`}>{body.name}</DeskLink>,
    },
    { key: "ground", title: words.ground, value: ({ ground }) => names.grounds[ground] },
    { key: "state", title: words.state, value: ({ state }) => names.cases[state] },
    { key: "bodyState", title: words.bodyState, value: ({ body }) => names.bodies[body.state] },
    { key: "origin", title: words.origin, value: ({ origin }) => names.origins[origin] },
    textColumn("facts", words.facts, ({ facts }) => facts),
  ];
}

function OpenBodyCase(props: { readonly scheme: string; readonly onDone: () => void }): ReactNode {
  const words = useWords(BODY_CASE_WORDS);
  const common = useWords(STEP_WORDS);
  const { grounds, bodies } = useWords(BODY_NAMES);
  const { validOn, knownAt } = useAsOf();
  const { take } = useStep(ConductBodyCaseOpenDocument, ({ bodyCaseOpen }) => bodyCaseOpen);
  const list = useList(
    ConductBodiesDocument,
    { scheme: props.scheme, validOn, knownAt },
    ({ evaluationBodies }) => evaluationBodies,
  );
  const choices = (list.rows ?? []).map(({ id, name, state }) => ({ value: id, label: `${name} · ${bodies[state]}` }));
  return (
    <StepButton
      label={words.open}
      lead={words.openLead}
      fields={[
        { name: "body", label: words.body, kind: "choice", required: true, choices },
        { name: "ground", label: words.ground, kind: "choice", required: true, choices: choicesOf(grounds) },
        { name: "facts", label: words.facts, kind: "long", required: true, help: common.noNames },
        dayField(common),
      ]}
      take={(filled) =>
        take({
          body: textIn(filled, "body"),
          ground: needed(filled, "ground", grounds),
          facts: textIn(filled, "facts"),
          on: optionalTextIn(filled, "on"),
        })
      }
      onDone={props.onDone}
    />
  );
}
