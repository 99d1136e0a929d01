/** The theme on the root element, where the stylesheets look for it; contrast may be the system's wish. */
import { useEffect } from "react";
import type { Settings } from "#core/ipc/settings.ts";

export function useTheme(theme: Settings["theme"]): void {
  useEffect(() => {
    const wish = window.matchMedia("(prefers-contrast: more), (forced-colors: active)");
    const dress = () => {
      const root = document.documentElement.dataset;
      root["theme"] = theme;
      root["contrast"] = theme === "contrast" || (theme === "system" && wish.matches) ? "more" : "usual";
    };
    dress();
    wish.addEventListener("change", dress);
    return () => wish.removeEventListener("change", dress);
  }, [theme]);
}
