import type { Adapter, AdapterFactory, AdapterPayload, ClientMetadata } from "oidc-provider";

interface Kept {
  readonly payload: AdapterPayload;
  readonly untilMs: number;
}

// Grants, sessions and sign-ins of a demonstration; when there are more, the oldest end.
const LIMIT = 10_000;

/**
 * Makes storage for a provider in memory: sign-ins end with the process, tokens do not need it.
 *
 * @param clients those that there are; none can be added
 */
export function memoryStorage(clients: readonly ClientMetadata[]): AdapterFactory {
  const kept = clients.map(
    (client) => [client.client_id, { payload: client, untilMs: Number.POSITIVE_INFINITY }] as const,
  );
  const models = new Map<string, Map<string, Kept>>([["Client", new Map(kept)]]);
  return (model) => {
    const kept = models.get(model) ?? new Map<string, Kept>();
    models.set(model, kept);
    return new MemoryModel(kept, model === "ReplayDetection");
  };
}

class MemoryModel implements Adapter {
  readonly #kept: Map<string, Kept>;
  /** What was used must not be forgotten, or it could be used again. */
  readonly #mayForget: boolean;

  constructor(kept: Map<string, Kept>, isReplayDetection: boolean) {
    this.#kept = kept;
    this.#mayForget = !isReplayDetection;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    if (this.#kept.size >= LIMIT) this.#makeRoom();
    const untilMs = expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1_000;
    this.#kept.delete(id);
    this.#kept.set(id, { payload, untilMs });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.#kept.get(id);
    return found !== undefined && found.untilMs > Date.now() ? found.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#findBy((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#findBy((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const found = this.#kept.get(id);
    if (found !== undefined) found.payload.consumed = Math.floor(Date.now() / 1_000);
  }

  async destroy(id: string): Promise<void> {
    this.#kept.delete(id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.#kept) if (payload.grantId === grantId) this.#kept.delete(id);
  }

  #findBy(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const now = Date.now();
    return [...this.#kept.values()].find(({ payload, untilMs }) => untilMs > now && matches(payload))?.payload;
  }

  #makeRoom(): void {
    const now = Date.now();
    for (const [id, { untilMs }] of this.#kept) if (untilMs <= now) this.#kept.delete(id);
    for (const id of this.#kept.keys()) {
      if (this.#kept.size < LIMIT) return;
      if (!this.#mayForget) throw new Error(`The provider keeps at most ${LIMIT} assertions at a time; one more came.`);
      this.#kept.delete(id);
    }
  }
}
