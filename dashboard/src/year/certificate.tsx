import type { ReactNode } from "react";
import { YearReleasedDocument } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";

const WORDS = { ZH: { none: "尚未发布", unknown: "未知" }, EN: { none: "not released", unknown: "not known" } };

/** The certificate of a title, once it is released. */
export function Certificate({ title: id }: { readonly title: string }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const { data, problems } = useAnswer(YearReleasedDocument, { id, validOn, knownAt });
  if (problems.length > 0) return words.unknown;
  const number = data?.title?.title.certificateNumber;
  if (number === undefined || number === null) return words.none;
  return <DeskLink to={`/certificates/${encodeURIComponent(number)}`}>{number}</DeskLink>;
}
