import type { ReactNode } from "react";
import { type EvaluationBodyKind, YearEvaluationBodyApplyDocument } from "../../generated/year.ts";
import { chosenIn, isSetIn, linesIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { onField } from "./fields.ts";
import { choicesIn } from "./state-names.ts";

const WORDS = {
  ZH: {
    label: "申报评估机构",
    lead: "与企业有咨询、控股、会员、检测关系的，请先在机构页面登记关系。机构为登录者所代表的机构。",
    name: "机构名称",
    kind: "类型",
    in: "注册地（国别代码）",
    inHelp: "中国境内注册填 CN。",
    address: "注册地址",
    capability: "专业能力",
    categories: "申报领域",
    categoriesHelp: "每行一个 GB/T 4754 行业类别代码，例如 C1530。",
    fees: "声明不收取任何费用",
    relations: "声明与企业无利害关系（已登记关系的不勾选）",
  },
  EN: {
    label: "Apply as an evaluation body",
    lead: "Relations with enterprises (adviser, parent, member, tester) are recorded on the page of the body. It applies for itself: the body that you act for.",
    name: "Name of the body",
    kind: "Kind",
    in: "Registered in (country code)",
    inHelp: "CN for a body registered in the PRC.",
    address: "Registered address",
    capability: "What it is able to do",
    categories: "Fields applied for",
    categoriesHelp: "One code of GB/T 4754 a line, for example C1530.",
    fees: "It declares that it takes no fee of any kind",
    relations: "It stands in no relation to an enterprise (leave it unset when relations are recorded)",
  },
};

const KINDS: readonly EvaluationBodyKind[] = [
  "TECHNICAL_BODY",
  "RESEARCH",
  "ASSOCIATION",
  "TESTING",
  "CERTIFICATION",
  "ALLIANCE",
  "CONSULTANCY",
  "PLATFORM",
];

/** The application of an evaluation body, for itself. */
export function BodyApply(props: { readonly scheme: string; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { name } = useSession();
  const { scheme, onDone } = props;
  const step = useStep(YearEvaluationBodyApplyDocument, (data) => data.evaluationBodyApply);
  return (
    <StepButton
      label={words.label}
      lead={words.lead}
      onDone={onDone}
      fields={[
        { name: "name", kind: "text", label: words.name, required: true, initial: name?.split(" ")[0], maxLength: 200 },
        { name: "kind", kind: "choice", label: words.kind, required: true, choices: choicesIn("bodyKind", language) },
        { name: "registeredIn", kind: "text", label: words.in, required: true, initial: "CN", help: words.inHelp },
        { name: "registeredAddress", kind: "text", label: words.address, required: true, maxLength: 500 },
        { name: "capability", kind: "long", label: words.capability, required: true, maxLength: 2_000 },
        { name: "categories", kind: "lines", label: words.categories, required: true, help: words.categoriesHelp },
        { name: "takesNoFees", kind: "yes-no", label: words.fees },
        { name: "statesNoRelations", kind: "yes-no", label: words.relations },
        onField(language),
      ]}
      take={(filled) =>
        step.take({
          scheme,
          name: textIn(filled, "name"),
          kind: chosenIn(filled, "kind", KINDS) ?? "TECHNICAL_BODY",
          registeredIn: textIn(filled, "registeredIn"),
          registeredAddress: textIn(filled, "registeredAddress"),
          capability: textIn(filled, "capability"),
          categories: linesIn(filled, "categories").map((line) => line.trim()),
          takesNoFees: isSetIn(filled, "takesNoFees"),
          statesNoRelations: isSetIn(filled, "statesNoRelations"),
          on: optionalTextIn(filled, "on"),
        })
      }
    />
  );
}
