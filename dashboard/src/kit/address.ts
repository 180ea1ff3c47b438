import { useCallback, useMemo } from "react";
import { type NavigateOptions, useSearchParams } from "react-router";

/**
 * One part of a page's state, kept in its address so that a link opens the same view.
 *
 * @param otherwise what holds while the address says nothing
 */
export function useAddress(name: string, otherwise = ""): readonly [string, (value: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string | null) =>
      setParams((current) => withParams(current, { [name]: value === otherwise ? null : value }), REPLACE),
    [name, otherwise, setParams],
  );
  return [params.get(name) ?? otherwise, set];
}

const REPLACE: NavigateOptions = { replace: true };

/** On which day, and as known when; undefined where the page asks about now. */
interface AsOf {
  /** `2026-05-20` */
  readonly validOn: string | undefined;
  /** The day of knowledge: `2026-05-20`. */
  readonly knownOn: string | undefined;
  /** The instant that the hub is asked for: the end of the day of knowledge. */
  readonly knownAt: string | undefined;
  readonly set: (asOf: { readonly validOn?: string | null; readonly knownOn?: string | null }) => void;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** On which day and as known when the whole page is asked; both stand in its address. */
export function useAsOf(): AsOf {
  const [params, setParams] = useSearchParams();
  const on = params.get("on");
  const known = params.get("known");
  return useMemo(() => {
    const knownOn = known !== null && DAY.test(known) ? known : undefined;
    return {
      validOn: on !== null && DAY.test(on) ? on : undefined,
      knownOn,
      knownAt: knownOn === undefined ? undefined : `${knownOn}T15:59:59Z`,
      set: ({ validOn, knownOn: knownNext }) =>
        setParams(
          (current) =>
            withParams(current, {
              ...(validOn !== undefined && { on: validOn }),
              ...(knownNext !== undefined && { known: knownNext }),
            }),
          REPLACE,
        ),
    };
  }, [on, known, setParams]);
}

/** An address with the day and the knowledge of the page it stands on. */
export function useKeptAddress(): (to: string) => string {
  const [params] = useSearchParams();
  return (to) => {
    const [path = "", search = ""] = to.split("?");
    const next = new URLSearchParams(search);
    for (const name of ["on", "known"]) {
      const value = params.get(name);
      if (value !== null && !next.has(name)) next.set(name, value);
    }
    return next.size === 0 ? path : `${path}?${next}`;
  };
}

function withParams(current: URLSearchParams, changes: Readonly<Record<string, string | null>>): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") next.delete(name);
    else next.set(name, value);
  }
  return next;
}
