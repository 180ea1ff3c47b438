/** Connections that a process opens to one department's database at most. */
export const POOL_SIZE = 8;
