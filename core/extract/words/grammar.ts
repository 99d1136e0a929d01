/** A language pack compiled for the engine, once, when its language is first met. */
import { type CueClass, cueClasses } from "../../language/cue-classes.ts";
import type { LanguagePack } from "../../language/pack.ts";
import { compileEndings, type Endings, hasEnding } from "./endings.ts";
import { compileGenders, type GenderSigns } from "./gender.ts";
import {
  begins,
  compileLexicon,
  compileSeries,
  type Lexicon,
  newVocabulary,
  type Series,
  type Vocabulary,
} from "./lexicon.ts";
import { compileNameForms, type NameForms } from "./name-forms.ts";
import { type Speller, spellerFor } from "./spelling.ts";
import { unknownLanguage } from "./unknown-language.ts";
import { beginsWithDigit, type Word } from "./words.ts";

type Lexicons<Section> = { readonly [Name in keyof Section]: Lexicon };

type VerbLastPack = Exclude<LanguagePack["attribution"]["verbLast"], null>;

export type VerbLast = Lexicons<
  Pick<
    VerbLastPack,
    "particles" | "framesAfter" | "clauseOrSpeech" | "naming" | "postpositions" | "namedThings" | "notInflected"
  >
> & {
  readonly names: CaseEndings;
  readonly nouns: CaseEndings;
  readonly possessed: CaseEndings & Readonly<Record<"bare" | "locative" | "attributive", Endings>>;
  readonly subordinate: Endings;
  readonly converbs: Endings;
  readonly nominalised: Endings;
};

type CaseEndings = { readonly genitive: Endings; readonly oblique: Endings };

/** What tells a verb's form: endings that it has and endings that it has not, particles before it, beginnings, whole words. */
export type Verbs = {
  readonly particles: readonly string[];
  /** What a particle is followed by where it makes no infinitive. */
  readonly notAfterParticle: ReadonlySet<string>;
  readonly infinitive: VerbEndings;
  readonly past: VerbEndings;
  readonly passive: VerbEndings;
  readonly future: VerbEndings & { readonly prefixes: readonly string[]; readonly words: ReadonlySet<string> };
};
type VerbEndings = { readonly endings: Endings; readonly not: Endings };

type PartsPack = LanguagePack["time"]["parts"];
export type TimeParts = Lexicons<Required<Omit<PartsPack, "units" | "numbers" | "measures" | "lengths">>> & {
  readonly measures: NonNullable<PartsPack["measures"]>;
  readonly lengths: NonNullable<PartsPack["lengths"]>;
  readonly units: Lexicons<PartsPack["units"]>;
  /** All of them together, with the measures. */
  readonly anyUnit: Lexicon;
  readonly numbers: PartsPack["numbers"];
};

/** «завтра», "bu gün" with the word `next`: days from the day of publication. */
export type RelativeDay = { readonly next: string | undefined; readonly days: number };

