/** The program's name as it signs itself. */
import mark from "../../assets/icons/precis.svg";
import styles from "./wordmark.module.css";

export const Wordmark = () => (
  <span className={styles.wordmark}>
    <img src={mark} alt="" width={24} height={24} />
    <span translate="no">Précis</span>
  </span>
);
