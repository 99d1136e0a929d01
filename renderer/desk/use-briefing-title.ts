/** What the open briefing is called, as its page will be titled; "" where there is nothing to name it by. */
import { useMemo } from "react";
import { briefingTitle } from "#core/compose/briefing-title.ts";
import { useBriefing } from "../state/use-program.ts";
import { dayFormat, localDay } from "../words/formats.ts";

export function useBriefingTitle(): string {
  const language = useBriefing((briefing) => briefing.language);
  const day = useBriefing(({ metadata }) => metadata.date ?? localDay(new Date()));
  /** Writing a day out takes the engine a tenth of a millisecond, and the briefing is asked for its title at every key. */
  const date = useMemo(() => dayFormat(language)(day), [language, day]);
  return useBriefing((briefing) => briefingTitle(briefing, { date, ellipsis: "…" }));
}
