import type { ReactNode } from "react";
import { DeskLink } from "../../kit/desk-link.tsx";
import { LINKS } from "../links.ts";

/** An enterprise by name, else by code; it leads to its page. */
export function EnterpriseLink({ uscc, name }: { readonly uscc: string; readonly name?: string | null }): ReactNode {
  return <DeskLink to={LINKS.enterprise(uscc)}>{name ?? uscc}</DeskLink>;
}
