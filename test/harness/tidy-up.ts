const works: (() => unknown)[] = [];

/** Has something done when the running test file has ended, in the order in which it was asked for. */
export function tidyUpLater(work: () => unknown): void {
  works.push(work);
}

/** Does what was asked for, once. */
export async function tidyUp(): Promise<void> {
  const failures: unknown[] = [];
  for (const work of works.splice(0)) {
    try {
      await work();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures);
}
