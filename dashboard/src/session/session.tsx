import type { User, UserManager } from "oidc-client-ts";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useQuery } from "urql";
import { ViewerDocument, type ViewerQuery } from "../../generated/kit.ts";
import type { Settings } from "./settings.ts";

/** Who is signed in, as the hub reads the token. */
type Viewer = NonNullable<ViewerQuery["viewer"]>;

/** Who uses the desks. */
export interface Session {
  readonly settings: Settings;
  readonly manager: UserManager;
  /** Null for the public. */
  readonly viewer: Viewer | null;
  /** What the provider calls the person; null for the public. */
  readonly name: string | null;
  /** Whether it is not known yet who it is. */
  readonly pending: boolean;
  readonly can: (scope: string) => boolean;
  /** Leads to the provider and back to where it was asked. */
  readonly signIn: () => void;
  readonly signOut: () => void;
}

const Current = createContext<Session | null>(null);

/** Keeps who is signed in; the hub says what they are and may do. */
export function SessionProvider(props: {
  readonly settings: Settings;
  readonly manager: UserManager;
  readonly children: ReactNode;
}) {
  const { settings, manager, children } = props;
  const [user, setUser] = useState<User | null | undefined>(undefined);
  useEffect(() => {
    manager.getUser().then(setUser);
    const forget = () => setUser(null);
    manager.events.addUserLoaded(setUser);
    manager.events.addUserUnloaded(forget);
    return () => {
      manager.events.removeUserLoaded(setUser);
      manager.events.removeUserUnloaded(forget);
    };
  }, [manager]);
  const [{ data, fetching }] = useQuery({ query: ViewerDocument, variables: {}, pause: !user });
  const session = useMemo<Session>(() => {
    const viewer = (user && data?.viewer) || null;
    return {
      settings,
      manager,
      viewer,
      name: viewer === null ? null : (user?.profile.name ?? viewer.subject),
      pending: user === undefined || (user !== null && fetching && data === undefined),
      can: (scope) => viewer?.scopes.includes(scope) ?? false,
      // Proofs name the hub's own address, so people sign in there.
      signIn: () => window.location.assign(`${settings.publicUrl}/sign-in?to=${encodeURIComponent(placeNow())}`),
      signOut: () => void leave(manager, settings),
    };
  }, [settings, manager, user, data, fetching]);
  return <Current.Provider value={session}>{children}</Current.Provider>;
}

/** Who uses the desks. */
export function useSession(): Session {
  const session = useContext(Current);
  if (session === null) throw new Error("A page stands within a session; this one does not.");
  return session;
}

function placeNow(): string {
  return `${window.location.pathname}${window.location.search}`;
}

async function leave(manager: UserManager, { embeddedProvider, publicUrl }: Settings): Promise<void> {
  const endpoint = embeddedProvider ? undefined : await manager.metadataService.getEndSessionEndpoint();
  if (endpoint !== undefined) return manager.signoutRedirect({ post_logout_redirect_uri: publicUrl });
  await manager.removeUser();
  window.location.assign("/");
}
