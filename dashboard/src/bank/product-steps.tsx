import type { ReactNode } from "react";
import {
  BankProductEndDocument,
  BankProductStateDocument,
  type BankProductStateMutation,
  type LoanBand,
} from "../../generated/bank.ts";
import { choicesOf } from "../kit/choices-of.ts";
import { today } from "../kit/days.ts";
import { linesIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { JURISDICTIONS } from "../kit/jurisdictions.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { bandIn } from "./band-in.ts";
import { BANDS } from "./credit-words.ts";

const WORDS: Words<{
  offer: string;
  change: string;
  end: string;
  code: string;
  codeHelp: string;
  name: string;
  summary: string;
  divisions: string;
  divisionsHelp: string;
  leaders: string;
  band: string;
  from: string;
  endOn: string;
  endLead: string;
}> = {
  ZH: {
    offer: "提供新产品",
    change: "变更",
    end: "停办",
    code: "产品代码",
    codeHelp: "本行自定，如 leader-loan",
    name: "名称",
    summary: "说明",
    divisions: "提供地区（行政区划代码，每行一个）",
    divisionsHelp: "含其下级地区，如 530000",
    leaders: "仅面向领跑者",
    band: "最高金额区间",
    from: "起始日",
    endOn: "停办日",
    endLead: "自该日起不再提供；已登记的业务不受影响。",
  },
  EN: {
    offer: "Offer a product",
    change: "Restate",
    end: "End",
    code: "Code",
    codeHelp: "Your own, such as leader-loan",
    name: "Name",
    summary: "What it is",
    divisions: "Offered in (division codes, one a line)",
    divisionsHelp: "With all below them, such as 530000",
    leaders: "For leaders only",
    band: "Largest band",
    from: "From",
    endOn: "First day without it",
    endLead: "From that day it is offered no more; cases on record stay.",
  },
};

/** A product as far as its steps need it. */
interface StatedProduct {
  readonly code: string;
  readonly name: string;
  readonly summary: string;
  readonly divisions: readonly string[];
  readonly leadersOnly: boolean;
  readonly largestBand: LoanBand;
  readonly revision: number;
}

const doneOf = ({ done }: BankProductStateMutation) => done;

/** Offers a product, or states one anew. */
export function ProductStateStep(props: { readonly product?: StatedProduct; readonly onDone: () => void }): ReactNode {
  const { product, onDone } = props;
  const words = useWords(WORDS);
  const fields = useProductFields(product);
  const { take } = useStep(BankProductStateDocument, doneOf);
  return (
    <StepButton
      label={product === undefined ? words.offer : words.change}
      title={product === undefined ? words.offer : `${words.change} ${product.code}`}
      type={product === undefined ? "primary" : "default"}
      fields={fields}
      onDone={onDone}
      take={(filled: Filled) =>
        take({
          code: product?.code ?? textIn(filled, "code"),
          ifRevision: product?.revision ?? 0,
          name: textIn(filled, "name"),
          summary: textIn(filled, "summary"),
          divisions: linesIn(filled, "divisions"),
          leadersOnly: filled.leadersOnly === true,
          largestBand: bandIn(filled, "largestBand"),
          from: optionalTextIn(filled, "from"),
        })
      }
    />
  );
}

function useProductFields(product: StatedProduct | undefined): StepField[] {
  const words = useWords(WORDS);
  const bands = useWords(BANDS);
  const { code, name, summary, divisions = [...JURISDICTIONS], leadersOnly = true, largestBand } = product ?? {};
  return [
    ...(code === undefined
      ? [
          {
            name: "code",
            label: words.code,
            kind: "text",
            required: true,
            help: words.codeHelp,
            maxLength: 64,
          } as const,
        ]
      : []),
    { name: "name", label: words.name, kind: "text", required: true, initial: name, maxLength: 200 },
    { name: "summary", label: words.summary, kind: "long", required: true, initial: summary, maxLength: 1_000 },
    {
      name: "divisions",
      label: words.divisions,
      kind: "lines",
      required: true,
      initial: divisions,
      help: words.divisionsHelp,
    },
    { name: "leadersOnly", label: words.leaders, kind: "yes-no", initial: leadersOnly },
    {
      name: "largestBand",
      label: words.band,
      kind: "choice",
      required: true,
      choices: choicesOf(bands),
      initial: largestBand,
    },
    { name: "from", label: words.from, kind: "day", required: true, initial: today() },
  ];
}

/** Ends a product from a day on. */
export function ProductEndStep(props: { readonly product: StatedProduct; readonly onDone: () => void }): ReactNode {
  const { product, onDone } = props;
  const words = useWords(WORDS);
  const { take } = useStep(BankProductEndDocument, doneOf);
  return (
    <StepButton
      type="default"
      label={words.end}
      title={`${words.end} ${product.code}`}
      lead={words.endLead}
      fields={[{ name: "on", label: words.endOn, kind: "day", required: true, initial: today() }]}
      onDone={onDone}
      danger
      take={(filled) => take({ code: product.code, ifRevision: product.revision, on: optionalTextIn(filled, "on") })}
    />
  );
}
