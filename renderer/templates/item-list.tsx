/** Things in an order of their own: moved, taken away and added by buttons. */
import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, IconButton } from "../controls/button.tsx";
import { MenuButton } from "../controls/menu.tsx";
import { useWords } from "../words/words.tsx";
import { Refused } from "./fields.tsx";
import styles from "./item-list.module.css";

type ItemListProps<Item, Kind extends string> = {
  readonly label: string;
  /** The list's path in the template. */
  readonly at: string;
  readonly items: readonly Item[];
  readonly kindOf: (item: Item) => Kind;
  readonly nameOf: (kind: Kind) => string;
  /** What can be there, each once. */
  readonly kinds: readonly Kind[];
  readonly make: (kind: Kind) => Item;
  readonly addLabel: string;
  readonly onChange: (items: readonly Item[]) => void;
  /** What is set of an item, where that is anything. */
  readonly fields?: (item: Item, index: number) => ReactNode;
};

export function ItemList<Item, Kind extends string>(props: ItemListProps<Item, Kind>) {
  const { label, at, items, kindOf, nameOf, kinds, make, addLabel, onChange, fields } = props;
  const left = kinds.filter((kind) => !items.some((item) => kindOf(item) === kind));
  const add = (kind: Kind) => ({ id: kind, label: nameOf(kind), run: () => onChange([...items, make(kind)]) });
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      <ul className={styles.items}>
        {items.map((item, index) => (
          <li key={kindOf(item)} className={styles.item} aria-label={nameOf(kindOf(item))}>
            <div className={styles.head}>
              <span className={styles.name}>{nameOf(kindOf(item))}</span>
              <ItemTools items={items} index={index} onChange={onChange} />
            </div>
            {fields === undefined ? null : <div className={styles.fields}>{fields(item, index)}</div>}
          </li>
        ))}
      </ul>
      <Refused at={at} />
      {left.length === 0 ? null : (
        <MenuButton label={addLabel} groups={[{ id: "kinds", actions: left.map(add) }]}>
          <Button icon={Plus}>{addLabel}</Button>
        </MenuButton>
      )}
    </fieldset>
  );
}

type ItemToolsProps<Item> = {
  readonly items: readonly Item[];
  readonly index: number;
  readonly onChange: (items: readonly Item[]) => void;
};

function ItemTools<Item>({ items, index, onChange }: ItemToolsProps<Item>) {
  const { say } = useWords();
  const without = items.toSpliced(index, 1);
  const moveTo = (place: number) => onChange(without.toSpliced(place, 0, ...items.slice(index, index + 1)));
  return (
    <>
      <IconButton
        small
        icon={ArrowUp}
        label={say("point.moveUp")}
        disabled={index === 0}
        onPress={() => moveTo(index - 1)}
      />
      <IconButton
        small
        icon={ArrowDown}
        label={say("point.moveDown")}
        disabled={index === items.length - 1}
        onPress={() => moveTo(index + 1)}
      />
      <IconButton small icon={X} label={say("point.remove")} onPress={() => onChange(without)} />
    </>
  );
}
