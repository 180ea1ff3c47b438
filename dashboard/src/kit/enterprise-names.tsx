import type { ReactNode } from "react";
import { KitEnterpriseNamesDocument } from "../../generated/kit.ts";
import { DeskLink } from "./desk-link.tsx";
import { useAnswer } from "./use-answer.ts";

const MOST = 1_000;

/** The names of enterprises by their codes, as far as the register answers; what is not there is not known. */
export function useEnterpriseNames(
  usccs: readonly string[],
  asOf: { readonly validOn?: string | undefined; readonly knownAt?: string | undefined } = {},
): ReadonlyMap<string, string> {
  const asked = [...new Set(usccs)].sort().slice(0, MOST);
  const { data } = useAnswer(
    KitEnterpriseNamesDocument,
    { usccs: asked, validOn: asOf.validOn, knownAt: asOf.knownAt },
    { pause: asked.length === 0 },
  );
  const found = data?.standings ?? [];
  return new Map(
    found.flatMap(({ uscc, enterprise }): [string, string][] =>
      enterprise?.name === undefined || enterprise.name === null ? [] : [[uscc, enterprise.name]],
    ),
  );
}

/** An enterprise by name and code, with the way to its page. */
export function EnterpriseLink(props: { readonly uscc: string; readonly name?: string | null | undefined }): ReactNode {
  const { uscc, name } = props;
  return (
    <span>
      <DeskLink to={`/enterprises/${uscc}`}>{name ?? uscc}</DeskLink>
      {name !== undefined && name !== null && (
        <>
          <br />
          <code style={{ fontSize: 12 }}>{uscc}</code>
        </>
      )}
    </span>
  );
}
