/** Buttons: a verb with or without an icon, or an icon whose verb is read out and shown as a tip. */
import type { LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type PressEvent, Tooltip, TooltipTrigger } from "react-aria-components";
import { classes } from "../design/classes.ts";
import styles from "./button.module.css";
import tips from "./tips.module.css";

export type ButtonLook = "primary" | "bordered" | "quiet";

type ButtonProps = {
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon;
  readonly label?: string;
  readonly onPress?: (event: PressEvent) => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button({ look = "bordered", icon: Icon, label, disabled = false, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(label === undefined ? {} : { "aria-label": label })}
      isDisabled={disabled}
      className={classes(styles.button, styles[look])}
    >
      {Icon === undefined ? null : <Icon aria-hidden size={16} strokeWidth={1.75} />}
      <span>{children}</span>
    </AriaButton>
  );
}

type IconButtonProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  /** What the tip says more exactly than the label. */
  readonly tip?: string;
  /** The keys that do the same, as they are shown. */
  readonly keys?: string;
  readonly onPress?: () => void;
  readonly disabled?: boolean;
  readonly slot?: string;
  readonly small?: boolean;
};

export function IconButton({
  icon: Icon,
  label,
  tip = label,
  keys,
  disabled = false,
  small = false,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...rest}
        aria-label={label}
        isDisabled={disabled}
        className={classes(styles.button, styles.icon, small && styles.small)}
      >
        <Icon aria-hidden size={16} strokeWidth={1.75} />
      </AriaButton>
      <Tooltip className={classes(tips.tip)} offset={6}>
        {tip}
        {keys === undefined ? null : <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