export type Grammar = {
  readonly language: string;
  readonly speller: Speller;
  /** Matches a small letter that the language does not have. */
  readonly foreign: RegExp;
  readonly singleMarks: boolean;
  /** Abbreviations whose full stop ends no sentence: "Ms". */
  readonly neverEnding: ReadonlySet<string>;
  /** Without attributing verbs, marks and length alone must tell a quotation. */
  readonly knowsVerbs: boolean;
  readonly cues: Readonly<Record<CueClass, Lexicon>>;
  readonly eachCue: readonly Cues[];
  /** Those of all classes together: most words are in none, and one look tells. */
  readonly anyCue: Lexicon;
  readonly verbs: Verbs;
  /** What makes a clause of time or cause. */
  readonly subordinating: Lexicon;
  readonly attribution: Lexicons<
    Required<Omit<LanguagePack["attribution"], "verbEndings" | "attributes" | "verbLast">>
  >;
  readonly verbEndings: Endings;
  readonly attributes: Endings;
  readonly verbLast: VerbLast | undefined;
  readonly pronouns: Lexicons<LanguagePack["people"]["pronouns"]>;
  /** Those of all genders together. */
  readonly anyPronoun: Lexicon;
  /** Whether pronouns of one person tell men from women. */
  readonly tellsGender: boolean;
  readonly people: Lexicons<
    Pick<LanguagePack["people"], "roles" | "unnamed" | "collectives" | "joining" | "several" | "myself" | "notNames">
  > & {
    readonly nameParticles: Lexicon;
  };
  readonly anybodysRoles: Lexicon;
  readonly indefinite: Lexicon;
  readonly unmade: Lexicon;
  /** Groups of roles that one person may be called by in turn. */
  readonly sameRoles: readonly Lexicon[];
  /** Those of all groups together. */
  readonly anySameRole: Lexicon;
  readonly genders: GenderSigns;
  readonly patronymics: Endings;
  readonly nameForms: NameForms;
  readonly headLast: boolean;
  readonly facts: Lexicons<LanguagePack["facts"]>;
  readonly time: {
    readonly months: Series;
    readonly weekdays: Series;
    readonly homonyms: Lexicon;
    readonly yearWords: Lexicon;
    readonly yearsOf: Lexicon;
    readonly deadlines: Lexicon;
    readonly dayEndings: readonly string[];
    /** By the first word of each. */
    readonly relativeDays: ReadonlyMap<string, readonly RelativeDay[]>;
    readonly ends: { readonly month: Lexicon; readonly year: Lexicon };
    readonly spans: Lexicon;
    readonly parts: TimeParts;
    /** All that an expression of time can begin with, but for numbers. */
    readonly starts: Lexicon;
  };
  /** Pronouns that can be a verb's subject. */
  readonly nominatives: Lexicon;
  /** Whoever can act: those pronouns, roles, institutions. */
  readonly actors: Lexicon;
};

const compiled = new WeakMap<LanguagePack, Grammar>();

/** The grammar of a pack; for a language without one, a grammar that knows nothing but marks. */
export function grammarFor(pack: LanguagePack | undefined): Grammar {
  return grammarOf(pack ?? unknownLanguage);
}

function grammarOf(pack: LanguagePack): Grammar {
  const before = compiled.get(pack);
  if (before !== undefined) return before;
  const grammar = compile(pack);
  compiled.set(pack, grammar);
  return grammar;
}

function compile({
  language,
  recognition,
  spelling,
  abbreviations,
  quotation,
  attribution,
  people,
  intention,
  time,
  facts,
}: LanguagePack): Grammar {
  const { verbEndings, attributes, verbLast, rejecting = [], untrue = [], ...phrases } = attribution;
  const {
    pronouns,
    nominatives,
    genders,
    patronymics,
    headLast,
    possessives,
    declension,
    sameRoles = [],
    ...rest
  } = people;
  const {
    anybodysRoles = [],
    indefinite = [],
    unmade = [],
    nameParticles = [],
    roles,
    unnamed,
    collectives,
    joining,
    several,
    myself,
    notNames,
  } = rest;
  const vocabulary = newVocabulary();
  const cues = compileCues(intention.cues, vocabulary);
  const added = verbLast === null ? [] : [...verbLast.names.genitive, ...verbLast.names.oblique];
  return {
    language,
    speller: spellerFor(spelling, vocabulary),
    foreign: new RegExp(`[^${recognition.letters}\\P{L}]`, "u"),
    singleMarks: quotation.singleMarks,
    neverEnding: new Set(abbreviations.never),
    knowsVerbs: attribution.say.length > 0,
    cues,
    eachCue: cueClasses.map((name) => ({ class: name, phrases: cues[name] })),
    anyCue: compileLexicon(Object.values(intention.cues).flat(), vocabulary),
    verbs: compileVerbs(intention.verbs),
    subordinating: compileLexicon(intention.subordinating ?? [], vocabulary),
    attribution: compileAll({ ...phrases, rejecting, untrue }, vocabulary),
    verbEndings: compileEndings(verbEndings),
    attributes: compileEndings(attributes),
    verbLast: verbLast === null ? undefined : compileVerbLast(verbLast, vocabulary),
    pronouns: compileAll(pronouns, vocabulary),
    anyPronoun: compileLexicon(Object.values(pronouns).flat(), vocabulary),
    tellsGender: pronouns.masculine.length + pronouns.feminine.length > 0,
    people: compileAll({ roles, unnamed, collectives, joining, several, myself, notNames, nameParticles }, vocabulary),
    anybodysRoles: compileLexicon(anybodysRoles, vocabulary),
    indefinite: compileLexicon(indefinite, vocabulary),
    unmade: compileLexicon(unmade, vocabulary),
    sameRoles: sameRoles.map((group) => compileLexicon(group, vocabulary)),
    anySameRole: compileLexicon(sameRoles.flat(), vocabulary),
    genders: compileGenders(genders),
    patronymics: compileEndings(patronymics),
    nameForms: compileNameForms(declension, [...possessives, ...added]),
    headLast,
    time: compileTime(time, vocabulary),
    facts: compileAll(facts, vocabulary),
    nominatives: compileLexicon(nominatives, vocabulary),
    actors: compileLexicon([...nominatives, ...roles, ...collectives], vocabulary),
  };
}

