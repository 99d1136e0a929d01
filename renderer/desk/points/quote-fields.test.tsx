/** What a quotation's card asks for, as it is drawn. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Quote } from "#core/model/key-point.ts";
import { ok } from "#core/result.ts";
import { ProgramContext } from "../../state/use-program.ts";
import { draft, opened } from "../../testing/in-memory-program.ts";
import { sampleBriefing, samplePoint } from "../../testing/sample-briefing.ts";
import { loadCatalogue } from "../../words/catalogue.ts";
import { WordsProvider } from "../../words/words.tsx";
import { PointLine } from "./point-line.tsx";
import { QuoteFields } from "./quote-fields.tsx";

const quote = samplePoint("said", "quote", {
  speaker: { text: "the mayor", role: "Mayor" },
  context: "at the opening of the bridge",
}) as Quote;

async function drawn(part: React.ReactNode): Promise<string> {
  const { program } = await opened({
    openDraft: () => ok({ ...draft, briefing: { ...sampleBriefing, points: [quote] } }),
  });
  /** Where nothing hydrates, React asks for the state that the store began with. */
  program.store.getInitialState = program.store.getState;
  return renderToStaticMarkup(
    <ProgramContext value={program}>
      <WordsProvider catalogue={await loadCatalogue("en")}>{part}</WordsProvider>
    </ProgramContext>,
  );
}

test("where and when it was said can be filled in, beside who said it", async () => {
  const html = await drawn(<QuoteFields quote={quote} locked={false} />);
  expect(html).toMatch(/Where and when it was said.*value="at the opening of the bridge"/);
});

test("and stands in the quiet line of a card that is not worked on", async () => {
  expect(await drawn(<PointLine point={quote} />)).toContain("— the mayor, Mayor, at the opening of the bridge");
});
