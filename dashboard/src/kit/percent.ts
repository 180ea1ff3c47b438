/** A percentage as people read it, two digits after the point; cut and not rounded, so that nothing looks like reached that is not. */
export function percentText(percent: string): string {
  const [whole, digits = ""] = percent.split(".");
  const kept = digits.slice(0, 2).replace(/0+$/, "");
  return kept === "" ? `${whole} %` : `${whole}.${kept} %`;
}
