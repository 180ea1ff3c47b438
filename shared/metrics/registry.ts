import { Registry } from "prom-client";

/** All figures of this process; one for all, as a process is what is asked for them. */
export const registry = new Registry();

const looks = new Set<Look>();

// Who asks for figures gives up after ten seconds unless told otherwise; what is slow is left out before that.
const LOOK_LIMIT_MS = 2_000;

/** Looks at something when figures are asked for, so that nothing is looked at for nobody. */
export type Look = () => void | Promise<void>;

/**
 * Has something looked at each time that figures are asked for.
 *
 * @returns what ends that
 */
export function lookWhenAsked(look: Look): () => void {
  looks.add(look);
  return () => void looks.delete(look);
}

/** Looks at everything once; what takes too long is not waited for. */
export async function lookAtAll(limitMs = LOOK_LIMIT_MS): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  const all = Promise.allSettled([...looks].map(async (look) => look()));
  await Promise.race([all, late]);
  clearTimeout(timer);
}