const compileVerbLast = (
  { names, nouns, possessed, subordinate, converbs, nominalised, ...phrases }: VerbLastPack,
  vocabulary: Vocabulary,
): VerbLast => ({
  ...compileAll(phrases, vocabulary),
  names: compileCases(names),
  nouns: compileCases(nouns),
  possessed: {
    ...compileCases(possessed),
    bare: compileEndings(possessed.bare),
    locative: compileEndings(possessed.locative),
    attributive: compileEndings(possessed.attributive),
  },
  subordinate: compileEndings(subordinate),
  converbs: compileEndings(converbs),
  nominalised: compileEndings(nominalised),
});

const compileCases = ({ genitive, oblique }: VerbLastPack["names"]): CaseEndings => ({
  genitive: compileEndings(genitive),
  oblique: compileEndings(oblique),
});

const compileVerbs = ({ infinitive, past, passive, future }: LanguagePack["intention"]["verbs"]): Verbs => ({
  particles: infinitive.particles,
  notAfterParticle: new Set(infinitive.not),
  infinitive: compileVerbEndings(infinitive),
  past: compileVerbEndings(past),
  passive: compileVerbEndings(passive ?? { endings: [] }),
  future: { ...compileVerbEndings(future), prefixes: future.prefixes, words: new Set(future.words) },
});

const compileVerbEndings = ({
  endings,
  not,
}: {
  readonly endings: readonly string[];
  readonly not?: readonly string[] | undefined;
}): VerbEndings => ({ endings: compileEndings(endings), not: compileEndings(not) });

const compileCues = (cues: LanguagePack["intention"]["cues"], vocabulary: Vocabulary): Grammar["cues"] =>
  Object.fromEntries(cueClasses.map((name) => [name, compileLexicon(cues[name] ?? [], vocabulary)])) as Grammar["cues"];

/** What tells the time, which needs nothing of the rest of the language. */
export const compileTime = (time: LanguagePack["time"], vocabulary: Vocabulary): Grammar["time"] => ({
  months: compileSeries(time.months, vocabulary),
  weekdays: compileSeries(time.weekdays, vocabulary),
  homonyms: compileLexicon(time.homonyms ?? [], vocabulary),
  dayEndings: time.dayEndings ?? [],
  yearWords: compileLexicon(time.yearWords, vocabulary),
  yearsOf: compileLexicon(time.yearsOf ?? [], vocabulary),
  deadlines: compileLexicon(time.deadlines, vocabulary),
  relativeDays: relativeDaysOf(time.relativeDays),
  ends: compileAll(time.ends, vocabulary),
  spans: compileLexicon(time.spans, vocabulary),
  parts: compileParts(time.parts, vocabulary),
  starts: compileLexicon(
    [
      ...[...time.months, ...time.weekdays, time.ends.month, time.ends.year, time.spans].flat(),
      ...Object.keys(time.relativeDays),
      ...Object.values(time.parts.lengths ?? {}).flatMap((each) => Object.keys(each ?? {})),
    ],
    vocabulary,
  ),
});

