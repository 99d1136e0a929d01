/**
 * A button with an icon that costs next to nothing, for where there are hundreds: its verb is read out, and shown as a
 * tip by the one `Tips` around them.
 */
import type { MouseEvent } from "react";
import { classes } from "../design/classes.ts";
import { SpriteIcon, type SpriteName } from "./icon-sprite.tsx";
import styles from "./quick-button.module.css";

type QuickButtonProps = {
  readonly icon: SpriteName;
  readonly label: string;
  /** The keys that do the same, as they are shown. */
  readonly keys?: string;
  readonly onPress: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly disabled?: boolean;
  /** Whether Tab stops at it. */
  readonly reachable?: boolean;
  readonly className?: string | undefined;
  /** Present where it opens a menu: whether that is open. */
  readonly opened?: boolean;
};

export const QuickButton = ({
  icon,
  label,
  keys,
  onPress,
  disabled = false,
  reachable = true,
  className,
  opened,
}: QuickButtonProps) => (
  <button
    type="button"
    className={classes(styles.button, className)}
    aria-label={label}
    data-tip={label}
    data-tip-keys={keys}
    disabled={disabled}
    tabIndex={reachable ? 0 : -1}
    {...(opened === undefined ? {} : { "aria-haspopup": "menu", "aria-expanded": opened })}
    onClick={onPress}
  >
    <SpriteIcon name={icon} />
  </button>
);
