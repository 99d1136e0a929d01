/** A kind's sign: its colour and its shape, the same as its marks in the text. */
import type { PointKind } from "#core/model/key-point.ts";
import { classes } from "../design/classes.ts";
import styles from "./kind-shape.module.css";

export const KindShape = ({ kind }: { readonly kind: PointKind }) => (
  <span className={classes(styles.shape, styles[kind])} aria-hidden />
);
