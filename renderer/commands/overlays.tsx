/** Whatever stands over the window, loaded when it is first asked for, the palette as soon as there is time. */
import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { missingCase } from "#core/missing-case.ts";
import { Brought, part } from "../controls/brought.tsx";
import { SafePart, useMissingPart } from "../controls/safe-part.tsx";
import type { Overlay } from "../state/program-state.ts";
import { useProgram, useProgramState } from "../state/use-program.ts";

const palette = part(() => import("./palette/palette.tsx").then(({ Palette }) => Palette));
const ShortcutSheet = lazy(() =>
  import("./shortcut-sheet.tsx").then(({ ShortcutSheet }) => ({ default: ShortcutSheet })),
);
const HelpPages = lazy(() => import("./help/help-pages.tsx").then(({ HelpPages }) => ({ default: HelpPages })));
const OwnWords = lazy(() => import("../spelling/own-words.tsx").then(({ OwnWords }) => ({ default: OwnWords })));
const OfficeSettings = lazy(() =>
  import("../settings/office-settings.tsx").then(({ OfficeSettings }) => ({ default: OfficeSettings })),
);
const TemplateEditor = lazy(() =>
  import("../templates/template-editor.tsx").then(({ TemplateEditor }) => ({ default: TemplateEditor })),
);
const Tour = lazy(() => import("./tour/tour.tsx").then(({ Tour }) => ({ default: Tour })));

export function Overlays() {
  const overlay = useProgramState((state) => state.overlay);
  const isOpen = useProgramState(({ desk }) => desk !== undefined);
  /** Whoever knows its keys types on at once. */
  useEffect(() => void requestIdleCallback(() => void palette.bring()), []);
  if (overlay === undefined || (overlay === "tour" && !isOpen)) return null;
  return (
    <SafePart key={typeof overlay === "object" ? "editor" : overlay} instead={<Missing />}>
      <Suspense fallback={null}>{viewOf(overlay)}</Suspense>
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
  if (typeof overlay === "object") return <TemplateEditor edited={overlay} />;
  switch (overlay) {
    case "palette":
      return <Brought part={palette} />;
    case "shortcuts":
      return <ShortcutSheet />;
    case "help":
      return <HelpPages />;
    case "ownWords":
      return <OwnWords />;
    case "office":
      return <OfficeSettings />;
    case "tour":
      return <Tour />;
    default:
      return missingCase(overlay);
  }
}
