/** A day of the calendar, typed in figures as the UI's language writes them, or chosen in a month. */
import { CalendarDays } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { daySeparator, readDay, writeDay } from "../words/day-figures.ts";
import { useWords } from "../words/words.tsx";
import { Brought, part } from "./brought.tsx";
import styles from "./day-field.module.css";
import { LineField } from "./field.tsx";
import { createEchoes, type Echoes } from "./own-text.ts";
import { SafePart, useMissingPart } from "./safe-part.tsx";

const dayCalendar = part(() => import("./day-calendar.tsx").then(({ DayCalendar }) => DayCalendar));

type DayFieldProps = {
  readonly label: string;
  /** "YYYY-MM-DD", or nothing. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly readOnly?: boolean;
};

const example = "2027-12-31";

export function DayField({ label, value, onChange, readOnly = false }: DayFieldProps) {
  const { say, language } = useWords();
  const separator = daySeparator(language);
  const { text, refused, type, leave } = useTypedDay(value, separator, onChange);
  return (
    <div className={styles.field}>
      <LineField
        label={label}
        value={text}
        placeholder={say("field.dayPattern")}
        readOnly={readOnly}
        refusal={refused ? say("field.noDay", { example: writeDay(example, separator) }) : undefined}
        onChange={type}
        onBlur={leave}
      />
      {readOnly ? null : <Calendar value={value} onChange={onChange} />}
    </div>
  );
}

/** What is no day stays as it was typed, and is refused when the field is left. */
function useTypedDay(value: string, separator: string, onChange: (day: string) => void) {
  const [text, setText] = useState(writeDay(value, separator));
  const [refused, refuse] = useState(false);
  const echoes = useRef<Echoes>(undefined);
  echoes.current ??= createEchoes();
  useLayoutEffect(() => {
    if (echoes.current?.hear(value) !== false) return;
    setText(writeDay(value, separator));
    refuse(false);
  }, [value, separator]);
  const type = (typed: string) => {
    setText(typed);
    refuse(false);
    const day = readDay(typed);
    if (day === undefined || day === value) return;
    echoes.current?.say(day);
    onChange(day);
  };
  const leave = () => {
    const day = readDay(text);
    refuse(day === undefined);
    if (day !== undefined) setText(writeDay(day, separator));
  };
  return { text, refused, type, leave };
}

type CalendarProps = Pick<DayFieldProps, "value" | "onChange">;

function Calendar({ value, onChange }: CalendarProps) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const label = say("field.calendar");
  const close = () => setOpen(false);
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles.open}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <CalendarDays aria-hidden size={16} strokeWidth={1.75} />
      </button>
      {open ? (
        <SafePart instead={<Missing onClose={close} />}>
          <Brought
            part={dayCalendar}
            label={label}
            value={value}
            anchor={opener}
            onClose={close}
            onChoose={(day) => {
              close();
              onChange(day);
            }}
          />
        </SafePart>
      ) : null}
    </>
  );
}

function Missing({ onClose }: { readonly onClose: () => void }) {
  useMissingPart();
  useEffect(onClose, [onClose]);
  return null;
}
