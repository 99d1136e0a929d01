/** What a point has besides its words, as a quiet line. */
import type { KeyPoint, Speaker } from "#core/model/key-point.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./point-fields.module.css";

export function PointLine({ point }: { readonly point: KeyPoint }) {
  const { say, day } = useWords();
  if (point.kind === "quote")
    return (
      <>
        <Line
          parts={[nameSpeaker(point.speaker), point.speaker?.role, point.speaker?.organisation, point.context]}
          dash
        />
        {point.translation === undefined ? null : (
          <div className={styles.translation}>
            <span className={styles.caption}>{say("translation.unofficial")}</span>
            <p lang={point.translation.language} dir="auto">
              {point.translation.text}
            </p>
          </div>
        )}
      </>
    );
  if (point.kind === "nextStep")
    return (
      <Line
        parts={[
          point.owner,
          point.due?.text ?? (point.due?.day === undefined ? undefined : day(point.due.day)),
          point.status === undefined ? undefined : say(`status.${point.status}`),
        ]}
      />
    );
  return null;
}

/** As the source names the speaker, with who that is where it is known. */
function nameSpeaker(speaker: Speaker | undefined): string | undefined {
  const { text = "", resolvedTo = "" } = speaker ?? {};
  return resolvedTo === "" || text.includes(resolvedTo) ? text : `${text} (${resolvedTo})`.trimStart();
}

type LineProps = { readonly parts: readonly (string | undefined)[]; readonly dash?: boolean };

function Line({ parts, dash = false }: LineProps) {
  const said = parts.filter((part) => part !== undefined && part !== "");
  if (said.length === 0) return null;
  return <p className={styles.line}>{`${dash ? "— " : ""}${said.join(dash ? ", " : " · ")}`}</p>;
}
