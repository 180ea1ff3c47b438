import { useEffect, useState } from "react";

const REST_MS = 250;

/** A value once it has rested for a while, so that not every letter and every pull is a question. */
export function useSettled<Value>(value: Value, rest: number = REST_MS): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
}
