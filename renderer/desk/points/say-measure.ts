/** How long something is, beside what it usually is: said quietly, never an alarm. */
import type { Measure } from "#core/compose/section-length.ts";
import type { WordKey } from "../../words/catalogue.ts";
import type { Say } from "../../words/say.ts";

const units = {
  pages: "page.count",
  words: "gauge.words",
  items: "gauge.items",
  lines: "gauge.lines",
} as const satisfies Readonly<Record<Measure["unit"], WordKey>>;

export function sayMeasure({ unit, count, least, most }: Measure, say: Say): string {
  const isRange = least > 1;
  const length = say(units[unit], { count });
  const norm = isRange ? `${least}–${most}` : say(units[unit], { count: most });
  if (count > most) return say("gauge.beyond", { length, norm });
  if (count < least) return say("gauge.fewer", { length, norm });
  if (isRange) return say("gauge.usual", { length, norm });
  return say("gauge.within", { length, norm: say(`gauge.most.${unit}`, { count: most }) });
}
