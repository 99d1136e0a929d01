/** A button that opens a list of things to do. */
import { Check, type LucideIcon } from "lucide-react";
import type { ReactElement, RefObject } from "react";
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from "react-aria-components";
import { classes } from "../design/classes.ts";
import styles from "./menu.module.css";

export type MenuAction = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Present where the action is one of several states: whether it is the present one. */
  readonly ticked?: boolean;
  readonly run: () => void;
};
export type MenuGroup = { readonly id: string; readonly heading?: string; readonly actions: readonly MenuAction[] };

type MenuButtonProps = {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  /** The button. */
  readonly children: ReactElement;
};

export function MenuButton({ label, groups, children }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={classes(styles.popover)} offset={4} placement="bottom end">
        <Groups label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  );
}

type FloatingMenuProps = {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  /** The element that it hangs from, which has the keyboard again afterwards. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** Which of its edges the menu shares with that element. */
  readonly edge?: "start" | "end";
  readonly onClose: () => void;
};

/** A menu that is open, for many buttons that share one. */
export const FloatingMenu = ({ label, groups, anchor, edge = "end", onClose }: FloatingMenuProps) => (
  <Popover
    className={classes(styles.popover)}
    offset={4}
    placement={`bottom ${edge}`}
    triggerRef={anchor}
    aria-label={label}
    isOpen
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Groups label={label} groups={groups} onClose={onClose} />
  </Popover>
);

type GroupsProps = {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly onClose?: () => void;
};

const Groups = ({ label, groups, ...rest }: GroupsProps) => (
  <Menu className={classes(styles.menu)} aria-label={label} autoFocus="first" {...rest}>
    {groups.map((group, index) => (
      <Group key={group.id} label={label} group={group} first={index === 0} />
    ))}
  </Menu>
);

type GroupProps = { readonly label: string; readonly group: MenuGroup; readonly first: boolean };

/** A group without a heading is read out by the menu's own label. */
function Group({ label, group, first }: GroupProps) {
  return (
    <>
      {first ? null : <Separator className={classes(styles.separator)} />}
      <MenuSection {...(group.heading === undefined ? { "aria-label": label } : {})}>
        {group.heading === undefined ? null : <Header className={styles.heading}>{group.heading}</Header>}
        {group.actions.map((action) => (
          <Item key={action.id} action={action} />
        ))}
      </MenuSection>
    </>
  );
}

function Item({ action }: { readonly action: MenuAction }) {
  const Icon = action.icon;
  return (
    <MenuItem
      id={action.id}
      textValue={action.label}
      onAction={action.run}
      isDisabled={action.disabled ?? false}
      className={classes(styles.item, action.danger === true && styles.danger)}
    >
      <span className={styles.tick}>
        {action.ticked === true ? (
          <Check aria-hidden size={16} />
        ) : Icon === undefined ? null : (
          <Icon aria-hidden size={16} strokeWidth={1.75} />
        )}
      </span>
      <span className={styles.label}>{action.label}</span>
      {action.keys === undefined ? null : <kbd className={styles.keys}>{action.keys}</kbd>}
    </MenuItem>
  );
}
