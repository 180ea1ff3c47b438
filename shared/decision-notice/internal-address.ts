import { BlockList, isIP } from "node:net";

/** Every range that is not an address of one machine in the public Internet. @see IANA special-purpose address registries */
const INTERNAL_IPV4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

// Of what is global unicast: those that hold an IPv4 address (Teredo, 6to4), are for documentation or lead nowhere.
const INTERNAL_IPV6: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
];

const internal = new BlockList();
for (const [network, prefix] of INTERNAL_IPV4) internal.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of INTERNAL_IPV6) internal.addSubnet(network, prefix, "ipv6");

const global6 = new BlockList();
global6.addSubnet("2000::", 3, "ipv6");

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether an address is one of the public Internet; anything else is taken for internal, also what is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !internal.check(address, "ipv4");
  // IPv4 in IPv6, loopback, link-local, unique local and multicast addresses lie outside of global unicast.
  return family === 6 && !address.includes("%") && global6.check(address, "ipv6") && !internal.check(address, "ipv6");
}

/** Whether an address leads back to this machine. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 4 ? "ipv4" : "ipv6");
}
