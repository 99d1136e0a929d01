/** The UI's language and theme, chosen at once and without a restart; and the way to the office's own settings. */
import { Settings2 } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { settingsButtonId } from "../commands/run-command.ts";
import button from "../controls/button.module.css";
import { MenuButton, type MenuGroup } from "../controls/menu.tsx";
import { classes } from "../design/classes.ts";
import { useProgram, useReady } from "../state/use-program.ts";
import { uiLanguageNames } from "../words/catalogue.ts";
import { useWords } from "../words/words.tsx";

const themes = ["system", "light", "dark", "contrast"] as const;

export function SettingsMenu() {
  const { say } = useWords();
  const { store, changeSettings } = useProgram();
  const { settings } = useReady();
  const languages: MenuGroup = {
    id: "language",
    heading: say("settings.language"),
    actions: Object.entries({ system: say("settings.system"), ...uiLanguageNames }).map(([tag, label]) => ({
      id: `language-${tag}`,
      label,
      ticked: settings.uiLanguage === tag,
      run: () => void changeSettings({ uiLanguage: tag }),
    })),
  };
  const looks: MenuGroup = {
    id: "theme",
    heading: say("settings.theme"),
    actions: themes.map((theme) => ({
      id: `theme-${theme}`,
      label: say(`settings.theme.${theme}`),
      ticked: settings.theme === theme,
      run: () => void changeSettings({ theme }),
    })),
  };
  const office: MenuGroup = {
    id: "office",
    actions: [{ id: "office", label: say("settings.office"), run: () => store.setState({ overlay: "office" }) }],
  };
  return (
    <MenuButton label={say("settings.label")} groups={[languages, looks, office]}>
      <AriaButton
        id={settingsButtonId}
        className={classes(button.button, button.icon)}
        aria-label={say("settings.label")}
      >
        <Settings2 aria-hidden size={16} strokeWidth={1.75} />
      </AriaButton>
    </MenuButton>
  );
}
