import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

/** The languages of the desks, as the graph names them. */
export type Language = "ZH" | "EN";

/** The language that pages are in, and how it is changed. */
interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const KEY = "leader-hub.language";
const Chosen = createContext<LanguageChoice>({ language: "ZH", choose: () => {} });

/** Keeps the language that somebody chose; Chinese until then. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(KEY) === "EN" ? "EN" : "ZH"));
  useEffect(() => {
    document.documentElement.lang = language === "ZH" ? "zh-CN" : "en";
  }, [language]);
  const choice = useMemo(() => {
    const choose = (next: Language) => {
      localStorage.setItem(KEY, next);
      setLanguage(next);
    };
    return { language, choose };
  }, [language]);
  return <Chosen.Provider value={choice}>{children}</Chosen.Provider>;
}

/** The language of the page, and how to change it. */
export function useLanguage(): LanguageChoice {
  return useContext(Chosen);
}

/** Words of one place in both languages. */
export type Words<W> = { readonly ZH: W; readonly EN: W };

/** The words of a place in the language of the page. */
export function useWords<W>(words: Words<W>): W {
  return words[useLanguage().language];
}
