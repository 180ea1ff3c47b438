import { Button, Flex } from "antd";
import type { ReactNode } from "react";
import {
  YearDeclarationDeclareDocument,
  type YearDeclarationQuery,
  YearDeclarationReviseDocument,
  YearDeclarationWithdrawDocument,
} from "../../generated/year.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useStep } from "../kit/use-step.ts";
import { onField } from "./fields.ts";
import { StepDesk } from "./step-desk.tsx";

const WORDS = {
  ZH: {
    amend: "修改草稿",
    declare: "公开",
    lead: "公开后文本不再更改；新版本以修订替代。",
    revise: "以本草稿修订原版本",
    withdraw: "废止",
    successor: "起草新版本",
  },
  EN: {
    amend: "Amend the draft",
    declare: "Declare",
    lead: "What is declared is never changed; a new version takes its place.",
    revise: "Put this draft in the place of the old version",
    withdraw: "Withdraw",
    successor: "Draft a new version",
  },
};

/** The steps with a declaration. */
export function DeclarationSteps(props: {
  readonly declaration: NonNullable<YearDeclarationQuery["declaration"]>;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { declaration, again } = props;
  const { revises } = declaration;
  const declare = useStep(YearDeclarationDeclareDocument, (data) => data.declarationDeclare);
  const revise = useStep(YearDeclarationReviseDocument, (data) => data.declarationRevise);
  const withdraw = useStep(YearDeclarationWithdrawDocument, (data) => data.declarationWithdraw);
  const seen = { declaration: declaration.id, ifRevision: declaration.revision };
  const fields = [onField(language)];
  const may = (action: string) => declaration.availableActions.some((each) => each.action === action && each.possible);
  return (
    <StepDesk
      available={declaration.availableActions}
      onDone={again}
      offers={[
        ...(revises === null
          ? [
              {
                action: "DECLARE",
                label: words.declare,
                lead: words.lead,
                fields,
                take: (filled: Readonly<Record<string, unknown>>) =>
                  declare.take({ ...seen, on: optionalTextIn(filled, "on") }),
              },
            ]
          : []),
        {
          action: "WITHDRAW",
          label: words.withdraw,
          danger: true,
          fields,
          take: (filled) => withdraw.take({ ...seen, on: optionalTextIn(filled, "on") }),
        },
      ]}
    >
      <Flex gap={8} wrap>
        {may("AMEND") && revises !== null && (
          <StepButton
            label={words.revise}
            lead={words.lead}
            fields={fields}
            onDone={again}
            take={(filled) =>
              revise.take({
                declaration: revises.id,
                ifRevision: revises.revision,
                draft: declaration.id,
                ifDraftRevision: declaration.revision,
                on: optionalTextIn(filled, "on"),
              })
            }
          />
        )}
        {may("AMEND") && (
          <DeskLink to={`/year/declarations/draft?draft=${declaration.id}`}>
            <Button tabIndex={-1}>{words.amend}</Button>
          </DeskLink>
        )}
        {may("WITHDRAW") && (
          <DeskLink to={`/year/declarations/draft?revises=${declaration.id}`}>
            <Button tabIndex={-1}>{words.successor}</Button>
          </DeskLink>
        )}
      </Flex>
    </StepDesk>
  );
}
