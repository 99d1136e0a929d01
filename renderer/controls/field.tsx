/** A labelled line or passage of text, edited in place. */
import { useEffect, useRef } from "react";
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from "react-aria-components";
import { classes } from "../design/classes.ts";
import styles from "./field.module.css";
import { useOwnText } from "./own-text.ts";

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** A label that is read out but not shown, where the place says it already. */
  readonly labelHidden?: boolean;
  readonly hint?: string;
  /** Why what stands in it is not taken. */
  readonly refusal?: string | undefined;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string | undefined;
};

export function LineField({ placeholder, ...field }: FieldProps) {
  return (
    <FieldFrame {...field}>
      <Input dir="auto" className={classes(styles.input)} {...(placeholder === undefined ? {} : { placeholder })} />
    </FieldFrame>
  );
}

type PassageProps = FieldProps & {
  /** `words`: as the page will have it, in serif. */
  readonly face?: "plain" | "words";
  readonly language?: string | undefined;
  /** Takes the keyboard when it turns true. */
  readonly grab?: boolean;
};

export function PassageField({ face = "plain", language, grab = false, placeholder, ...field }: PassageProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (grab) area.current?.focus();
  }, [grab]);
  return (
    <FieldFrame {...field}>
      <TextArea
        ref={area}
        rows={1}
        lang={language}
        dir="auto"
        className={classes(styles.input, styles.passage, face === "words" && styles.words)}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </FieldFrame>
  );
}

type FrameProps = Omit<FieldProps, "placeholder"> & { readonly children: React.ReactNode };

function FieldFrame({ label, labelHidden = false, hint, readOnly = false, className, children, ...rest }: FrameProps) {
  const { value, onChange, refusal, ...others } = rest;
  const [text, change] = useOwnText(value, onChange);
  return (
    <AriaTextField
      {...others}
      value={text}
      onChange={change}
      isReadOnly={readOnly}
      isInvalid={refusal !== undefined}
      validationBehavior="aria"
      className={classes(styles.field, className)}
      {...(labelHidden ? { "aria-label": label } : {})}
    >
      {labelHidden ? null : <Label className={classes(styles.label)}>{label}</Label>}
      {children}
      {hint === undefined ? null : (
        <Text slot="description" className={classes(styles.hint)}>
          {hint}
        </Text>
      )}
      <FieldError className={classes(styles.refusal)}>{refusal}</FieldError>
    </AriaTextField>
  );
}
