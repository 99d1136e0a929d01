/** A line of text with suggestions to choose from; anything else may be written as well. */
import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { classes } from "../design/classes.ts";
import { useWords } from "../words/words.tsx";
import field from "./field.module.css";
import floating from "./menu.module.css";
import { useOwnText } from "./own-text.ts";
import styles from "./suggesting-field.module.css";

type SuggestingFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
  readonly readOnly?: boolean;
  readonly className?: string | undefined;
};

export function SuggestingField({
  label,
  value,
  suggestions,
  onChange,
  readOnly = false,
  className,
}: SuggestingFieldProps) {
  const { say } = useWords();
  const opener = useId();
  const [text, change] = useOwnText(value, onChange);
  const fitting = suggestionsFor(text, suggestions);
  return (
    <ComboBox
      className={classes(field.field, className)}
      inputValue={text}
      onInputChange={change}
      selectedKey={suggestions.includes(text) ? text : null}
      onSelectionChange={(key) => {
        if (key !== null) change(String(key));
      }}
      items={fitting.map((words) => ({ words }))}
      isReadOnly={readOnly}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className={classes(field.label)}>{label}</Label>
      <div className={styles.line}>
        <Input dir="auto" className={classes(field.input, suggestions.length > 0 && styles.input)} />
        {suggestions.length === 0 ? null : (
          <Button
            id={opener}
            className={classes(styles.open)}
            aria-label={say("field.suggestions")}
            aria-labelledby={opener}
          >
            <ChevronDown aria-hidden size={16} strokeWidth={1.75} />
          </Button>
        )}
      </div>
      <Popover className={classes(floating.popover)} offset={4}>
        <ListBox<{ readonly words: string }> className={classes(floating.menu)}>
          {({ words }) => (
            <ListBoxItem id={words} textValue={words} className={classes(floating.item)}>
              {words}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What has the text somewhere in it; all of them while it is one of them, or nothing. */
function suggestionsFor(text: string, suggestions: readonly string[]): readonly string[] {
  const small = text.trim().toLowerCase();
  if (small === "" || suggestions.includes(text)) return suggestions;
  return suggestions.filter((words) => words.toLowerCase().includes(small));
}
