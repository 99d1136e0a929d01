/** Under a quotation that is no longer the source's own words: what was changed, and the two ways out. */
import { Quote as QuoteSign, RotateCcw } from "lucide-react";
import { memo, useMemo } from "react";
import { diffWords } from "#core/edit/word-diff.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { fidelity, sourceWords } from "#core/model/verbatim.ts";
import textButton from "../../controls/text-button.module.css";
import { classes } from "../../design/classes.ts";
import { useBriefing } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import type { PointCommand } from "./card-keys.ts";
import { usePointCommands } from "./point-commands.ts";
import styles from "./quotation-guard.module.css";

type QuotationGuardProps = { readonly point: KeyPoint; readonly reachable: boolean; readonly locked: boolean };

export function QuotationGuard({ point, reachable, locked }: QuotationGuardProps) {
  const articles = useBriefing((briefing) => briefing.articles);
  if (point.wording !== "quotation" || fidelity(point, articles) !== "edited") return null;
  const source = sourceWords(point.origins, articles);
  if (source === undefined) return null;
  const language = articles.find(({ id }) => id === point.origins[0]?.articleId)?.language;
  return (
    <div className={styles.guard}>
      <Difference source={source} text={point.text} language={language} />
      <Ways id={point.id} reachable={reachable} locked={locked} />
    </div>
  );
}

type DifferenceProps = { readonly source: string; readonly text: string; readonly language: string | undefined };

function Difference({ source, text, language }: DifferenceProps) {
  const { say } = useWords();
  const pieces = useMemo(() => diffWords(source, text, language), [source, text, language]);
  return (
    <section className={styles.difference} aria-label={say("guard.label")}>
      <p lang={language} dir="auto">
        {pieces.map(({ is, text }, index) => {
          const Piece = is === "gone" ? "del" : is === "new" ? "ins" : "span";
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no life of their own
          return <Piece key={index}>{text}</Piece>;
        })}
      </p>
    </section>
  );
}

/** The buttons stay as they are while words are written. */
const Ways = memo(function Ways({
  id,
  reachable,
  locked,
}: Omit<QuotationGuardProps, "point"> & { readonly id: string }) {
  const { say } = useWords();
  const { run } = usePointCommands();
  const way = (command: PointCommand) => ({
    type: "button" as const,
    className: classes(textButton.button, textButton.small),
    disabled: locked,
    tabIndex: reachable ? 0 : -1,
    onClick: () => run(command, id),
  });
  return (
    <div className={styles.ways}>
      <button {...way("restore")} data-tip={say("point.restore")} data-tip-keys={say("keys.restore")}>
        <RotateCcw aria-hidden size={12} />
        {say("point.restore")}
      </button>
      <button {...way("paraphrase")} data-tip={say("guard.paraphrase")} data-tip-keys={say("keys.paraphrase")}>
        <QuoteSign aria-hidden size={12} />
        {say("guard.paraphrase")}
      </button>
      <p className={styles.hint}>{say("guard.hint")}</p>
    </div>
  );
});
