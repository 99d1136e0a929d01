/** What the open briefing is called, as its page will be titled; "" where there is nothing to name it by. */
import { useMemo } from "react";
import { briefingTitle } from "#core/compose/briefing-title.ts";
import { useBriefing } from "../state/use-program.ts";
import { dayFormat, localDay } from "../words/formats.ts";

export function useBriefingTitle(): string {
  const language = useBriefing((briefing) => briefing.language);
  const inWords = useMemo(() => dayFormat(language), [language]);
  return useBriefing((briefing) =>
    briefingTitle(briefing, { date: inWords(briefing.metadata.date ?? localDay(new Date())), ellipsis: "…" }),
  );
}
