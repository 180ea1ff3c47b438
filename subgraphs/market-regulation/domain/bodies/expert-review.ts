/** How far experts have looked at a thing; cancelled tasks are not counted. */
export interface ExpertReview {
  readonly assigned: number;
  readonly favourable: number;
  readonly unfavourable: number;
}

/** Whether a review has passed: somebody gave an opinion, nobody still has to, and more are in favour than against. */
export function reviewPassed({ assigned, favourable, unfavourable }: ExpertReview): boolean {
  return favourable > unfavourable && favourable + unfavourable === assigned;
}
