export const SCRIPT: URL;
export const PAGE: URL;
export function buildScript(): string;
export function buildPage(): string;
