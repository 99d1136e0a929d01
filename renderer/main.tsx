/** Where the window begins. */
import { createRoot } from "react-dom/client";
import { config } from "zod";
import { App } from "./app.tsx";
import { afterFrame } from "./bridge/after-frame.ts";
import { copyToClipboard } from "./bridge/clipboard.ts";
import { connect } from "./bridge/connect.ts";
import { saveDownload } from "./bridge/download.ts";
import { runCommand } from "./commands/run-command.ts";
import { saveOnLeaving } from "./commands/save-on-leaving.ts";
import { listenToKeys } from "./commands/shortcuts.ts";
import { tellOfPresence } from "./commands/tell-of-presence.ts";
import "./design/fonts.css";
import "./design/tokens.css";
import "./design/contrast.css";
import "./design/base.css";
import { createProgram, type Program } from "./state/program.ts";

/** Schemas are not compiled: the content security policy forbids making code of text. */
config({ jitless: true });

const program: Program = createProgram({
  bridge: await connect(),
  memory: sessionStorage,
  saveDownload,
  copy: copyToClipboard,
  afterFrame,
  onCommand: (command) => runCommand(command, program),
});
listenToKeys(window, program);
saveOnLeaving(window, program);
tellOfPresence(window, program.bridge, () => performance.now());
void program.start();

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");
createRoot(root).render(<App program={program} />);
