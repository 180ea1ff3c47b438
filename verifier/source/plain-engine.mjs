import { verifyEd25519 } from "./plain-ed25519.mjs";
import { sha256, sm3 } from "./plain-hashes.mjs";

/** An engine of plain JavaScript. */
export const PLAIN_ENGINE = { sha256, sm3, verifyEd25519 };
