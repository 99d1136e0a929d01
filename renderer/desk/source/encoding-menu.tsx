/** The encoding that an article was read in; choosing another reads it again. */
import { ChevronDown } from "lucide-react";
import { Button } from "react-aria-components";
import type { Article } from "#core/model/article.ts";
import { isOfEncodedText } from "#core/model/article-id.ts";
import { MenuButton, type MenuGroup } from "../../controls/menu.tsx";
import textButton from "../../controls/text-button.module.css";
import { classes } from "../../design/classes.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { encodingGroups, nameEncoding } from "../../words/encodings.ts";
import { useWords } from "../../words/words.tsx";

const groupNames = ["cyrillic", "latin", "unicode"] as const;

export function EncodingMenu({ article }: { readonly article: Article }) {
  const { say } = useWords();
  const { reread } = useProgram().sources;
  const locked = useDesk((desk) => desk.access === "read");
  if (!isOfEncodedText(article)) return null;
  const { encoding = "" } = article.source;
  const groups = groupNames.map(
    (group): MenuGroup => ({
      id: group,
      heading: say(`encoding.${group}`),
      actions: encodingGroups[group].map((label) => ({
        id: label,
        label: nameEncoding(label),
        ticked: label === encoding,
        run: () => void (label === encoding || reread(article, label)),
      })),
    }),
  );
  return (
    <MenuButton label={say("encoding.label")} groups={groups}>
      <Button className={classes(textButton.button)} isDisabled={locked}>
        {say("encoding.is", { encoding: nameEncoding(encoding) })}
        <ChevronDown aria-hidden size={14} />
      </Button>
    </MenuButton>
  );
}
