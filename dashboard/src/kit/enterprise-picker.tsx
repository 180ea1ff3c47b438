import type { ReactNode } from "react";
import { EnterpriseFinder, type EnterpriseFinderProps } from "./enterprise-finder.tsx";

/** Picks an enterprise in a form: the finder by name, pinyin or code. */
export function EnterprisePicker(props: EnterpriseFinderProps): ReactNode {
  return <EnterpriseFinder {...props} />;
}
