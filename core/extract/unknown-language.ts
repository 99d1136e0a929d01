/** The pack of a language that the program does not know: marks and spacing must tell all. */
import type { LanguagePack } from "../language/pack.ts";

export const unknownLanguage: LanguagePack = {
  language: "und",
  recognition: { letters: "", stopWords: [] },
  spelling: { small: {}, endingMarks: [] },
  abbreviations: { never: [], unlessAfterNumber: [], beforeNumber: [] },
  quotation: { singleMarks: false },
  attribution: {
    say: [],
    cite: [],
    verbEndings: [],
    frames: [],
    clause: [],
    institution: [],
    fillers: [],
    speech: [],
    prepositions: [],
    circumstances: [],
    impersonal: [],
    titled: [],
    verbLast: null,
  },
  people: {
    pronouns: { masculine: [], feminine: [], either: [] },
    nominatives: [],
    roles: [],
    unnamed: [],
    collectives: [],
    headLast: false,
    possessives: [],
    genders: { masculineNames: [], feminineSurnames: [] },
    notNames: [],
  },
  intention: {
    cues: {},
    verbs: {
      infinitive: { endings: [], particles: [] },
      past: { endings: [] },
      future: { prefixes: [], endings: [], not: [] },
    },
  },
  time: {
    months: [],
    weekdays: [],
    yearWords: [],
    deadlines: [],
    relativeDays: {},
    ends: { month: [], year: [] },
    spans: [],
  },
  facts: { units: [], unitsBefore: [], appointing: [] },
};
