/** Paints what was found over the article's text, without touching it: by the CSS Custom Highlight API. */
import { useEffect } from "react";
import type { Range as TextRange } from "#core/model/article.ts";
import { paneId } from "../../desk/pane-id.ts";
import { offsetAttribute } from "../../desk/source/selection.ts";
import { useBriefing } from "../../state/use-program.ts";

/** Named so in find-bar.module.css. */
const everyFinding = "found";
const presentFinding = "found-now";

export function useFoundMarks(found: readonly TextRange[], now: number): void {
  /** Whose marks cut the text anew. */
  const points = useBriefing((briefing) => briefing.points);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is drawn anew where the points' marks change
  useEffect(() => {
    const ranges = rangesInArticle(found);
    CSS.highlights.set(everyFinding, new Highlight(...ranges));
    CSS.highlights.set(presentFinding, new Highlight(...ranges.slice(now, now + 1)));
    return () => {
      CSS.highlights.delete(everyFinding);
      CSS.highlights.delete(presentFinding);
    };
  }, [found, now, points]);
  useEffect(() => {
    const [range] = rangesInArticle(found.slice(now, now + 1));
    range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  }, [found, now]);
}

type Stretch = { readonly start: number; readonly end: number; readonly text: Node };

/** The ranges as the window draws them, both in the order of the text; those that it does not draw are left out. */
function rangesInArticle(found: readonly TextRange[]): readonly Range[] {
  const stretches = stretchesOf(document.getElementById(paneId("source")));
  let first = 0;
  return found.flatMap(({ start, end }) => {
    while ((stretches[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    let last = first;
    while ((stretches[last]?.end ?? Number.POSITIVE_INFINITY) < end) last += 1;
    return rangeBetween(stretches[first], start, stretches[last], end);
  });
}

const stretchesOf = (root: HTMLElement | null): readonly Stretch[] =>
  [...(root?.querySelectorAll(`[${offsetAttribute}]`) ?? [])].flatMap((element) => {
    const start = Number(element.getAttribute(offsetAttribute));
    const text = element.firstChild;
    return text === null ? [] : [{ start, end: start + element.textContent.length, text }];
  });

function rangeBetween(
  from: Stretch | undefined,
  start: number,
  to: Stretch | undefined,
  end: number,
): readonly Range[] {
  if (from === undefined || to === undefined || start < from.start || end <= to.start) return [];
  const range = document.createRange();
  range.setStart(from.text, start - from.start);
  range.setEnd(to.text, end - to.start);
  return [range];
}