const noParts = {
  terms: [],
  andHalf: [],
  countedBack: [],
  lasting: [],
  now: [],
  countedFromCase: [],
  afterSpan: [],
  ordinals: [],
  halves: [],
};

const relativeDaysOf = (days: LanguagePack["time"]["relativeDays"]): ReadonlyMap<string, readonly RelativeDay[]> =>
  Map.groupBy(
    Object.entries(days).map(([said, count]) => ({ next: said.split(" ")[1], days: count, said })),
    ({ said }) => said.split(" ")[0] ?? "",
  );

const compileParts = (
  { units, numbers, measures = {}, lengths = {}, ...lists }: LanguagePack["time"]["parts"],
  vocabulary: Vocabulary,
): TimeParts => ({
  ...compileAll({ ...noParts, ...lists }, vocabulary),
  units: compileAll(units, vocabulary),
  anyUnit: compileLexicon(
    [...Object.values(units).flat(), ...Object.values(measures).flatMap((each) => Object.keys(each ?? {}))],
    vocabulary,
  ),
  measures,
  lengths,
  numbers,
});

/** A class of intention, with its phrases. */
export type Cues = { readonly class: CueClass; readonly phrases: Lexicon };
const noCues: readonly Cues[] = [];

/** The classes of intention that have a phrase beginning with the word. */
export function cuesBeginningWith({ eachCue, anyCue }: Grammar, word: Word): readonly Cues[] {
  const { findings } = word;
  findings.cues ??= begins(anyCue, word) ? eachCue.filter(({ phrases }) => begins(phrases, word)) : noCues;
  return findings.cues;
}

/** Whether a month, a weekday or another word of time begins with the word; numbers may always. */
export function beginsTime({ time }: Pick<Grammar, "time">, word: Word): boolean {
  const { findings } = word;
  findings.time ??= begins(time.starts, word) || beginsWithDigit(word);
  return findings.time;
}

export type VerbForm = "infinitive" | "past" | "future";
/** Shorter words have no endings to tell a form by. */
const shortestVerb = 4;

/**
 * The form that a verb's beginning and ending, or the particle before it, tell; a future only of a word in small letters.
 * `next` is the word after, in small letters.
 */
export function verbFormOf(
  { verbs }: Grammar,
  { small, capital, findings }: Word,
  next: string | undefined,
): VerbForm | undefined {
  findings.verbForm ??= formOf(verbs, small);
  const form = findings.verbForm;
  if (form === "particle") return next === undefined || verbs.notAfterParticle.has(next) ? undefined : "infinitive";
  return form === "none" || (capital && form === "future") ? undefined : form;
}

const formOf = (verbs: Verbs, small: string): VerbForm | "particle" | "none" =>
  verbs.particles.includes(small) ? "particle" : (infinitiveOrPast(verbs, small) ?? futureOf(verbs, small) ?? "none");

function infinitiveOrPast({ infinitive, past }: Verbs, small: string): VerbForm | undefined {
  if (small.length < shortestVerb) return undefined;
  if (isOfForm(infinitive, small)) return "infinitive";
  return isOfForm(past, small) ? "past" : undefined;
}

const isOfForm = ({ endings, not }: VerbEndings, small: string): boolean =>
  hasEnding(endings, small) && !hasEnding(not, small);

/** A future that prefix and ending tell: «построит», «откроются». */
function futureOf({ future }: Verbs, small: string): VerbForm | undefined {
  const { prefixes, words } = future;
  const ahead =
    words.has(small) ||
    (small.length > shortestVerb &&
      isOfForm(future, small) &&
      (prefixes.length === 0 || prefixes.some((prefix) => small.startsWith(prefix))));
  return ahead ? "future" : undefined;
}

const compileAll = <Section extends Readonly<Record<string, readonly string[]>>>(
  section: Section,
  vocabulary: Vocabulary,
): Lexicons<Section> =>
  Object.fromEntries(
    Object.entries(section).map(([name, phrases]) => [name, compileLexicon(phrases, vocabulary)]),
  ) as Lexicons<Section>;
