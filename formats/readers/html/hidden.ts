/** Whether an element is there and not shown. */
import type { HtmlElement } from "./parse-html.ts";

export const isHidden = ({ attrs }: HtmlElement): boolean =>
  attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "aria-hidden" && value === "true") ||
      (name === "style" && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );
