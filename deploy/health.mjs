// Whether a part answers 200 at an address, as containers' health checks ask: `health.mjs URL`. Plain
// JavaScript: it runs every few seconds. Whom it trusts, NODE_EXTRA_CA_CERTS says.
import { get as getPlain } from "node:http";
import { get as getTls } from "node:https";

const [url = ""] = process.argv.slice(2);
const get = url.startsWith("https:") ? getTls : getPlain;
get(url, { timeout: 3_000 }, (response) => {
  process.exit(response.statusCode === 200 ? 0 : 1);
})
  .on("timeout", () => process.exit(1))
  .on("error", () => process.exit(1));
