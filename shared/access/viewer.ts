/** Who asks. Every query function of a register takes the viewer first, so that none can be written without one. */
export interface Viewer {
  readonly kind: "PUBLIC";
}

/** Somebody who did not sign in: may see what the notices make public. */
export const PUBLIC_VIEWER: Viewer = { kind: "PUBLIC" };
