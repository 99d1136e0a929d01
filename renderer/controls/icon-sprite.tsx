/** Icons that stand in the window hundreds of times: each is drawn once, unseen, and shown by reference. */
import { ArrowDown, ArrowUp, Check, CornerUpLeft, Ellipsis, GripVertical, Plus, Quote, X } from "lucide-react";
import styles from "./icon-sprite.module.css";

const icons = {
  accept: Check,
  add: Plus,
  dismiss: X,
  down: ArrowDown,
  grip: GripVertical,
  more: Ellipsis,
  quotation: Quote,
  source: CornerUpLeft,
  up: ArrowUp,
} as const;

export type SpriteName = keyof typeof icons;

/** Once in the window, before any of its icons. */
export const IconSprite = () => (
  <svg className={styles.sprite} aria-hidden>
    {Object.entries(icons).map(([name, Icon]) => (
      <Icon key={name} id={`icon-${name}`} size={16} strokeWidth={1.75} />
    ))}
  </svg>
);

export const SpriteIcon = ({ name, size = 16 }: { readonly name: SpriteName; readonly size?: number }) => (
  <svg width={size} height={size} aria-hidden>
    <use href={`#icon-${name}`} width={size} height={size} />
  </svg>
);
