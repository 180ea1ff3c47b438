import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { YearDeclarationDocument } from "../../generated/year.ts";
import { useAddress } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { DeclarationDraftForm } from "./declaration-draft-form.tsx";
import { NoSuch } from "./no-such.tsx";

const WORDS = {
  ZH: {
    title: "起草标准声明",
    lead: "草稿仅本企业可见，可以不完整；公开时会指出缺少的内容。",
  },
  EN: {
    title: "Draft a declaration",
    lead: "A draft is there for the enterprise alone and may be half done; what it lacks is told when it is declared.",
  },
};

/** Where an enterprise writes a declaration: a new one, a draft, or the new version of a declared one. */
export function DeclarationDraftPage(): ReactNode {
  const words = useWords(WORDS);
  const [draft] = useAddress("draft");
  const [revises] = useAddress("revises");
  const navigate = useNavigate();
  const onSaved = (id: string) => navigate(`/year/declarations/${id}`);
  const from = draft === "" ? revises : draft;
  return (
    <Page title={words.title} lead={words.lead}>
      {from === "" ? (
        <DeclarationDraftForm onSaved={onSaved} />
      ) : (
        <FromAnother id={from} isDraft={draft !== ""} onSaved={onSaved} />
      )}
    </Page>
  );
}

function FromAnother(props: {
  readonly id: string;
  readonly isDraft: boolean;
  readonly onSaved: (id: string) => void;
}): ReactNode {
  const { language } = useLanguage();
  const { id, isDraft, onSaved } = props;
  const answer = useAnswer(YearDeclarationDocument, { id, language, validOn: undefined, knownAt: undefined });
  return (
    <Answered answer={answer}>
      {({ declaration }) =>
        declaration === null || (isDraft && declaration.state !== "DRAFT") ? (
          <NoSuch />
        ) : (
          <DeclarationDraftForm
            key={declaration.revision}
            {...(isDraft ? { draft: declaration } : { revised: declaration })}
            onSaved={onSaved}
          />
        )
      }
    </Answered>
  );
}
