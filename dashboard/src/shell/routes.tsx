import type { RouteObject } from "react-router";
import { HomePage } from "../entry/home-page.tsx";
import { SignInPage } from "../session/sign-in-page.tsx";
import { SignedInPage } from "../session/signed-in-page.tsx";
import { AREAS } from "./areas.ts";
import { LostPage } from "./lost-page.tsx";
import { PageFault } from "./page-fault.tsx";
import { Shell } from "./shell.tsx";

/** Every address of the desks. */
export function routes(): RouteObject[] {
  const pages = AREAS.flatMap((area) =>
    area.pages.map(
      ({ path, load }): RouteObject => ({
        path,
        lazy: async () => ({ Component: await load() }),
        ErrorBoundary: PageFault,
      }),
    ),
  );
  return [
    {
      Component: Shell,
      ErrorBoundary: PageFault,
      HydrateFallback: () => null,
      children: [
        { index: true, Component: HomePage },
        { path: "/sign-in", Component: SignInPage },
        { path: "/signed-in", Component: SignedInPage },
        ...pages,
        { path: "*", Component: LostPage },
      ],
    },
  ];
}
