import { Flex } from "antd";
import type { ReactNode } from "react";
import { ConductExitCaseOpenDocument, ConductExitsDocument } from "../../generated/conduct.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { choicesOf } from "../kit/choices-of.ts";
import { DataTable } from "../kit/data-table.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { AddressChoice } from "./address-choice.tsx";
import { exitColumns } from "./exit-columns.tsx";
import { EXIT_NAMES } from "./exit-names.ts";
import { needed, oneOf } from "./needed.ts";
import { SchemeChoice, useSchemeLimit } from "./scheme-choice.tsx";
import { dayField, STEP_WORDS } from "./step-words.ts";
import { TitleChoice } from "./title-choice.tsx";

const WORDS: Words<
  Record<"title" | "lead" | "state" | "open" | "openLead" | "which" | "ground" | "facts" | "empty" | "name", string>
> = {
  ZH: {
    title: "退出案件",
    lead: "对称号立案、取证、告知、要求取消、决定，并完成取消后的事项。案件决定后向社会公开。",
    state: "状态",
    open: "立案",
    openLead: "立案不改变称号；方案未列的情形不予立案，并说明条款。",
    which: "企业与称号",
    ground: "退出情形",
    facts: "事实",
    empty: "没有符合条件的案件。可更换状态或方案，或点击“立案”。",
    name: "退出案件",
  },
  EN: {
    title: "Exit cases",
    lead: "Open, prove, notify, require, decide, and do what follows a cancellation. A decided case is public.",
    state: "State",
    open: "Open a case",
    openLead:
      "Opening a case does not move the title. A ground that the scheme does not have is refused, with the clause.",
    which: "Enterprise and title",
    ground: "Ground",
    facts: "Facts",
    empty: "No case like that. Choose another state or scheme, or open a case.",
    name: "Exit cases",
  },
};

/** The cases against titles, by state. */
export function ExitsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { validOn, knownAt } = useAsOf();
  const [state] = useAddress("state");
  const [uscc] = useAddress("uscc");
  const names = EXIT_NAMES[language];
  const chosen = oneOf(state, names.states);
  const list = useList(
    ConductExitsDocument,
    {
      scheme: useSchemeLimit(),
      uscc: uscc === "" ? undefined : uscc,
      states: chosen === undefined ? undefined : [chosen],
      validOn,
      knownAt,
    },
    ({ exitCases }) => exitCases,
  );
  const mayOpen = ["register:officer", "register:working-body", "register:evaluate"].some(can);
  return (
    <Page title={words.title} lead={words.lead} asOf actions={mayOpen && <OpenExit onDone={list.again} />}>
      <Flex gap={16} wrap style={{ marginBottom: 12 }}>
        <SchemeChoice any />
        <AddressChoice name="state" label={words.state} names={names.states} />
      </Flex>
      <DataTable
        name={words.name}
        list={list}
        columns={exitColumns(language)}
        rowKey={({ id }) => id}
        empty={words.empty}
      />
    </Page>
  );
}

function OpenExit({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const common = useWords(STEP_WORDS);
  const { grounds } = useWords(EXIT_NAMES);
  const { take } = useStep(ConductExitCaseOpenDocument, ({ exitCaseOpen }) => exitCaseOpen);
  return (
    <StepButton
      label={words.open}
      lead={words.openLead}
      fields={[
        {
          name: "title",
          label: words.which,
          kind: "own",
          required: true,
          control: (given) => <TitleChoice {...given} />,
        },
        { name: "ground", label: words.ground, kind: "choice", required: true, choices: choicesOf(grounds) },
        { name: "facts", label: words.facts, kind: "long", required: true, help: common.noNames },
        dayField(common),
      ]}
      take={(filled) =>
        take({
          title: textIn(filled, "title"),
          ground: needed(filled, "ground", grounds),
          facts: textIn(filled, "facts"),
          on: optionalTextIn(filled, "on"),
        })
      }
      onDone={onDone}
    />
  );
}
