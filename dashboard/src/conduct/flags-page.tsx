import { Flex } from "antd";
import type { ReactNode } from "react";
import { ConductFlagsDocument, ConductReviewFlagSettleDocument } from "../../generated/conduct.ts";
import { Actions } from "../kit/actions.tsx";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { AddressChoice } from "./address-choice.tsx";
import { EXIT_NAMES } from "./exit-names.ts";
import { FLAG_WORDS, type FlagRow, flagColumns } from "./flag-columns.tsx";
import { oneOf } from "./needed.ts";
import { SchemeChoice, useSchemeLimit } from "./scheme-choice.tsx";
import { dayField, STEP_WORDS } from "./step-words.ts";

/** Questions about titles that no text decides. */
export function FlagsPage(): ReactNode {
  const words = useWords(FLAG_WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const { flagStates } = useWords(EXIT_NAMES);
  const [state] = useAddress("state");
  const list = useList(
    ConductFlagsDocument,
    { scheme: useSchemeLimit(), state: oneOf(state, flagStates), language, validOn, knownAt },
    ({ reviewFlags }) => reviewFlags,
  );
  const todo: Column<FlagRow> = {
    key: "todo",
    title: words.todo,
    value: ({ state: now }) => flagStates[now],
    render: (flag) => <Settle flag={flag} again={list.again} />,
  };
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Flex gap={16} wrap style={{ marginBottom: 12 }}>
        <SchemeChoice any />
        <AddressChoice name="state" label={words.state} names={flagStates} />
      </Flex>
      <DataTable
        name={words.title}
        list={list}
        columns={[...flagColumns(language), todo]}
        rowKey={({ id }) => id}
        empty={words.empty}
      />
    </Page>
  );
}

function Settle({ flag, again }: { readonly flag: FlagRow; readonly again: () => void }): ReactNode {
  const words = useWords(FLAG_WORDS);
  const common = useWords(STEP_WORDS);
  const { take } = useStep(ConductReviewFlagSettleDocument, ({ reviewFlagSettle }) => reviewFlagSettle);
  return (
    <Actions
      available={flag.availableActions}
      onDone={again}
      offers={[
        {
          action: "SETTLE",
          label: words.settle,
          lead: flag.facts,
          fields: [{ name: "text", label: words.found, kind: "long", required: true }, dayField(common)],
          take: (filled) =>
            take({
              reviewFlag: flag.id,
              ifRevision: flag.revision,
              text: textIn(filled, "text"),
              on: optionalTextIn(filled, "on"),
            }),
        },
      ]}
    />
  );
}
