/** A reference in the text: the point's sign and number, read out with its words. */
import type { NodeViewConstructor } from "prosemirror-view";
import type { PointId } from "#core/model/key-point.ts";
import { classes } from "../../design/classes.ts";
import shapes from "../kind-shape.module.css";
import type { PointName } from "./point-names.ts";
import styles from "./text-editor.module.css";

export type ReferenceViews = {
  readonly make: NodeViewConstructor;
  /** The points, or the words for them, have changed. */
  readonly refresh: () => void;
};

type ReferenceWords = {
  /** Those of the points that are in the briefing now. */
  readonly names: () => readonly PointName[];
  /** Undefined for a point that is not in the briefing any more. */
  readonly label: (name: PointName | undefined) => string;
};

export function createReferenceViews({ names, label }: ReferenceWords): ReferenceViews {
  const shown = new Map<HTMLElement, PointId>();
  const draw = (element: HTMLElement, point: PointId, known: readonly PointName[]) => {
    const name = known.find(({ id }) => id === point);
    const sign = document.createElement("span");
    sign.className = classes(shapes["shape"], name !== undefined && shapes[name.kind]);
    element.replaceChildren(sign, name === undefined ? "?" : String(name.number));
    element.className = classes(styles.reference, name === undefined && styles.lost);
    element.setAttribute("aria-label", label(name));
    element.dataset["tip"] = name?.words.slice(0, 120) ?? label(name);
  };
  return {
    make: ({ attrs }) => {
      const element = document.createElement("span");
      const point = String(attrs["point"]);
      element.setAttribute("role", "img");
      element.dataset["reference"] = point;
      draw(element, point, names());
      shown.set(element, point);
      return { dom: element, destroy: () => void shown.delete(element) };
    },
    refresh: () => {
      if (shown.size === 0) return;
      const known = names();
      for (const [element, point] of shown) draw(element, point, known);
    },
  };
}
