/** One of several, chosen from a list that opens. */
import { Check, ChevronDown } from "lucide-react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { classes } from "../design/classes.ts";
import styles from "./choice.module.css";
import field from "./field.module.css";
import floating from "./menu.module.css";

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
};

export function Choice<Value extends string>({ label, value, options, onChange, ...look }: ChoiceProps<Value>) {
  const { labelHidden = false, disabled = false, placeholder, className } = look;
  return (
    <Select
      className={classes(field.field, className)}
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      isDisabled={disabled}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(labelHidden ? { "aria-label": label } : {})}
    >
      {labelHidden ? null : <Label className={classes(field.label)}>{label}</Label>}
      <Button className={classes(field.input, styles.button)}>
        <SelectValue className={classes(styles.value)}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden size={16} strokeWidth={1.75} />
      </Button>
      <Popover className={classes(floating.popover)} offset={4}>
        <ListBox className={classes(floating.menu)} items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={classes(floating.item)}>
              {({ isSelected }) => (
                <>
                  <span className={floating.tick}>{isSelected ? <Check aria-hidden size={16} /> : null}</span>
                  {option.label}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
