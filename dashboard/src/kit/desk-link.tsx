import type { ReactNode } from "react";
import { Link } from "react-router";
import { useKeptAddress } from "./address.ts";

/** A link within the desks; it keeps the day and the knowledge that the page is asked for. */
export function DeskLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const keep = useKeptAddress();
  return <Link to={keep(to)}>{children}</Link>;
}
