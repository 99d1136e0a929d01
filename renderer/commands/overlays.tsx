/** Whatever stands over the window, loaded when it is first asked for, the palette as soon as there is time. */
import { type ReactNode, useEffect } from "react";
import { missingCase } from "#core/missing-case.ts";
import { Brought, part } from "../controls/brought.tsx";
import { SafePart, useMissingPart } from "../controls/safe-part.tsx";
import type { Overlay } from "../state/program-state.ts";
import { useProgram, useProgramState } from "../state/use-program.ts";

const palette = part(() => import("./palette/palette.tsx").then(({ Palette }) => Palette));
const shortcutSheet = part(() => import("./shortcut-sheet.tsx").then(({ ShortcutSheet }) => ShortcutSheet));
const helpPages = part(() => import("./help/help-pages.tsx").then(({ HelpPages }) => HelpPages));
const ownWords = part(() => import("../spelling/own-words.tsx").then(({ OwnWords }) => OwnWords));
const officeSettings = part(() =>
  import("../settings/office-settings.tsx").then(({ OfficeSettings }) => OfficeSettings),
);
const templateEditor = part(() =>
  import("../templates/template-editor.tsx").then(({ TemplateEditor }) => TemplateEditor),
);
const tour = part(() => import("./tour/tour.tsx").then(({ Tour }) => Tour));

export function Overlays() {
  const overlay = useProgramState((state) => state.overlay);
  const isOpen = useProgramState(({ desk }) => desk !== undefined);
  /** Whoever knows its keys types on at once. */
  useEffect(() => void requestIdleCallback(() => void palette.bring()), []);
  if (overlay === undefined || (overlay === "tour" && !isOpen)) return null;
  return (
    <SafePart key={typeof overlay === "object" ? "editor" : overlay} instead={<Missing />}>
      {viewOf(overlay)}
    </SafePart>
  );
}

/** Gives the window back to what lies beneath. */
function Missing() {
  const { store } = useProgram();
  useMissingPart();
  useEffect(() => store.setState({ overlay: undefined }), [store]);
  return null;
}

function viewOf(overlay: Overlay): ReactNode {
  if (typeof overlay === "object") return <Brought part={templateEditor} edited={overlay} />;
  switch (overlay) {
    case "palette":
      return <Brought part={palette} />;
    case "shortcuts":
      return <Brought part={shortcutSheet} />;
    case "help":
      return <Brought part={helpPages} />;
    case "ownWords":
      return <Brought part={ownWords} />;
    case "office":
      return <Brought part={officeSettings} />;
    case "tour":
      return <Brought part={tour} />;
    default:
      return missingCase(overlay);
  }
}
