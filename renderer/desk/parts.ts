/** What of the desk comes after it: it is brought ahead (make-ready.ts), or with the first that shows it. */
import { part } from "../controls/brought.tsx";

/** A third of the desk; they show on the selected card. */
export const pointFields = part(() => import("./points/point-fields.tsx").then(({ PointFields }) => PointFields));
export const textEditor = part(() => import("./text/text-editor.tsx").then(({ TextEditor }) => TextEditor));
