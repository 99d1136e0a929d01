/** The sheet of shortcuts: every command that has keys, and the keys of single places. */
import type { WordKey } from "../words/catalogue.ts";
import { useWords } from "../words/words.tsx";
import { beginHere, Covering, CoveringHead } from "./covering.tsx";
import { commandGroups, groupNames, placeKeys } from "./groups.ts";
import { keyLabel, keyLabels } from "./key-label.ts";
import styles from "./shortcut-sheet.module.css";

type Line = { readonly word: WordKey; readonly keys: readonly string[] };

export function ShortcutSheet() {
  const { say } = useWords();
  return (
    <Covering label={say("command.shortcuts")} className={styles.sheet}>
      <CoveringHead title={say("command.shortcuts")} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach */}
      <div className={styles.groups} role="document" tabIndex={0} {...beginHere} aria-label={say("command.shortcuts")}>
        {groupNames.map((group) => (
          <Group key={group} heading={say(`commands.${group}`)} lines={linesOf(group)} />
        ))}
        {placeKeys.map(({ place, keys }) => (
          <Group
            key={place}
            heading={say(`keys.in.${place}`)}
            lines={keys.map((line) => ({ word: line.word, keys: line.keys.map((one) => keyLabel(one)) }))}
          />
        ))}
      </div>
    </Covering>
  );
}

const linesOf = (group: (typeof groupNames)[number]): readonly Line[] =>
  commandGroups[group]
    .map((id) => ({ word: `command.${id}` as const, keys: keyLabels(id) }))
    .filter(({ keys }) => keys.length > 0);

function Group({ heading, lines }: { readonly heading: string; readonly lines: readonly Line[] }) {
  const { say } = useWords();
  if (lines.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{heading}</h3>
      <dl>
        {lines.map(({ word, keys }) => (
          <div key={word} className={styles.line}>
            <dt>{say(word)}</dt>
            <dd className={styles.keys}>
              {keys.map((one) => (
                <kbd key={one} className={styles.key}>
                  {one}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
