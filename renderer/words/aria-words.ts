/** What React Aria says to screen readers, in a language that it has no words of itself. */
import { createIntl } from "react-intl";

type Values = Readonly<Record<string, string | number | boolean>>;
/** As React Aria keeps them: words, or what makes words of values. */
export type AriaWords = Readonly<Record<string, string | ((values: Values) => string)>>;

export const ariaWords = (language: string, messages: Readonly<Record<string, string>>): AriaWords =>
  Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [
      id,
      message.includes("{") ? sayer(language, id, message) : message,
    ]),
  );

/** These are seldom said: nothing is read before it is. */
const sayer = (language: string, id: string, message: string) => (values: Values) =>
  createIntl({ locale: language, messages: { [id]: message } }).formatMessage({ id }, values);
