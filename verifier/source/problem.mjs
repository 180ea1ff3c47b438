/** Something that is not as it should be; `late` when all is genuine and only the time is wrong. */
export class Problem extends Error {
  constructor(code, en, zh, { index, lastIndex, late = false } = {}) {
    super(`${code}: ${en}`);
    Object.assign(this, { code, en, zh, late });
    if (index !== undefined) this.index = index;
    if (lastIndex !== undefined && lastIndex !== index) this.lastIndex = lastIndex;
  }
  toJSON() {
    const { code, en, zh, late, index, lastIndex } = this;
    return { code, late, index, lastIndex, en, zh };
  }
}

export function refuse(code, en, zh, more) {
  throw new Problem(code, en, zh, more);
}
