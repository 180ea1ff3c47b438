import type { SweptPage } from "./page-sweep.ts";

/** Every page of the desks, as whoever uses it. */
export const PAGES: readonly SweptPage[] = [{ name: "home", path: "/", as: null }];
