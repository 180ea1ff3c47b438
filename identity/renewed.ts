/**
 * Makes a thing from a source, and anew whenever the source has changed.
 *
 * @param read gets the source; asked at each call, one call at a time
 * @returns gets the thing as of now
 */
export function renewed<Source, Made>(
  read: () => Promise<Source>,
  make: (source: Source) => Made,
): () => Promise<Made> {
  let last: { readonly text: string; readonly made: Made } | null = null;
  let reading: Promise<Made> | null = null;
  const look = async (): Promise<Made> => {
    const source = await read();
    const text = JSON.stringify(source);
    if (last === null || last.text !== text) last = { text, made: make(source) };
    return last.made;
  };
  return () => {
    if (reading === null) {
      reading = look().finally(() => {
        reading = null;
      });
    }
    return reading;
  };
}
