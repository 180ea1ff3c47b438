import type { ReactNode } from "react";
import {
  BankBranchEndDocument,
  BankBranchStateDocument,
  type BankBranchStateMutation,
  BankInstitutionEndDocument,
  BankInstitutionStateDocument,
  type BankInstitutionStateMutation,
  type CreditInstitutionKind,
} from "../../generated/bank.ts";
import { choicesOf } from "../kit/choices-of.ts";
import { today } from "../kit/days.ts";
import { chosenIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import { useStep } from "../kit/use-step.ts";
import { LENDER_KINDS } from "../kit/words/department-words.ts";
import type { Branch, Institution } from "./institution-facts.tsx";
import { LENDER_WORDS } from "./lender-words.ts";

const institutionOf = ({ done }: BankInstitutionStateMutation) => done;
const branchOf = ({ done }: BankBranchStateMutation) => done;

const KINDS: readonly CreditInstitutionKind[] = [
  "POLICY_BANK",
  "STATE_BANK",
  "JOINT_STOCK_BANK",
  "CITY_BANK",
  "RURAL_INSTITUTION",
  "FOREIGN_BANK",
  "OTHER_LENDER",
];

/** Puts a lender on record, or states anew what it is. */
export function InstitutionStateStep(props: {
  readonly institution?: Institution;
  readonly onDone: () => void;
}): ReactNode {
  const { institution, onDone } = props;
  const words = useWords(LENDER_WORDS);
  const kinds = useWords(LENDER_KINDS);
  const { take } = useStep(BankInstitutionStateDocument, institutionOf);
  const { tenant, uscc, name, kind, division, revision = 0 } = institution ?? {};
  const fields: StepField[] = [
    ...(tenant === undefined
      ? [{ name: "tenant", label: words.tenant, kind: "text", required: true, help: words.tenantHelp } as const]
      : []),
    { name: "name", label: words.name, kind: "text", required: true, initial: name, maxLength: 200 },
    { name: "uscc", label: words.uscc, kind: "text", required: true, initial: uscc },
    { name: "kind", label: words.kind, kind: "choice", required: true, initial: kind, choices: choicesOf(kinds) },
    {
      name: "division",
      label: words.division,
      kind: "text",
      required: true,
      initial: division,
      help: words.divisionHelp,
    },
    { name: "from", label: words.from, kind: "day", required: true, initial: today(), help: words.fromHelp },
  ];
  return (
    <StepButton
      label={tenant === undefined ? words.state : words.change}
      title={tenant === undefined ? words.state : `${words.change} ${tenant}`}
      type={tenant === undefined ? "primary" : "default"}
      fields={fields}
      onDone={onDone}
      take={(filled) =>
        take({
          tenant: tenant ?? textIn(filled, "tenant"),
          ifRevision: revision,
          uscc: textIn(filled, "uscc"),
          name: textIn(filled, "name"),
          kind: chosenIn(filled, "kind", KINDS) ?? "OTHER_LENDER",
          division: textIn(filled, "division"),
          from: optionalTextIn(filled, "from"),
        })
      }
    />
  );
}

/** Ends a lender's record. */
export function InstitutionEndStep(props: {
  readonly institution: Institution;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(LENDER_WORDS);
  const { take } = useStep(BankInstitutionEndDocument, institutionOf);
  const { tenant, revision } = props.institution;
  return (
    <StepButton
      type="default"
      label={words.end}
      title={`${words.end} ${tenant}`}
      lead={words.endLead}
      fields={[{ name: "on", label: words.endOn, kind: "day", required: true, initial: today() }]}
      onDone={props.onDone}
      danger
      take={(filled) => take({ tenant, ifRevision: revision, on: optionalTextIn(filled, "on") })}
    />
  );
}

/** Puts a branch on record, or states anew what it is. */
export function BranchStateStep(props: {
  readonly tenant: string;
  readonly branch?: Branch;
  readonly onDone: () => void;
}): ReactNode {
  const { tenant, branch, onDone } = props;
  const words = useWords(LENDER_WORDS);
  const { take } = useStep(BankBranchStateDocument, branchOf);
  const { code, name, division, revision = 0 } = branch ?? {};
  const fields: StepField[] = [
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
    {
      name: "division",
      label: words.division,
      kind: "text",
      required: true,
      initial: division,
      help: words.divisionHelp,
    },
    { name: "from", label: words.from, kind: "day", required: true, initial: today(), help: words.fromHelp },
  ];
  return (
    <StepButton
      type="default"
      label={code === undefined ? words.branchState : words.branchChange}
      title={`${code === undefined ? words.branchState : words.branchChange} ${tenant} ${code ?? ""}`.trim()}
      fields={fields}
      onDone={onDone}
      take={(filled) =>
        take({
          tenant,
          code: code ?? textIn(filled, "code"),
          ifRevision: revision,
          name: textIn(filled, "name"),
          division: textIn(filled, "division"),
          from: optionalTextIn(filled, "from"),
        })
      }
    />
  );
}

/** Ends a branch's record. */
export function BranchEndStep(props: {
  readonly tenant: string;
  readonly branch: Branch;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(LENDER_WORDS);
  const { take } = useStep(BankBranchEndDocument, branchOf);
  const { tenant, branch } = props;
  return (
    <StepButton
      type="default"
      label={words.branchEnd}
      title={`${words.branchEnd} ${tenant} ${branch.code}`}
      lead={words.endLead}
      fields={[{ name: "on", label: words.endOn, kind: "day", required: true, initial: today() }]}
      onDone={props.onDone}
      danger
      take={(filled) =>
        take({ tenant, code: branch.code, ifRevision: branch.revision, on: optionalTextIn(filled, "on") })
      }
    />
  );
}
