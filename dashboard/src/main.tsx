import "./shell/style.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { LanguageProvider } from "./kit/language.tsx";
import { createGraph } from "./session/graph.ts";
import { SessionProvider } from "./session/session.tsx";
import { readSettings } from "./session/settings.ts";
import { createSignIn } from "./session/sign-in.ts";
import { App } from "./shell/app.tsx";

const place = document.getElementById("root");
if (place === null) throw new Error("The page has a place for the desks; it has none.");

try {
  const [settings] = await Promise.all([readSettings(), import("./kit/division-names.ts")]);
  const manager = createSignIn(settings);
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider>
        <Provider value={createGraph(`${settings.publicUrl}/graphql`, manager)}>
          <SessionProvider settings={settings} manager={manager}>
            <App />
          </SessionProvider>
        </Provider>
      </LanguageProvider>
    </StrictMode>,
  );
} catch {
  place.textContent = "枢纽暂时无法连接，请稍后刷新。The hub cannot be reached; reload in a moment.";
}
