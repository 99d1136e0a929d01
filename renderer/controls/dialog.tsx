/** A question or a form that stands before everything else until it is answered. */
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classes } from "../design/classes.ts";
import styles from "./dialog.module.css";

type DialogProps = {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the one that is meant last. */
  readonly actions: ReactNode;
};

export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  return (
    <ModalOverlay
      className={classes(styles.overlay)}
      isOpen={open}
      isDismissable
      onOpenChange={(stillOpen) => {
        if (!stillOpen) onClose();
      }}
    >
      <Modal className={classes(styles.modal)}>
        <AriaDialog className={classes(styles.dialog)}>
          <Heading slot="title" className={classes(styles.title)}>
            {title}
          </Heading>
          {children}
          <div className={styles.actions}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
