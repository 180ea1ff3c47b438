import { Flex, Input, Select } from "antd";
import { type ReactNode, useState } from "react";
import type { ComplaintSubjectKind } from "../../generated/conduct.ts";
import { choicesOf } from "../kit/choices-of.ts";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { CHECK_NAMES } from "./check-names.ts";
import { oneOf } from "./needed.ts";
import { TitleChoice } from "./title-choice.tsx";

/** What a complaint is about: a credit code for an enterprise, else an id. */
interface Subject {
  readonly kind: ComplaintSubjectKind;
  readonly subject: string;
}

const WORDS: Words<{ which: string; id: string }> = {
  ZH: { which: "具体对象", id: "评估机构或公示的编号（页面地址中的编号）" },
  EN: { which: "Which one", id: "Id of the body or the publicity, as in the address of its page" },
};

/** Chooses what a complaint is about; a control of a form. */
export function SubjectChoice(props: {
  readonly id?: string;
  readonly onChange?: (value: Subject | undefined) => void;
}): ReactNode {
  const { id, onChange } = props;
  const words = useWords(WORDS);
  const { subjects } = useWords(CHECK_NAMES);
  const [kind, setKind] = useState<ComplaintSubjectKind>("ENTERPRISE");
  const [subject, setSubject] = useState<string | undefined>();
  const choose = (next: string | undefined) => {
    setSubject(next);
    onChange?.(next === undefined || next === "" ? undefined : { kind, subject: next });
  };
  return (
    <Flex vertical gap={8}>
      <Select
        {...(id !== undefined && { id })}
        value={kind}
        options={choicesOf(subjects)}
        onChange={(next: ComplaintSubjectKind) => {
          setKind(next);
          setSubject(undefined);
          onChange?.(undefined);
        }}
      />
      <fieldset aria-label={words.which} style={{ border: 0, padding: 0, margin: 0 }}>
        {kind === "ENTERPRISE" && (
          <EnterprisePicker
            {...(id !== undefined && { id: `${id}-which` })}
            {...(subject !== undefined && { value: subject })}
            onChange={choose}
          />
        )}
        {kind === "TITLE" && <TitleChoice {...(subject !== undefined && { value: subject })} onChange={choose} />}
        {(kind === "EVALUATION_BODY" || kind === "PUBLICITY") && (
          <Input
            aria-label={words.id}
            placeholder={words.id}
            value={subject ?? ""}
            onChange={(event) => choose(event.target.value.trim())}
          />
        )}
      </fieldset>
    </Flex>
  );
}

/**
 * What was chosen in a form.
 *
 * @throws {Error} when nothing was, which the form does not let happen
 */
export function subjectIn(value: unknown, names: Readonly<Record<ComplaintSubjectKind, string>>): Subject {
  if (typeof value === "object" && value !== null && "kind" in value && "subject" in value) {
    const kind = oneOf(value.kind, names);
    if (kind !== undefined && typeof value.subject === "string") return { kind, subject: value.subject };
  }
  throw new Error("A complaint is about something.");
}
