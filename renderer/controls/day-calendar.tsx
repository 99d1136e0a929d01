/** A calendar that is open: a month in the UI's language, out of which a day is chosen. */
import { ChevronLeft, ChevronRight } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { Dialog, Popover } from "react-aria-components";
import { classes } from "../design/classes.ts";
import { calendarWords } from "../words/calendar-words.ts";
import { readDay } from "../words/day-figures.ts";
import { localDay } from "../words/formats.ts";
import { useWords } from "../words/words.tsx";
import { IconButton } from "./button.tsx";
import styles from "./day-calendar.module.css";
import floating from "./menu.module.css";
import { dayAfterKey, monthsLater, weeksOf } from "./month-days.ts";

type DayCalendarProps = {
  readonly label: string;
  /** "YYYY-MM-DD", or nothing. */
  readonly value: string;
  /** What it hangs from, and what has the keyboard again afterwards. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onChoose: (day: string) => void;
  readonly onClose: () => void;
};

export const DayCalendar = ({ label, anchor, onClose, ...month }: DayCalendarProps) => (
  <Popover
    className={classes(floating.popover)}
    offset={4}
    placement="bottom end"
    triggerRef={anchor}
    isOpen
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Dialog aria-label={label} className={classes(styles.calendar)}>
      <Month {...month} />
    </Dialog>
  </Popover>
);

function Month({ value, onChoose }: Pick<DayCalendarProps, "value" | "onChoose">) {
  const { say, language } = useWords();
  const { months } = useMemo(() => calendarWords(language), [language]);
  const [at, go] = useState(readDay(value) || localDay(new Date()));
  const [year = "", month = ""] = at.split("-");
  const name = `${months[Number(month) - 1]} ${year}`;
  return (
    <>
      <div className={styles.head}>
        <IconButton icon={ChevronLeft} label={say("calendar.previous")} onPress={() => go(monthsLater(at, -1))} />
        <p className={styles.month} aria-live="polite">
          {name}
        </p>
        <IconButton icon={ChevronRight} label={say("calendar.next")} onPress={() => go(monthsLater(at, 1))} />
      </div>
      <Days name={name} at={at} value={value} onGo={go} onChoose={onChoose} />
    </>
  );
}

type DaysProps = {
  readonly name: string;
  /** The day that Tab stops at. */
  readonly at: string;
  readonly value: string;
  readonly onGo: (day: string) => void;
  readonly onChoose: (day: string) => void;
};

function Days({ name, at, value, onGo, onChoose }: DaysProps) {
  const { language, day: inWords } = useWords();
  const { weekdays, weekdaysInFull } = useMemo(() => calendarWords(language), [language]);
  const current = useRef<HTMLButtonElement>(null);
  /** At first, and after a key; the buttons of the months keep the keyboard. */
  const follows = useRef(true);
  useEffect(() => {
    if (follows.current) current.current?.focus();
    follows.current = false;
  });
  const goByKey = (event: KeyboardEvent) => {
    const day = dayAfterKey(at, event.key, event.shiftKey);
    if (day === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    follows.current = true;
    onGo(day);
  };
  const today = localDay(new Date());
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table worked by arrows, as the ARIA practices have it
    <table role="grid" aria-label={name} className={styles.days} onKeyDown={goByKey}>
      <thead>
        <tr>
          {weekdays.map((weekday, index) => (
            <th key={weekday} scope="col" abbr={weekdaysInFull[index]}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(at).map((week) => (
          <tr key={week.find((day) => day !== undefined)}>
            {week.map((day, index) =>
              day === undefined ? (
                <td key={weekdays[index]} />
              ) : (
                // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid, it is a gridcell
                <td key={weekdays[index]} aria-selected={day === value}>
                  <button
                    ref={day === at ? current : undefined}
                    type="button"
                    className={styles.day}
                    tabIndex={day === at ? 0 : -1}
                    aria-label={inWords(day)}
                    aria-current={day === today ? "date" : undefined}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
