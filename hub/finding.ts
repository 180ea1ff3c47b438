/** One thing that was looked at. */
export interface Finding {
  readonly what: string;
  /** "note" neither helps nor hinders. */
  readonly mark: "ok" | "wrong" | "note";
  readonly found: string;
}

export function ok(what: string, found: string): Finding {
  return { what, mark: "ok", found };
}

export function wrong(what: string, found: string): Finding {
  return { what, mark: "wrong", found };
}
