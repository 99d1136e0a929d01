/** The heading of what can be unfolded: the trigger of a `Disclosure`. */
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Heading } from "react-aria-components";
import { classes } from "../design/classes.ts";
import styles from "./text-button.module.css";

type UnfoldButtonProps = { readonly level: 3 | 4; readonly children: ReactNode };

export const UnfoldButton = ({ level, children }: UnfoldButtonProps) => (
  <Heading level={level}>
    <Button slot="trigger" className={classes(styles.button)}>
      <ChevronRight aria-hidden size={14} className={styles.mark} />
      {children}
    </Button>
  </Heading>
);
